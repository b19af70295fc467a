import { likeness, ONE_MEETING } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { samePerson } from '@readout/vocabulary'
import { disagreementsOf } from './combine.js'
import type { Ruling } from './rulings.js'
import { accountsOf } from './rulings.js'

/** How a ruling names a record that no list tells of: `record 2024-07-29-jp-us-meeting`. */
const nameOf = (record: Meeting): string => `record ${record.id}`

const decision = (rulings: readonly Ruling[], record: Meeting, standing: Meeting): Ruling['decision'] | undefined =>
  rulings.find(
    ({ accounts }) =>
      accounts.includes(nameOf(standing)) && accountsOf(record).some((account) => accounts.includes(account)),
  )?.decision

/**
 * Finds the record that a person has made of the meeting which an import tells of.
 * @param record what the import gives
 * @param standing records made by hand, or from a press release, that no entry of the list is tied to yet
 * @param rulings what a person has decided; they go before likeness
 */
export const standingFor = (
  record: Meeting,
  standing: readonly Meeting[],
  rulings: readonly Ruling[],
): Meeting | undefined => {
  const ruled = standing.find((one) => decision(rulings, record, one) === 'same')
  if (ruled !== undefined) return ruled
  const [best] = standing
    .filter((one) => decision(rulings, record, one) === undefined)
    .map((one) => ({ one, score: likeness(one, record).score }))
    .filter(({ score }) => score >= ONE_MEETING)
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1))
  return best?.one
}

/**
 * Ties an entry of a list to the record that a person has made of the same meeting: the record keeps every value, and
 * gains the list as a source, the entry's identifier, the evidence for whom it names, and what the two disagree on.
 */
export const adopt = (standing: Meeting, record: Meeting): Meeting => {
  const source = standing.sources.length
  const evidence = record.provenance.evidence.flatMap((item) => {
    const [, at, rest] = /^\/participants\/(\d+)(\/.*)$/.exec(item.field) ?? []
    const person = record.participants[Number(at)]
    if (person === undefined || rest === undefined) return []
    const place = standing.participants.findIndex(
      (one) => one.party === person.party && samePerson(one.name, person.name),
    )
    return place < 0 ? [] : [{ ...item, field: `/participants/${place}${rest}`, source: source + item.source }]
  })
  const disagreements = [
    ...(standing.provenance.disagreements ?? []),
    ...disagreementsOf([
      { record: standing, source: 0 },
      { record, source },
    ]),
  ]
  return {
    ...standing,
    identifiers: [...(standing.identifiers ?? []), ...(record.identifiers ?? [])],
    sources: [...standing.sources, ...record.sources],
    provenance: {
      ...standing.provenance,
      evidence: [...standing.provenance.evidence, ...evidence],
      ...(disagreements.length === 0 ? {} : { disagreements }),
    },
  }
}
