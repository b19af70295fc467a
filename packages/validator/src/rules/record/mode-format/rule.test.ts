import { testRule } from '../../../../test/helpers/test-rule.js'
import { modeFormat } from './rule.js'

testRule(modeFormat, import.meta.url, {
  accept: [{ patch: { mode: 'video', format: 'summit' } }, { patch: { mode: 'unknown', format: 'call' } }],
  reject: [
    [
      { patch: { mode: 'video', format: 'state-visit' } },
      ['/mode error The format is `state-visit`, but the mode is `video`. Expected `in-person`, or the format `call`.'],
    ],
    [
      { patch: { mode: 'hybrid', format: 'call' } },
      ['/mode error The format is `call`, but the mode is `hybrid`. Expected `phone` or `video`, or another format.'],
    ],
    [
      { patch: { mode: 'phone', format: 'working-lunch' } },
      [
        '/mode error The format is `working-lunch`, but the mode is `phone`. Expected `in-person`, or the format `call`.',
      ],
    ],
  ],
})
