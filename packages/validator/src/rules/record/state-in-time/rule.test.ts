import { testRule } from '../../../../test/helpers/test-rule.js'
import { stateInTime } from './rule.js'

testRule(stateInTime, import.meta.url, {
  accept: [
    {
      patch: {
        date: '1975',
        parties: [
          { type: 'organization', code: 'un' },
          { type: 'state', code: 'KE' },
        ],
      },
    },
  ],
  reject: [
    [
      {
        patch: {
          date: '1980-03-01',
          parties: [
            { type: 'state', code: 'SK' },
            { type: 'state', code: 'KE' },
          ],
        },
      },
      [
        '/parties/0/code error `SK` (Slovakia) is a state from 1993-01-01; the meeting is dated `1980-03-01`. Use the code of the state of that day.',
      ],
    ],
    [
      { patch: { location: { country: 'DDDE' } } },
      [
        '/location/country error `DDDE` (East Germany) is a state from 1949-10-07 to 1990-10-02; the meeting is dated `2024-05-14`. Use the code of the state of that day.',
      ],
    ],
  ],
})
