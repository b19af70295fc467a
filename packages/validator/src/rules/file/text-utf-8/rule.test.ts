import { testRule } from '../../../../test/helpers/test-rule.js'
import { textUtf8 } from './rule.js'

testRule(textUtf8, import.meta.url, {
  accept: [{ files: [{ raw: '{}', as: 'latin1' }] }],
  reject: [
    [
      { files: [{ raw: '{\n  "city": "Yaoundé"\n}\n', as: 'latin1' }] },
      ['error The bytes here are not UTF-8; save the file in that encoding.'],
    ],
  ],
})
