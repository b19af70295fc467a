import { testRule } from '../../../../test/helpers/test-rule.js'
import { textNoInvisible } from './rule.js'

testRule(textNoInvisible, import.meta.url, {
  accept: [{ files: [{ raw: '{"a": "می\u200cخواهم"}' }] }, { files: [{ raw: '{"a": "क्\u200dष"}' }] }],
  reject: [
    [
      { files: [{ raw: '{"a": "کa\u200cی"}' }] },
      ['/a error The invisible character U+200C stands at place 3 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "co\\u00adoperation"}' }] },
      ['/a error The invisible character U+00AD stands at place 3 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "x\u200cy"}' }] },
      ['/a error The invisible character U+200C stands at place 2 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a\u2060": 1}' }] },
      ['/a\u2060 error The invisible character U+2060 stands at place 2 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "x\ufeffy"}' }] },
      ['/a error The invisible character U+FEFF stands at place 2 of the string. Remove it.'],
    ],
    [
      { files: [{ raw: '{"a": "x\\udb40\\udc41"}' }] },
      ['/a error The invisible character U+E0041 stands at place 2 of the string. Remove it.'],
    ],
  ],
})
