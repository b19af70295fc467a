import { LIST_SEPARATOR } from './meetings.js'
import { type Cell, flag, integer, optional, type Row, type Table, text } from './table.js'

interface Seen {
  first: string
  last: string
  meetings: number
}

/** Which source was read for which period: what a missing meeting means. */
export const coverage: Table = {
  name: 'coverage',
  title: 'Coverage',
  description:
    'Which source was read for which period. A `declared` row says what was read from end to end; a `seen` row only ' +
    'says between which days the dataset has meetings from the source.',
  columns: [
    integer('position', 'Place in the table, from 1.'),
    text('publisher', 'Who published the source, as `sources` names it.'),
    text('basis', 'What the period rests on.', { values: ['declared', 'seen'] }),
    text('date_from', 'First day of the period, ISO 8601.', { format: 'date' }),
    text('date_to', 'Last day of the period, ISO 8601.', { format: 'date' }),
    flag('complete', 'Whether every meeting that the source tells of in the period is in the dataset.'),
    optional(text('state', 'State whose meetings the source tells of, ISO 3166.')),
    optional(text('levels', `Levels of office that it tells of, joined by \`${LIST_SEPARATOR}\`; empty for all.`)),
    optional(text('modes', `Modes that it tells of, joined by \`${LIST_SEPARATOR}\`; empty for all.`)),
    integer('meetings', 'Meetings of the whole dataset that rest on the source.'),
    optional(text('covers', 'What the source lists.')),
    optional(text('url', 'Where the source is.', { format: 'uri' })),
    optional(text('completeness', 'What the source says of its completeness.')),
    optional(integer('entries', 'Entries that the source has for the period.')),
    optional(integer('entry_meetings', 'Meetings that these entries gave when they were read.')),
    optional(text('note', 'What was read and how.')),
  ],
  primaryKey: ['position'],
  foreignKeys: [],
  indexes: [],
  start: ({ coverage: declared }) => {
    const seen = new Map<string, Seen>()
    const count = (publisher: string) => seen.get(publisher)?.meetings ?? 0
    return {
      rows: ({ sources, date_start, date_end }) => {
        for (const publisher of new Set(sources.map((source) => source.publisher))) {
          const known = seen.get(publisher)
          if (known === undefined) seen.set(publisher, { first: date_start, last: date_end, meetings: 1 })
          else {
            known.meetings++
            if (date_start < known.first) known.first = date_start
            if (date_end > known.last) known.last = date_end
          }
        }
        return []
      },
      rest: () => {
        const rows: Cell[][] = [
          ...declared.map((each): Cell[] => [
            each.publisher,
            'declared',
            each.from,
            each.to,
            each.complete,
            each.state,
            each.levels?.join(LIST_SEPARATOR) ?? null,
            each.modes?.join(LIST_SEPARATOR) ?? null,
            count(each.publisher),
            each.covers ?? null,
            each.url ?? null,
            each.completeness ?? null,
            each.entries ?? null,
            each.meetings ?? null,
            each.note ?? null,
          ]),
          ...[...seen].map(([publisher, { first, last, meetings }]): Cell[] => [
            publisher,
            'seen',
            first,
            last,
            false,
            null,
            null,
            null,
            meetings,
            null,
            null,
            null,
            null,
            null,
            null,
          ]),
        ]
        // By bytes, as a database sorts them: names of publishers may be in any script.
        const keyOf = (row: Row) => Buffer.from(row.slice(0, 4).join('\0'))
        return rows.toSorted((a, b) => Buffer.compare(keyOf(a), keyOf(b))).map((row, index): Row => [index + 1, ...row])
      },
    }
  },
}
