import { testRule } from '../../../../test/helpers/test-rule.js'
import { dateNotPast } from './rule.js'

testRule(dateNotPast, import.meta.url, {
  accept: [
    { patch: { status: 'scheduled', date: '2024-06-01' } },
    { patch: { status: 'scheduled', date: '2024-05-14/2024-06-02' } },
    { patch: { status: 'scheduled', date: '2024' } },
    { patch: { status: 'cancelled' } },
  ],
  reject: [
    [
      { patch: { status: 'scheduled', date: '2024-05-31' } },
      [
        '/status warn The status is `scheduled`, but the date `2024-05-31` is long before today, `2024-07-01`. Expected `held`, `postponed` or `cancelled`, or another date.',
      ],
    ],
  ],
})
