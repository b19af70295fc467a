import { testRule } from '../../../../test/helpers/test-rule.js'
import { keyUnique } from './rule.js'

testRule(keyUnique, import.meta.url, {
  accept: [{ files: [{ raw: '{"parties": [{"code": "FR"}, {"code": "KE"}]}' }] }],
  reject: [
    [
      { files: [{ raw: '{"a": 1, "a": 1, "a": 2}' }] },
      [
        '1:10 error The key `a` already stands on line 1; keep one of them.',
        '1:18 error The key `a` already stands on line 1; keep one of them.',
      ],
    ],
    [
      { files: [{ raw: '{"location": {"city": "Nairobi", "country": "KE", "city": "Mombasa"}}' }] },
      ['1:51 error The key `city` already stands on line 1; keep one of them.'],
    ],
  ],
})
