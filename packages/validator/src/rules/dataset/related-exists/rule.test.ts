import { testRule } from '../../../../test/helpers/test-rule.js'
import { relatedExists } from './rule.js'

testRule(relatedExists, import.meta.url, {
  accept: [
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: { related: [{ id: '2024-05-15-fr-ke-call', relation: 'follows' }] },
        },
        { file: 'records/2024/2024-05-15-fr-ke-call.json', raw: '{' },
      ],
    },
  ],
  reject: [
    [
      { patch: { withdrawn: { reason: 'Told twice.', superseded_by: '2019-05-15-fr-ke-call' } } },
      ['/withdrawn/superseded_by error There is no record `2019-05-15-fr-ke-call`.'],
    ],
  ],
})
