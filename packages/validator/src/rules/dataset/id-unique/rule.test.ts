import { testRule } from '../../../../test/helpers/test-rule.js'
import { idUnique } from './rule.js'

testRule(idUnique, import.meta.url, {
  accept: [
    {
      files: [
        { file: 'people/amelie-durand.json', patch: {} },
        { file: 'records/2024/2024-05-14-fr-ke-ministerial.json', patch: {} },
      ],
    },
  ],
  reject: [
    [
      {
        files: [
          { file: 'people/amelie-durand.json', patch: {} },
          { file: 'people/durand.json', patch: {} },
        ],
      },
      ['people/durand.json /key error The key `amelie-durand` is taken already, by `people/amelie-durand.json`.'],
    ],
  ],
})
