import { testRule } from '../../../../test/helpers/test-rule.js'
import { idKept } from './rule.js'

testRule(idKept, import.meta.url, {
  accept: [
    {
      files: [{ file: 'records/2024/2024-05-14-fr-ke-ministerial.json', raw: '{' }],
      base: ['2024-05-14-fr-ke-ministerial'],
    },
    { patch: {} },
  ],
  reject: [
    [
      { files: [{ patch: {} }], base: ['2023-01-01-fr-ke-call', '2023-01-02-fr-ke-call'] },
      [
        'error The record `2023-01-01-fr-ke-call` of `origin/main` is gone. Put it back with `withdrawn`: a reason, and `superseded_by` where another record stands in its place.',
        'error The record `2023-01-02-fr-ke-call` of `origin/main` is gone. Put it back with `withdrawn`: a reason, and `superseded_by` where another record stands in its place.',
      ],
    ],
  ],
})
