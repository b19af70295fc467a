import { appearancesByPerson } from '../../../dataset/appearances.js'
import type { DatasetRule } from '../../../engine/rule.js'
import { listed, ticked } from '../../../engine/words.js'
import { dateOf } from '../../../look-ups/dates.js'

/** A date before every other and one after every other, for terms without a known end. */
const EVER = { start: '0000-01-01', end: '9999-12-31' }

const spanOf = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  [from === undefined ? '' : `from ${ticked(from)}`, to === undefined ? '' : `to ${ticked(to)}`].join(' ').trim()

/** A person holds an office in the term that the register gives. */
export const personInOffice: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'person-in-office',
    severity: 'error',
    description: 'A participant holds the office within a term that `people/` gives for it.',
    protects: 'Everybody who follows a person or an office through time.',
  },
  *check(dataset) {
    const byKey = new Map(dataset.people.map((entry) => [entry.person.key, entry]))
    for (const [key, appearances] of appearancesByPerson(dataset)) {
      const entry = byKey.get(key)
      if (entry === undefined) continue
      // Days on which somebody was only seen in an office do not tell when the office ended.
      const terms = entry.person.offices.flatMap((held, index) =>
        held.basis === 'term'
          ? [
              {
                index,
                held,
                start: (held.from === undefined ? undefined : dateOf(held.from)?.start) ?? EVER.start,
                end: (held.to === undefined ? undefined : dateOf(held.to)?.end) ?? EVER.end,
              },
            ]
          : [],
      )
      for (const { record, index, participant } of appearances) {
        const when = dateOf(record.facts.date)
        const ofOffice = terms.filter(({ held }) => held.office === participant.office)
        const first = ofOffice[0]
        if (when === undefined || first === undefined) continue
        if (ofOffice.some(({ start, end }) => start <= when.end && when.start <= end)) continue
        const spans = listed(ofOffice.map(({ held }) => spanOf(held)))
        yield {
          file: record.file,
          message: `\`${key}\` is \`${participant.office}\` here, on \`${record.facts.date}\`, but holds the office ${spans} in the register.`,
          at: { pointer: `/participants/${index}/office` },
          related: [{ file: entry.file, message: 'The term.', at: { pointer: `/offices/${first.index}` } }],
        }
      }
    }
  },
}
