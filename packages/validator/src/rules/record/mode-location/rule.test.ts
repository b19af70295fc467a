import { testRule } from '../../../../test/helpers/test-rule.js'
import { modeLocation } from './rule.js'

testRule(modeLocation, import.meta.url, {
  accept: [{ patch: { mode: 'hybrid' } }, { patch: { mode: 'unknown' } }],
  reject: [
    [
      { patch: { mode: 'video' } },
      [
        '/location error The mode is `video`, so that the meeting has no location. Remove `location`, or correct the mode.',
      ],
    ],
  ],
})
