import { testRule } from '../../../../test/helpers/test-rule.js'
import { formatOffices } from './rule.js'

testRule(formatOffices, import.meta.url, {
  accept: [
    { patch: { format: 'summit', participants: [] } },
    {
      patch: {
        format: 'summit',
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'President',
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
  ],
  reject: [
    [
      {
        patch: {
          format: 'two-plus-two',
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of the Armed Forces',
              office: 'defense-minister',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Principal Secretary',
              office: 'deputy-minister',
            },
          ],
        },
      },
      [
        '/format warn The format is `two-plus-two`, but `FR` has no `foreign-minister` among the participants.',
        '/format warn The format is `two-plus-two`, but `KE` has no `foreign-minister` and no `defense-minister` among the participants.',
      ],
    ],
    [
      {
        patch: {
          format: 'two-plus-two',
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Finance',
              office: 'finance-minister',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'FR',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      ['/format warn The format is `two-plus-two`, but `FR` has no `defense-minister` among the participants.'],
    ],
  ],
})
