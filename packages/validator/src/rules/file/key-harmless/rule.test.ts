import { testRule } from '../../../../test/helpers/test-rule.js'
import { keyHarmless } from './rule.js'

testRule(keyHarmless, import.meta.url, {
  accept: [{ patch: {} }],
  reject: [
    [
      { files: [{ raw: '{"location": {"constructor": 1}}' }] },
      ['1:15 error The key `constructor` is not allowed anywhere; delete it.'],
    ],
    [
      { files: [{ raw: '{"a": {"prototype": {"__proto__": null}}}' }] },
      [
        '1:8 error The key `prototype` is not allowed anywhere; delete it.',
        '1:22 error The key `__proto__` is not allowed anywhere; delete it.',
      ],
    ],
  ],
})
