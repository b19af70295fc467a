import { testRule } from '../../../../test/helpers/test-rule.js'
import { nameParts } from './rule.js'

testRule(nameParts, import.meta.url, {
  accept: [
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand III', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Minister of Foreign Affairs',
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
    {
      patch: {
        participants: [
          {
            name: { full: 'Amelie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Minister of Foreign Affairs',
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
    {
      patch: {
        participants: [
          { name: { full: 'A' }, party: 'FR', role: 'Minister of Foreign Affairs', office: 'foreign-minister' },
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
              name: { full: 'Amélie Durand IV', family: 'durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'foreign-minister',
            },
            {
              name: { full: 'Joseph wa Otieno', family: 'Wa Otieno', given: 'joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/0/name/family error The family name `durand` has other capitals than the full name `Amélie Durand IV`. Write both alike.',
        '/participants/1/name/family error The family name `Wa Otieno` has other capitals than the full name `Joseph wa Otieno`. Write both alike.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Claire Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
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
        '/participants/0/name/full warn `Claire` of the full name `Amélie Claire Durand` is neither in the family name `Durand` nor in the given names `Amélie`. Add it to the one or the other.',
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
              name: { full: 'J. Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/1/name/given error The given name `Joseph` is not part of the full name `J. Otieno`. Correct the one or the other.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'X Y', family: 'Z', given: 'W' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
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
        '/participants/0/name/family error The family name `Z` is not part of the full name `X Y`. Correct the one or the other.',
        '/participants/0/name/given error The given name `W` is not part of the full name `X Y`. Correct the one or the other.',
      ],
    ],
  ],
})
