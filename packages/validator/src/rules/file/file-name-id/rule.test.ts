import { testRule } from '../../../../test/helpers/test-rule.js'
import { fileNameId } from './rule.js'

testRule(fileNameId, import.meta.url, {
  accept: [
    { files: [{ raw: '{}', file: 'records/2024/x.json' }] },
    { files: [{ file: 'people/amelie-durand.json', patch: {} }] },
    { files: [{ raw: '[1]', file: 'x.json' }] },
  ],
  reject: [
    [
      { files: [{ file: 'people/a-durand.json', patch: {} }] },
      ['/key error The file is named `a-durand.json`, but its `key` is `amelie-durand`. The two must be equal.'],
    ],
    [
      { files: [{ file: 'records/2024/2024-05-14-fr-ke-ministerial.JSON', patch: {} }] },
      [
        '/id error The file is named `2024-05-14-fr-ke-ministerial.JSON.json`, but its `id` is `2024-05-14-fr-ke-ministerial`. The two must be equal.',
      ],
    ],
  ],
})
