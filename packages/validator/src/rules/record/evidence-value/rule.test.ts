import { testRule } from '../../../../test/helpers/test-rule.js'
import { evidenceValue } from './rule.js'

testRule(evidenceValue, import.meta.url, {
  accept: [
    {
      files: [
        {
          patch: {
            location: { venue: 'Harry S. Truman Building' },
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            provenance: { evidence: [{ field: '/location/venue', source: 0, start: 7, end: 26 }] },
          },
        },
      ],
      source: 'At the Department of State they met.',
    },
    {
      files: [
        {
          patch: {
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            provenance: {
              evidence: [
                { field: '/parties/0/code', source: 0, start: 3, end: 3 },
                { field: '/parties/0/code', source: 4, start: 0, end: 5 },
                { field: '/parties/0/code', source: 0, start: 5, end: 0 },
              ],
            },
          },
        },
      ],
      source: 'Kenya',
    },
    {
      files: [
        {
          patch: {
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            provenance: {
              evidence: [
                { field: '/participants/0/name/full', source: 0, start: 0, end: 19, person: 'amelie-durand' },
                { field: '/participants/1/name/full', source: 0, start: 24, end: 37 },
              ],
            },
          },
        },
      ],
      source: 'The French Minister met Joseph Otieno.',
    },
    {
      patch: {
        sources: [
          {
            publisher: 'Ministry of Foreign Affairs of Kenya',
            language: 'en',
            sha256: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
          },
        ],
        provenance: { evidence: [{ field: '/parties/0/code', source: 0, start: 0, end: 5 }] },
      },
    },
    { patch: { provenance: { evidence: [{ field: '/date', source: 0, start: 0, end: 9 }] } } },
    {
      files: [
        {
          patch: {
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            provenance: {
              evidence: [
                { field: '/date', source: 0, start: 0, end: 9 },
                { field: '/topics/0', source: 0, start: 0, end: 4 },
                { field: '/location/city', source: 0, start: 0, end: 9 },
                { field: '/nowhere', source: 0, start: 0, end: 3 },
                { field: '/date', source: 0, start: 0, end: 999 },
              ],
            },
          },
        },
      ],
      source: 'Yesterday they met.',
    },
  ],
  reject: [
    [
      {
        files: [
          {
            patch: {
              location: { venue: 'Harry S. Truman Building' },
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
              provenance: { evidence: [{ field: '/location/venue', source: 0, start: 7, end: 19 }] },
            },
          },
        ],
        source: 'At the table by the sea they met.',
      },
      [
        '/provenance/evidence/0/start error The value at `/location/venue` is `Harry S. Truman Building`, but the source says `table by the` there.',
      ],
    ],
    [
      {
        files: [
          {
            patch: {
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
              provenance: { evidence: [{ field: '/parties/0/code', source: 0, start: 0, end: 5 }] },
            },
          },
        ],
        source: 'Kenya',
      },
      ['/provenance/evidence/0/start error The value at `/parties/0/code` is `FR`, but the source says `Kenya` there.'],
    ],
    [
      {
        files: [
          {
            patch: {
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
              provenance: {
                evidence: [
                  { field: '/parties/0/code', source: 0, start: 0, end: 5 },
                  { field: '/location/country', source: 0, start: 10, end: 17 },
                  { field: '/location/city', source: 0, start: 21, end: 28 },
                ],
              },
            },
          },
        ],
        source: 'Kenya and Germany in Mombasa met.',
      },
      [
        '/provenance/evidence/0/start error The value at `/parties/0/code` is `FR`, but the source says `Kenya` there.',
        '/provenance/evidence/1/start error The value at `/location/country` is `KE`, but the source says `Germany` there.',
        '/provenance/evidence/2/start error The value at `/location/city` is `Nairobi`, but the source says `Mombasa` there.',
      ],
    ],
    [
      {
        files: [
          {
            patch: {
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
              provenance: {
                evidence: [
                  { field: '/date', source: 0, start: 3, end: 14 },
                  { field: '/participants/1/role', source: 0, start: 15, end: 30 },
                  { field: '/topics/0', source: 0, start: 46, end: 52 },
                  { field: '/topics/0', source: 0, start: 57, end: 62 },
                ],
              },
            },
          },
        ],
        source: 'On 14 May 2023 the Trade Minister came. About Energy and Trade.',
      },
      [
        '/provenance/evidence/0/start error The value at `/date` is `2024-05-14`, but the source says `14 May 2023` there.',
        '/provenance/evidence/1/start error The value at `/participants/1/role` is `Cabinet Secretary for Foreign Affairs`, but the source says `the Trade Minis` there.',
        '/provenance/evidence/2/start error The value at `/topics/0` is `trade`, but the source says `Energy` there.',
      ],
    ],
  ],
})
