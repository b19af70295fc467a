import { testRule } from '../../../../test/helpers/test-rule.js'
import { sourceDates } from './rule.js'

testRule(sourceDates, import.meta.url, {
  accept: [
    {
      patch: {
        sources: [
          {
            publisher: 'Ministry of Foreign Affairs of Kenya',
            language: 'en',
            published: '2024-05-15',
            retrieved: '2024-05-14',
          },
        ],
      },
    },
    {
      patch: {
        sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', retrieved: '2024-07-02' }],
      },
    },
    {
      patch: {
        sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', retrieved: '2023-02-29' }],
      },
    },
    {
      patch: {
        status: 'scheduled',
        date: '2024-08-01',
        sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: '2024-07-02' }],
      },
    },
    {
      patch: {
        sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: '2024-05-13' }],
      },
    },
    {
      patch: {
        sources: [
          { publisher: 'A', language: 'en', published: '2024-05-01' },
          { publisher: 'B', language: 'en' },
        ],
      },
    },
    { patch: { status: 'scheduled', date: '2024-08-01' } },
  ],
  reject: [
    [
      {
        patch: {
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', retrieved: '2024-07-03' }],
        },
      },
      ['/sources/0/retrieved error The source is retrieved on `2024-07-03`, after today, `2024-07-01`.'],
    ],
    [
      {
        patch: {
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: '2024-08' }],
        },
      },
      ['/sources/0/published error The source is published on `2024-08`, after today, `2024-07-01`.'],
    ],
    [
      {
        patch: {
          sources: [
            {
              publisher: 'Ministry of Foreign Affairs of Kenya',
              language: 'en',
              published: '2023',
              retrieved: '2022-12-30',
            },
          ],
        },
      },
      [
        '/sources/0/published error The status is `held`, but every source is published before the meeting, dated `2024-05-14`. Expected `scheduled`, or a source of the day or later.',
        '/sources/0/retrieved error The source is retrieved on `2022-12-30`, before it is published, on `2023`.',
      ],
    ],
  ],
})
