import { testRule } from '../../../../test/helpers/test-rule.js'
import { textNfc } from './rule.js'

testRule(textNfc, import.meta.url, {
  accept: [{ files: [{ raw: '{"title": "上川 陽子, Đà Nẵng"}' }] }],
  reject: [
    [
      { files: [{ raw: '{"e\u0301": 1}' }] },
      [
        '/e\u0301 error `e\u0301` is not in Normalization Form C: it has 2 code units where `é` has 1. Type the letters as single characters.',
      ],
    ],
    [
      { files: [{ raw: '{"a": ["ok", "\\u0041\\u030a"]}' }] },
      [
        '/a/1 error `A\u030a` is not in Normalization Form C: it has 2 code units where `Å` has 1. Type the letters as single characters. (--fix)',
      ],
    ],
  ],
})
