import { testRule } from '../../../../test/helpers/test-rule.js'
import { entryUnique } from './rule.js'

testRule(entryUnique, import.meta.url, {
  accept: [{ patch: { topics: [] } }],
  reject: [
    [
      {
        patch: {
          parties: [
            { type: 'state', code: 'FR' },
            { type: 'state', code: 'KE' },
            { code: 'FR', type: 'state' },
          ],
        },
      },
      [
        '/parties/2 error Entry 3 of `parties`, `{"type":"state","code":"FR"}`, is the same as entry 1. Keep one of the two.',
      ],
    ],
    [
      { patch: { documents: [{ type: 'joint-statement', languages: ['en', 'en'] }] } },
      ['/documents/0/languages/1 error Entry 2 of `languages`, `en`, is the same as entry 1. Keep one of the two.'],
    ],
    [
      { files: [{ file: 'people/amelie-durand.json', patch: { names: ['A. Durand', 'A. Durand'] } }] },
      ['/names/1 error Entry 2 of `names`, `A. Durand`, is the same as entry 1. Keep one of the two.'],
    ],
  ],
})
