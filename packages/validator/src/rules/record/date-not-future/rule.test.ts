import { testRule } from '../../../../test/helpers/test-rule.js'
import { dateNotFuture } from './rule.js'

testRule(dateNotFuture, import.meta.url, {
  accept: [{ patch: { date: '2024-07-02' } }, { patch: { date: '2024-06-30/2024-07-04' } }],
  reject: [
    [
      { patch: { date: '2024-07-03' } },
      [
        '/date error The status is `held`, but the date `2024-07-03` is after today, `2024-07-01`. Expected `scheduled`, or another date.',
      ],
    ],
    [
      { patch: { date: '2025' } },
      [
        '/date error The status is `held`, but the date `2025` is after today, `2024-07-01`. Expected `scheduled`, or another date.',
      ],
    ],
  ],
})
