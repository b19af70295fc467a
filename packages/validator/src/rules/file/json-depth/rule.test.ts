import { testRule } from '../../../../test/helpers/test-rule.js'
import { jsonDepth } from './rule.js'

testRule(jsonDepth, import.meta.url, {
  accept: [{ files: [{ raw: '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]' }] }],
  reject: [
    [
      {
        files: [
          {
            raw: '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}',
          },
        ],
      },
      ['1:161 error Objects and arrays are nested more than 32 deep.'],
    ],
    [{ files: [{ raw: '['.repeat(10000) }] }, ['1:33 error Objects and arrays are nested more than 32 deep.']],
  ],
})
