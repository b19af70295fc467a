import { testRule } from '../../../../test/helpers/test-rule.js'
import { titleOwnWords } from './rule.js'

testRule(titleOwnWords, import.meta.url, {
  accept: [
    {
      files: [
        {
          patch: {
            title: 'one two three four five six seven nine',
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
          },
        },
      ],
      source: 'one two three four five six seven eight',
    },
    {
      patch: {
        title: 'a b c d e',
        sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', title: 'A b c d e' }],
      },
    },
    {
      patch: {
        title: 'one two three four five six seven eight',
        sources: [
          {
            publisher: 'Ministry of Foreign Affairs of Kenya',
            language: 'en',
            sha256: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
          },
        ],
      },
    },
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
              title: 'one two three four five six seven eight',
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            },
          },
        ],
        source: 'Zero one two three four five six seven eight nine',
      },
      [
        '/title error The title takes over `one two three four five six seven eight` from the source. Say it in your own words.',
      ],
    ],
    [
      {
        patch: {
          title: 'a b c d e f',
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', title: 'A b c d e f!' }],
        },
      },
      ['/title error The title is that of the source, `A b c d e f!`. Write one in your own words.'],
    ],
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
