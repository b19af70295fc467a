import { testRule } from '../../../../test/helpers/test-rule.js'
import { personOneParty } from './rule.js'

testRule(personOneParty, import.meta.url, {
  accept: [
    {
      files: [
        { file: 'people/amelie-durand.json', patch: { offices: [{ office: 'io-head', party: 'KE', basis: 'seen' }] } },
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
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
                role: 'Cabinet Secretary for Foreign Affairs',
                office: 'foreign-minister',
                person: 'amelie-durand',
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
          { file: 'people/amelie-durand.json', patch: {} },
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
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
                  role: 'Cabinet Secretary for Foreign Affairs',
                  office: 'foreign-minister',
                  person: 'amelie-durand',
                },
              ],
            },
          },
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/1/party error `amelie-durand` speaks for `KE` here, but for `FR` in the register.',
      ],
    ],
  ],
})
