import { testRule } from '../../../../test/helpers/test-rule.js'
import { sourceAgree } from './rule.js'

testRule(sourceAgree, import.meta.url, {
  accept: [
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: '2024-05-15' }],
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-ke-consultation.json',
          patch: {
            id: '2024-05-14-fr-ke-consultation',
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: '2024-05-16' }],
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            sources: [
              {
                publisher: 'Ministry of Foreign Affairs of Kenya',
                language: 'en',
                sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                published: '2024-05',
              },
            ],
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-ke-consultation.json',
          patch: {
            id: '2024-05-14-fr-ke-consultation',
            sources: [
              {
                publisher: 'Ministry of Foreign Affairs of Kenya',
                language: 'en',
                sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                published: '2024-05-15',
              },
            ],
          },
        },
      ],
    },
  ],
  reject: [
    [
      {
        files: [
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
            patch: {
              sources: [
                {
                  publisher: 'Ministry of Foreign Affairs of Kenya',
                  language: 'en',
                  sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                  published: '2024-05-15',
                },
              ],
            },
          },
          {
            file: 'records/2024/2024-05-14-fr-ke-consultation.json',
            patch: {
              id: '2024-05-14-fr-ke-consultation',
              sources: [
                {
                  publisher: 'Ministry of Foreign Affairs of Kenya',
                  language: 'fr',
                  sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                },
              ],
            },
          },
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /sources/0/language error `language` is `en`, but `fr` for the same text (by `sha256`) in `2024-05-14-fr-ke-consultation`.',
      ],
    ],
  ],
})
