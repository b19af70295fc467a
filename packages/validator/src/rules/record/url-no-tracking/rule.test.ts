import { testRule } from '../../../../test/helpers/test-rule.js'
import { urlNoTracking } from './rule.js'

testRule(urlNoTracking, import.meta.url, {
  accept: [
    {
      patch: {
        sources: [
          {
            publisher: 'Ministry of Foreign Affairs of Kenya',
            language: 'en',
            url: 'https://example.org/12#utm_source=x',
          },
        ],
      },
    },
  ],
  reject: [
    [
      {
        patch: {
          documents: [{ type: 'joint-statement', languages: ['en'], url: 'https://example.org/12?fbclid=x#top' }],
        },
      },
      [
        '/documents/0/url error The address carries `fbclid`, which only tracks readers. Expected `https://example.org/12#top`. (--fix)',
      ],
    ],
    [
      {
        patch: {
          documents: [
            { type: 'joint-statement', languages: ['en'], url: 'https://example.org/12?utm_source=a&utm_medium=b' },
          ],
        },
      },
      [
        '/documents/0/url error The address carries `utm_source` and `utm_medium`, which only track readers. Expected `https://example.org/12`. (--fix)',
      ],
    ],
  ],
})
