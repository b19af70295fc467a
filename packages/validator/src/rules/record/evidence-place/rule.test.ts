import { testRule } from '../../../../test/helpers/test-rule.js'
import { evidencePlace } from './rule.js'

testRule(evidencePlace, import.meta.url, {
  accept: [
    {
      files: [
        {
          patch: {
            sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
            provenance: { evidence: [{ field: '/date', source: 0, start: 0, end: 5 }] },
          },
        },
      ],
      source: 'Kenya',
    },
    {
      files: [{ patch: { provenance: { evidence: [{ field: '/date', source: 0, start: 0, end: 99 }] } } }],
      source: 'Kenya',
    },
    { patch: { provenance: { evidence: [] } } },
  ],
  reject: [
    [
      { patch: { provenance: { evidence: [{ field: '/date', source: 0, start: 20, end: 20 }] } } },
      ['/provenance/evidence/0/end error The span ends at `20`, not after its start `20`.'],
    ],
    [
      { patch: { provenance: { evidence: [{ field: '/date', source: 0, start: 20, end: 10 }] } } },
      ['/provenance/evidence/0/end error The span ends at `10`, not after its start `20`.'],
    ],
    [
      { patch: { provenance: { evidence: [{ field: '/participants/2/name', source: 0, start: 1, end: 2 }] } } },
      ['/provenance/evidence/0/field error The record has no value at `/participants/2/name`.'],
    ],
    [
      {
        files: [
          {
            patch: {
              sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'SHA256' }],
              provenance: { evidence: [{ field: '/date', source: 0, start: 3, end: 40 }] },
            },
          },
        ],
        source: 'They met on 14 May.',
      },
      ['/provenance/evidence/0/end error The span ends at `40`, but the source has `19` code units.'],
    ],
    [
      {
        patch: {
          provenance: {
            disagreements: [
              {
                field: '/location/venue',
                accounts: [
                  { source: 0, value: 'a' },
                  { source: 3, value: 'b' },
                ],
              },
            ],
          },
        },
      },
      [
        '/provenance/disagreements/0/field error The record has no value at `/location/venue`.',
        '/provenance/disagreements/0/accounts/1/source error There is no source `3`; the record has only source `0`.',
      ],
    ],
    [
      {
        patch: {
          sources: [
            { publisher: 'A', language: 'en' },
            { publisher: 'B', language: 'en' },
          ],
          provenance: { evidence: [{ field: '/date', source: 2, start: 1, end: 2 }] },
        },
      },
      ['/provenance/evidence/0/source error There is no source `2`; the record has the sources `0` to `1`.'],
    ],
  ],
})
