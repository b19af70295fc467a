import { testRule } from '../../../../test/helpers/test-rule.js'
import { idContent } from './rule.js'

testRule(idContent, import.meta.url, {
  accept: [
    {
      patch: {
        series: 'quad-foreign-ministers',
        id: '2024-05-14-quad-foreign-ministers-ministerial',
        parties: [
          { type: 'state', code: 'AU' },
          { type: 'state', code: 'IN' },
          { type: 'state', code: 'JP' },
          { type: 'state', code: 'US' },
        ],
      },
    },
    { patch: { date: '2024-05-14/2024-05-16' } },
    { patch: { date: '[2024-05-14..2024-05-16]' } },
  ],
  reject: [
    [
      { patch: { id: '2024-05-14-fr-ke-ministerial-2', date: '2024-05-15' } },
      [
        '/id error The id says the date `2024-05-14` where the record has `2024-05-15`. Expected `2024-05-15-fr-ke-ministerial-2`; an id that is published stays, with an entry in the exceptions file.',
      ],
    ],
    [
      { patch: { id: '2024-05-14-ke-fr-ministerial' } },
      [
        '/id error The id says the parties or series `ke-fr` where the record has `fr-ke`. Expected `2024-05-14-fr-ke-ministerial`; an id that is published stays, with an entry in the exceptions file.',
      ],
    ],
    [
      { patch: { id: '2024-05-14-fr-ke-summit' } },
      [
        '/id error The id says the format `summit` where the record has `ministerial`. Expected `2024-05-14-fr-ke-ministerial`; an id that is published stays, with an entry in the exceptions file.',
      ],
    ],
    [
      { patch: { id: '2024-05-14-fr-ke' } },
      [
        '/id error `2024-05-14-fr-ke` is not an id: expected `YYYY-MM-DD-<parties or series>-<format>`, with the code of a format.',
      ],
    ],
    [
      { patch: { format: 'summit', date: '2024-05-16' } },
      [
        '/id error The id says the date `2024-05-14` where the record has `2024-05-16` and the format `ministerial` where the record has `summit`. Expected `2024-05-16-fr-ke-summit`; an id that is published stays, with an entry in the exceptions file.',
      ],
    ],
    [
      {
        patch: {
          parties: [
            { type: 'state', code: 'FR' },
            { type: 'state', code: 'KE' },
            { type: 'organization', code: 'eu' },
          ],
        },
      },
      [
        '/id error The id says the parties or series `fr-ke` where the record has `eu-fr-ke`. Expected `2024-05-14-eu-fr-ke-ministerial`; an id that is published stays, with an entry in the exceptions file.',
      ],
    ],
    [
      { patch: { id: '2024-02-30-fr-ke-ministerial' } },
      [
        '/id error `2024-02-30-fr-ke-ministerial` is not an id: expected `YYYY-MM-DD-<parties or series>-<format>`, with the code of a format.',
      ],
    ],
  ],
})
