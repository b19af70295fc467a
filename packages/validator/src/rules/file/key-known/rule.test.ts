import { testRule } from '../../../../test/helpers/test-rule.js'
import { keyKnown } from './rule.js'

testRule(keyKnown, import.meta.url, {
  accept: [{ patch: { $schema: '../../schema.json' } }],
  reject: [
    [
      { patch: { schemaVersion: '1.0' } },
      ['/schemaVersion error `schemaVersion` is no key of a record. Did you mean `schema_version`?'],
    ],
    [
      { patch: { location: { town: 'Nairobi' } } },
      ['/location/town error `town` is no key of `location`. Known keys: `country`, `city` and `venue`.'],
    ],
    [
      { patch: { 'a/b': 1 } },
      [
        '/a~1b error `a/b` is no key of a record. Known keys: `schema_version`, `id`, `title`, `summary`, `status`, `withdrawn`, `mode`, `format`, `series`, `date`, `time`, `location`, `parties`, `participants`, `topics`, `documents`, `occasion`, `related`, `identifiers`, `sources` and `provenance`.',
      ],
    ],
    [
      {
        patch: {
          parties: [
            { type: 'state', code: 'FR', name: 'France' },
            { type: 'state', code: 'KE' },
          ],
        },
      },
      ['/parties/0/name error `name` is no key of entry 1 of `parties`. Known keys: `type` and `code`.'],
    ],
  ],
})
