import { testRule } from '../../../../test/helpers/test-rule.js'
import { relatedId } from './rule.js'

testRule(relatedId, import.meta.url, {
  accept: [{ patch: { withdrawn: { reason: 'Told twice.', superseded_by: '2024-05-15-fr-ke-call' } } }],
  reject: [
    [
      { patch: { related: [{ id: '2024-02-30-fr-ke-call', relation: 'follows' }] } },
      ['/related/0/id error `2024-02-30-fr-ke-call` is not an id: expected `YYYY-MM-DD-<parties or series>-<format>`.'],
    ],
    [
      {
        patch: {
          related: [
            { id: '2024-05-15-fr-ke-call', relation: 'follows' },
            { id: '2024-05-15-fr-ke-call', relation: 'same-visit' },
          ],
        },
      },
      ['/related/1/id error `2024-05-15-fr-ke-call` is named already in entry 1. Keep the closer relation.'],
    ],
    [
      { patch: { withdrawn: { reason: 'Told twice.', superseded_by: '2024-05-14-fr-ke-ministerial' } } },
      ['/withdrawn/superseded_by error The record is superseded by itself, `2024-05-14-fr-ke-ministerial`.'],
    ],
  ],
})
