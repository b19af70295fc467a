import { testRule } from '../../../../test/helpers/test-rule.js'
import { meetingUnique } from './rule.js'

testRule(meetingUnique, import.meta.url, {
  accept: [
    {
      files: [
        { file: 'records/2024/2024-05-14-fr-ke-ministerial.json', patch: {} },
        {
          file: 'records/2024/2024-06-14-fr-ke-ministerial.json',
          patch: { id: '2024-06-14-fr-ke-ministerial', date: '2024-06-14' },
        },
      ],
    },
    {
      files: [
        { file: 'records/2024/2024-05-14-fr-ke-ministerial.json', patch: {} },
        {
          file: 'records/2024/2024-05-14-fr-ke-meeting.json',
          patch: { id: '2024-05-14-fr-ke-meeting', format: 'meeting', withdrawn: { reason: 'Told twice.' } },
        },
      ],
    },
    {
      files: [
        { file: 'records/2024/2024-05-14-fr-ke-ministerial.json', patch: {} },
        {
          file: 'records/2024/2024-05-14-fr-ke-call.json',
          patch: { id: '2024-05-14-fr-ke-call', format: 'call', mode: 'phone', location: null },
        },
      ],
    },
  ],
  reject: [
    [
      {
        files: [
          { file: 'records/2024/2024-05-14-fr-ke-ministerial.json', patch: {} },
          { file: 'records/2024/2024-05-14-fr-ke-ministerial-2.json', patch: { id: '2024-05-14-fr-ke-ministerial-2' } },
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /id error This may be the meeting of `2024-05-14-fr-ke-ministerial-2` (score 1.00): same date: 2024-05-14; same parties: FR, KE; shared person for FR: Amélie Durand; shared person for KE: Joseph Otieno. If it is, withdraw one with `superseded_by`; if not, name each as `related` in the other.',
      ],
    ],
    [
      {
        files: [
          { file: 'records/2024/2024-05-14-fr-ke-ministerial.json', patch: {} },
          {
            file: 'records/2024/2024-05-01-fr-ke-working-visit.json',
            patch: { id: '2024-05-01-fr-ke-working-visit', date: '2024-05-13/2024-05-15', format: 'working-visit' },
          },
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /id error This may be the meeting of `2024-05-01-fr-ke-working-visit` (score 0.99): same parties: FR, KE; shared person for FR: Amélie Durand; shared person for KE: Joseph Otieno; overlapping dates: 2024-05-13/2024-05-15 and 2024-05-14. If it is, withdraw one with `superseded_by`; if not, name each as `related` in the other.',
      ],
    ],
  ],
})
