import type { Report } from '../../src/index.js'

/** A report with every kind of thing that a reporter has to show, and with text that tries to break out of each format. */
export const SAMPLE: Report = {
  files: 3,
  errors: 2,
  warnings: 1,
  fixable: 1,
  excepted: 1,
  findings: [
    {
      rule: 'date-order',
      severity: 'error',
      message: 'The date ends, on `2024-05-14`, before it begins.',
      file: 'records/2024/a.json',
      pointer: '/date',
      range: { start: { line: 3, column: 11, offset: 40 }, end: { line: 3, column: 34, offset: 63 } },
      excerpt: { first: 1, lines: ['{', '  "id": "a",', '  "date": "2024-05-16/2024-05-14",', '  "x": 1'], cut: 0 },
      repair: { safe: false, lines: { first: 3, last: 3, text: '  "date": "2024-05-14/2024-05-16",' } },
      related: [
        {
          file: 'records/2024/b,c:d.json',
          message: 'See here.',
          range: { start: { line: 2, column: 3, offset: 4 }, end: { line: 2, column: 5, offset: 6 } },
        },
      ],
      docs: 'https://readout.example/docs/rules.html#date-order',
    },
    {
      rule: 'file-canonical',
      severity: 'warn',
      message:
        'Hostile: `</system-out>` | **bold** @user #1 <b> %0A ::error::x ]]> \u001b[31m\u202e\u0000 "quoted"\nsecond',
      file: 'records/2024/b,c:d%\n.json',
      range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 2, offset: 9 } },
      excerpt: { first: 1, lines: ['{ "a": "\u001b[2J\u200b" }', '}'], cut: 0 },
      repair: { safe: true },
      docs: 'https://readout.example/docs/rules.html#file-canonical',
    },
    {
      rule: 'file-readable',
      severity: 'error',
      message: 'The link points to nothing; delete it.',
      file: 'records/2024/z.json',
      docs: 'https://readout.example/docs/rules.html#file-readable',
    },
  ],
}

/** A report without findings. */
export const CLEAN: Report = { findings: [], files: 12, errors: 0, warnings: 0, fixable: 0, excepted: 0 }
