import { testRule } from '../../../../test/helpers/test-rule.js'
import { textNoBom } from './rule.js'

testRule(textNoBom, import.meta.url, {
  accept: [{ files: [{ raw: '{"title": "a\ufeffb"}' }] }],
  reject: [
    [
      { files: [{ raw: '\ufeff' }] },
      ['1:1 error The file begins with a byte order mark (U+FEFF). Save it as UTF-8 without BOM. (--fix)'],
    ],
  ],
})
