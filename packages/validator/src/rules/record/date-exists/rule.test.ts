import { testRule } from '../../../../test/helpers/test-rule.js'
import { dateExists } from './rule.js'

testRule(dateExists, import.meta.url, {
  accept: [{ patch: { date: '2024' } }, { patch: { date: '1900-02-28~' } }],
  reject: [
    [{ patch: { date: '2024-06-31' } }, ['/date error `2024-06-31` does not exist: `2024-06` has 30 days.']],
    [{ patch: { date: '2024-04-30/2024-04-31' } }, ['/date error `2024-04-31` does not exist: `2024-04` has 30 days.']],
    [{ patch: { date: '1900-02-29' } }, ['/date error `1900-02-29` does not exist: `1900-02` has 28 days.']],
    [
      {
        patch: {
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: '2024-11-31' }],
        },
      },
      ['/sources/0/published error `2024-11-31` does not exist: `2024-11` has 30 days.'],
    ],
    [
      {
        patch: {
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', retrieved: '2023-02-29' }],
        },
      },
      ['/sources/0/retrieved error `2023-02-29` is not a day of the calendar.'],
    ],
  ],
})
