import { testRule } from '../../../../test/helpers/test-rule.js'
import { seriesParties } from './rule.js'

testRule(seriesParties, import.meta.url, {
  accept: [{ patch: {} }],
  reject: [
    [
      {
        patch: {
          series: 'quad-foreign-ministers',
          parties: [
            { type: 'state', code: 'AU' },
            { type: 'state', code: 'IN' },
          ],
        },
      },
      ['/series warn `JP` and `US` belong to the series `quad-foreign-ministers`, but are not among the parties.'],
    ],
    [
      {
        patch: {
          series: 'quad-foreign-ministers',
          parties: [
            { type: 'state', code: 'AU' },
            { type: 'state', code: 'IN' },
            { type: 'state', code: 'US' },
          ],
        },
      },
      ['/series warn `JP` belongs to the series `quad-foreign-ministers`, but is not among the parties.'],
    ],
    [
      {
        patch: {
          series: 'quad-foreign-ministers',
          format: 'summit',
          parties: [
            { type: 'state', code: 'AU' },
            { type: 'state', code: 'IN' },
            { type: 'state', code: 'JP' },
            { type: 'state', code: 'US' },
          ],
        },
      },
      [
        '/format warn Meetings of the series `quad-foreign-ministers` have the format `ministerial`, but the format is `summit`.',
      ],
    ],
    [
      {
        patch: {
          series: 'us-jp-2-plus-2',
          format: 'two-plus-two',
          parties: [
            { type: 'state', code: 'KR' },
            { type: 'state', code: 'US' },
          ],
        },
      },
      ['/series error `JP` belongs to the series `us-jp-2-plus-2`, but is not among the parties.'],
    ],
  ],
})
