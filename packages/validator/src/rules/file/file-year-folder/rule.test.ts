import { testRule } from '../../../../test/helpers/test-rule.js'
import { fileYearFolder } from './rule.js'

testRule(fileYearFolder, import.meta.url, {
  accept: [
    { files: [{ file: 'drafts/2024-05-14-fr-ke-ministerial.json', patch: {} }] },
    { files: [{ raw: '{"id": 3}', file: 'records/x.json' }] },
  ],
  reject: [
    [
      { files: [{ file: 'records/2024-05-14-fr-ke-ministerial.json', patch: {} }] },
      ['/id error The record is in `records/`, but its id begins with `2024`. Move it to `records/2024/`.'],
    ],
    [
      { files: [{ file: 'records/2024/05/2024-05-14-fr-ke-ministerial.json', patch: {} }] },
      ['/id error The record is in `records/2024/05/`, but its id begins with `2024`. Move it to `records/2024/`.'],
    ],
  ],
})
