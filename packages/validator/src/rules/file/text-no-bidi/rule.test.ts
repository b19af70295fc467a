import { testRule } from '../../../../test/helpers/test-rule.js'
import { textNoBidi } from './rule.js'

testRule(textNoBidi, import.meta.url, {
  accept: [{ files: [{ raw: '{"a": "عربي"}' }] }],
  reject: [
    [
      { files: [{ raw: '{"a": "x\\u2066y\\u2069"}' }] },
      [
        '/a error The direction character U+2066 stands at place 2 of the string, so that it is shown in another order than it is stored. Remove it.',
      ],
    ],
    [
      { files: [{ raw: '{"a": "\u200fx"}' }] },
      [
        '/a error The direction character U+200F stands at place 1 of the string, so that it is shown in another order than it is stored. Remove it.',
      ],
    ],
  ],
})
