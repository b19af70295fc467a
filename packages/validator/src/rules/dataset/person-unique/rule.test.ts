import { testRule } from '../../../../test/helpers/test-rule.js'
import { personUnique } from './rule.js'

testRule(personUnique, import.meta.url, {
  accept: [
    {
      files: [
        { file: 'people/amelie-durand.json', patch: {} },
        { file: 'people/amelie-durand-be.json', patch: { key: 'amelie-durand-be', party: 'BE' } },
      ],
    },
  ],
  reject: [
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: {} },
          {
            file: 'people/a-durand.json',
            patch: {
              key: 'a-durand',
              name: { full: 'Anna Durand', family: 'Durand', given: 'Anna' },
              names: ['Amélie Durand'],
            },
          },
        ],
      },
      [
        'people/amelie-durand.json /name/full warn `a-durand` of `FR` has the same name. If the two are one person, withdraw one entry.',
      ],
    ],
  ],
})
