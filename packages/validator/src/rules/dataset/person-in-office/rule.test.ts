import { testRule } from '../../../../test/helpers/test-rule.js'
import { personInOffice } from './rule.js'

/** The sound record with a person who has held one office before and holds this one on the days given. */
const onDays = (from: string, to: string) => ({
  files: [
    {
      file: 'people/amelie-durand.json',
      patch: {
        offices: [
          { office: 'foreign-minister', from: '2001-01-01', to: '2002-01-01', basis: 'term' },
          { office: 'foreign-minister', from, to, basis: 'term' },
        ],
      },
    },
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
  ],
})

testRule(personInOffice, import.meta.url, {
  accept: [
    // The first and the last day of a term belong to it, and one term of several is enough.
    onDays('2024-05-14', '2024-09-21'),
    onDays('2022-05-20', '2024-05-14'),
    {
      files: [
        {
          file: 'people/amelie-durand.json',
          patch: { offices: [{ office: 'foreign-minister', from: '2024-06', basis: 'seen' }] },
        },
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
      ],
    },
    {
      files: [
        { file: 'people/amelie-durand.json', patch: {} },
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            date: '2022',
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
        { file: 'people/amelie-durand.json', patch: {} },
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            date: '2021',
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
                party: 'FR',
                role: 'Minister of Foreign Affairs',
                office: 'other',
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
            file: 'people/amelie-durand.json',
            patch: {
              offices: [
                { office: 'foreign-minister', from: '2010', to: '2012', basis: 'term' },
                { office: 'foreign-minister', from: '2024-05-15', basis: 'term' },
              ],
            },
          },
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
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0/office error `amelie-durand` is `foreign-minister` here, on `2024-05-14`, but holds the office from `2010` to `2012` and from `2024-05-15` in the register.',
      ],
    ],
  ],
})
