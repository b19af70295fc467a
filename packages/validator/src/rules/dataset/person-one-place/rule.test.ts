import { testRule } from '../../../../test/helpers/test-rule.js'
import { personOnePlace } from './rule.js'

testRule(personOnePlace, import.meta.url, {
  accept: [
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
