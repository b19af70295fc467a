import { testRule } from '../../../../test/helpers/test-rule.js'
import { personRegistered } from './rule.js'

testRule(personRegistered, import.meta.url, {
  accept: [
    {
      files: [
        { file: 'people/amelie-durand.json', patch: { names: ['A. Durand'] } },
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: {
            participants: [
              {
                name: { full: 'A. Durand' },
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
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Amélie', given: 'Amélie' },
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
            participants: [
              {
                name: { full: 'Amélie Durand', family: 'Amélie' },
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
    { patch: {} },
  ],
  reject: [
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: { names: ['Quite Another'] } },
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
            patch: {
              participants: [
                {
                  name: { full: 'Amélie M. Durand' },
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
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0/name/full warn `Amélie M. Durand` is a spelling that the register does not have for `amelie-durand`. If the source writes it so, add it there; if not, write `Amélie Durand`.',
      ],
    ],
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: {} },
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
            patch: {
              participants: [
                {
                  name: { full: 'A. Durand' },
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
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0/name/full warn `A. Durand` is a spelling that the register does not have for `amelie-durand`. If the source writes it so, add it there; if not, write `Amélie Durand`.',
      ],
    ],
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: { names: ['Durand Amélie'] } },
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
            patch: {
              participants: [
                {
                  name: { full: 'Durand Amélie', family: 'Amélie', given: 'Durand' },
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
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0/name/family error The family name is `Amélie` and the given name `Durand`, but the register has them the other way round.',
      ],
    ],
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: {} },
          {
            file: 'people/a-durand.json',
            patch: { key: 'a-durand', name: { full: 'Anne Durand', family: 'Durand', given: 'Anne' }, names: [] },
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
                  person: 'a-durand',
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
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0/person error The register knows `Amélie Durand` as `amelie-durand`, not as `a-durand`.',
      ],
    ],
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: {} },
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
            patch: {
              participants: [
                {
                  name: { full: 'Claire Petit' },
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
        'records/2024/2024-05-14-fr-ke-ministerial.json /participants/0/person error `Claire Petit` is none of the names of `amelie-durand` in the register. Correct the key, or add the name there.',
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
              person: 'nobody',
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
        '/participants/0/person error The register has no person `nobody`. Add `people/nobody.json`, or leave the key out.',
      ],
    ],
  ],
})
