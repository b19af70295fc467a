import { testRule } from '../../../../test/helpers/test-rule.js'
import { roleOffice } from './rule.js'

testRule(roleOffice, import.meta.url, {
  accept: [
    // an entry of the register tells the office behind a rank
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Minister',
            office: 'foreign-minister',
            person: 'amelie-durand',
          },
          {
            name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
            party: 'KE',
            role: 'Cabinet Secretary for Foreign Affairs',
            office: 'foreign-minister',
          },
        ],
        provenance: {
          evidence: [
            { field: '/participants/0/office', source: 0, start: 0, end: 6, person: 'amelie-durand' },
            { field: '/participants/1/office', source: 0, start: 0, end: 6 },
          ],
        },
      },
    },
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Secretary General',
            office: 'deputy-minister',
          },
          {
            name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
            party: 'KE',
            role: 'Cabinet Secretary for Foreign Affairs',
            office: 'foreign-minister',
          },
        ],
      },
    },
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'eu',
            role: 'Head of Cabinet',
            office: 'other',
          },
          {
            name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
            party: 'KE',
            role: 'Cabinet Secretary for Foreign Affairs',
            office: 'foreign-minister',
          },
        ],
      },
    },
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Coordinator of the delegation',
            office: 'other',
          },
          {
            name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
            party: 'KE',
            role: 'Cabinet Secretary for Foreign Affairs',
            office: 'foreign-minister',
          },
        ],
      },
    },
  ],
  reject: [
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister',
              office: 'foreign-minister',
              person: 'amelie-durand',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
          provenance: {
            evidence: [
              { field: '/participants/0/party', source: 0, start: 0, end: 6, person: 'amelie-durand' },
              { field: '/participants/1/office', source: 0, start: 0, end: 6 },
            ],
          },
        },
      },
      [
        '/participants/0/office warn The role `Minister` means the office `other-minister`, but the office is `foreign-minister`.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Prime Minister',
              office: 'foreign-minister',
              person: 'amelie-durand',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
          provenance: {
            evidence: [
              { field: '/participants/0/office', source: 0, start: 0, end: 6, person: 'amelie-durand' },
              { field: '/participants/1/office', source: 0, start: 0, end: 6 },
            ],
          },
        },
      },
      [
        '/participants/0/office error The role `Prime Minister` means the office `head-of-government`, but the office is `foreign-minister`.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Foreign Minister',
              office: 'other',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/0/office warn The role `Foreign Minister` means the office `foreign-minister`, but the office is `other`.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Deputy Minister of Foreign Affairs',
              office: 'foreign-minister',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/0/office error The role `Deputy Minister of Foreign Affairs` means the office `deputy-minister`, but the office is `foreign-minister`.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'foreign-minister',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Minister of Defence',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/1/office error The role `Minister of Defence` means the office `defense-minister`, but the office is `foreign-minister`.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Prime Minister',
              office: 'head-of-state',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/0/office error The role `Prime Minister` means the office `head-of-government`, but the office is `head-of-state`.',
      ],
    ],
  ],
})
