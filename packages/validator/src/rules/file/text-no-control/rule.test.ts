import { testRule } from '../../../../test/helpers/test-rule.js'
import { textNoControl } from './rule.js'

testRule(textNoControl, import.meta.url, {
  accept: [{ files: [{ raw: '{"a": "Zoë 陽"}' }] }, { files: [{ raw: '{"summary": "One.\\nTwo."}' }] }],
  reject: [
    [
      { files: [{ raw: '{"a": "x\\ny"}' }] },
      ['/a error The control character U+000A stands at place 2 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"summary": "One.\\r\\nTwo."}' }] },
      ['/summary error The control character U+000D stands at place 5 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "x\\u0000"}' }] },
      ['/a error The control character U+0000 stands at place 2 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "\\ud83d"}' }] },
      ['/a error The control character U+D83D stands at place 1 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a\u0085b": 1}' }] },
      ['/a\u0085b error The control character U+0085 stands at place 2 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "x\u2028y"}' }] },
      ['/a error The control character U+2028 stands at place 2 of the string. Remove it.'],
    ],
  ],
})
