import { testRule } from '../../../../test/helpers/test-rule.js'
import { dateOrder } from './rule.js'

testRule(dateOrder, import.meta.url, {
  accept: [{ patch: { date: '2024-05/2024-06' } }],
  reject: [
    [
      { patch: { date: '2024-05-14/2024-05-14' } },
      ['/date error The date begins and ends with `2024-05-14`. Write `2024-05-14` alone.'],
    ],
    [
      { patch: { date: '[2024-05-16..2024-05-14]' } },
      [
        '/date error The date begins with `2024-05-16` and ends before that, with `2024-05-14`. Expected `[2024-05-14..2024-05-16]` if the two are swapped.',
      ],
    ],
    [
      { patch: { date: '2025/2024' } },
      [
        '/date error The date begins with `2025` and ends before that, with `2024`. Expected `2024/2025` if the two are swapped.',
      ],
    ],
  ],
})
