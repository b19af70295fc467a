import { testRule } from '../../../../test/helpers/test-rule.js'
import { personOnePlace } from './rule.js'

testRule(personOnePlace, import.meta.url, {
  accept: [
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
            status: 'scheduled',
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
            mode: 'hybrid',
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
            mode: 'unknown',
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
            date: '2024-05',
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
            date: '2024-05-14~',
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
            date: '2024-05-14/2024-05-15',
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30' },
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: null,
            location: { country: 'GB', city: 'London' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 60 },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            time: { start: '08:30', utc_offset: '+01:00' },
            location: null,
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            time: { start: '10:00', utc_offset: '+03:00' },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-ke-meeting.json',
          patch: {
            id: '2024-05-14-fr-ke-meeting',
            time: { start: '10:00', utc_offset: '+03:00' },
            location: { city: null },
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
      ],
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
          },
        },
        {
          file: 'records/2024/2024-05-14-fr-gb-meeting.json',
          patch: {
            id: '2024-05-14-fr-gb-meeting',
            mode: 'phone',
            location: null,
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
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
              time: { start: '10:00', utc_offset: '+03:00' },
              participants: [
                {
                  name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                  party: 'FR',
                  role: 'Minister of Foreign Affairs',
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
            },
          },
          {
            file: 'records/2024/2024-05-14-fr-ke-meeting.json',
            patch: {
              id: '2024-05-14-fr-ke-meeting',
              time: { start: '02:00', utc_offset: '-05:00' },
              location: { city: 'Mombasa' },
              participants: [
                {
                  name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                  party: 'FR',
                  role: 'Minister of Foreign Affairs',
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
            },
          },
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0 error `amelie-durand` is in `Nairobi, KE` here, but in `Mombasa, KE` at the same time in `2024-05-14-fr-ke-meeting`.',
      ],
    ],
    [
      {
        files: [
          {
            file: 'records/2024/2024-05-14-x0-meeting.json',
            patch: {
              id: '2024-05-14-x0-meeting',
              location: { country: 'KE', city: null },
              participants: [
                {
                  name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                  party: 'FR',
                  role: 'Minister of Foreign Affairs',
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
            },
          },
          {
            file: 'records/2024/2024-05-14-x1-meeting.json',
            patch: {
              id: '2024-05-14-x1-meeting',
              location: { country: 'GB', city: null },
              participants: [
                {
                  name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                  party: 'FR',
                  role: 'Minister of Foreign Affairs',
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
            },
          },
          {
            file: 'records/2024/2024-05-14-x2-meeting.json',
            patch: {
              id: '2024-05-14-x2-meeting',
              location: { country: 'BE', city: null },
              participants: [
                {
                  name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                  party: 'FR',
                  role: 'Minister of Foreign Affairs',
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
            },
          },
        ],
      },
      [
        'records/2024/2024-05-14-x2-meeting.json /participants/0 error `amelie-durand` is in `BE` here, the third country on `2024-05-14`, after `GB` in `2024-05-14-x1-meeting`.',
      ],
    ],
  ],
})
