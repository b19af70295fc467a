import { testRule } from '../../../../test/helpers/test-rule.js'
import { titleOwnWords } from './rule.js'

testRule(titleOwnWords, import.meta.url, {
  accept: [
    {
      patch: {
        title: 'Working lunch in Nairobi',
        sources: [
          { publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', title: 'Working lunch in Nairobi' },
        ],
      },
    },
    {
      files: [
        {
          patch: {
            title: 'Talks',
            sources: [
              {
                publisher: 'Ministry of Foreign Affairs of Kenya',
                language: 'en',
                sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
              },
            ],
          },
        },
      ],
      source: 'x',
    },
  ],
  reject: [
    [
      {
        files: [
          {
            patch: {
              summary:
                'As the release has it, both sides welcomed the steady growth of commerce between their countries, and more.',
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            },
          },
        ],
        source: 'Both sides welcomed the steady growth of commerce between their countries.',
      },
      [
        '/summary error The summary takes over `both sides welcomed the steady growth of commerce between their countries` from the source. Say it in your own words.',
      ],
    ],
  ],
})
