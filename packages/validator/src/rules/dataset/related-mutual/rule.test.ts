import { testRule } from '../../../../test/helpers/test-rule.js'
import { relatedMutual } from './rule.js'

testRule(relatedMutual, import.meta.url, {
  accept: [
    {
      patch: {
        related: [
          { id: '2024-05-14-fr-ke-ministerial', relation: 'follows' },
          { id: '2024-05-15-fr-ke-call', relation: 'follows' },
        ],
      },
    },
    {
      files: [
        {
          file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
          patch: { related: [{ id: '2024-05-15-fr-ke-call', relation: 'has-part' }] },
        },
        {
          file: 'records/2024/2024-05-15-fr-ke-call.json',
          patch: {
            id: '2024-05-15-fr-ke-call',
            related: [{ id: '2024-05-14-fr-ke-ministerial', relation: 'part-of' }],
          },
        },
      ],
    },
  ],
  reject: [
    [
      {
        files: [
          {
            file: 'records/2024/2024-05-14-fr-ke-ministerial.json',
            patch: { related: [{ id: '2024-05-15-fr-ke-call', relation: 'precedes' }] },
          },
          {
            file: 'records/2024/2024-05-15-fr-ke-call.json',
            patch: {
              id: '2024-05-15-fr-ke-call',
              related: [{ id: '2024-05-14-fr-ke-ministerial', relation: 'precedes' }],
            },
          },
        ],
      },
      [
        'records/2024/2024-05-14-fr-ke-ministerial.json /related/0/relation error `precedes` wants `follows` in return, but `2024-05-15-fr-ke-call` names this one as `precedes`.',
        'records/2024/2024-05-15-fr-ke-call.json /related/0/relation error `precedes` wants `follows` in return, but `2024-05-14-fr-ke-ministerial` names this one as `precedes`.',
      ],
    ],
  ],
})
