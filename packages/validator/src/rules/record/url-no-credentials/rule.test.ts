import { testRule } from '../../../../test/helpers/test-rule.js'
import { urlNoCredentials } from './rule.js'

testRule(urlNoCredentials, import.meta.url, {
  accept: [
    {
      patch: {
        sources: [
          {
            publisher: 'Ministry of Foreign Affairs of Kenya',
            language: 'en',
            url: 'https://example.org/@office/12?page=2',
          },
        ],
      },
    },
  ],
  reject: [
    [
      {
        patch: {
          documents: [
            { type: 'joint-statement', languages: ['en'], url: 'https://example.org/12?a=1&PHPSESSID=abc#x' },
          ],
        },
      },
      ['/documents/0/url error The parameter `PHPSESSID` of the address looks like the key of a session. Remove it.'],
    ],
    [
      {
        patch: {
          sources: [
            {
              publisher: 'Ministry of Foreign Affairs of Kenya',
              language: 'en',
              url: 'https://u@example.org/?token=1',
            },
          ],
        },
      },
      [
        '/sources/0/url error The address carries a user name or password before the host. Remove it.',
        '/sources/0/url error The parameter `token` of the address looks like the key of a session. Remove it.',
      ],
    ],
  ],
})
