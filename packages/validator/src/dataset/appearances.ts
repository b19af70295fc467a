import type { DatasetInput, RecordFacts } from './input.js'

/** One person at one meeting. */
export interface Appearance {
  readonly record: RecordFacts
  /** Index among the participants. */
  readonly index: number
  readonly participant: RecordFacts['facts']['participants'][number]
}

/** Appearances of the records of a run, for the rules that follow people. */
const known = new WeakMap<DatasetInput['records'], ReadonlyMap<string, readonly Appearance[]>>()

/**
 * Groups the participants of all records by their key in the register. Those without one are left out: two people may
 * share a name. Withdrawn records are left out as well.
 *
 * @param dataset facts of all records
 * @returns appearances by key of the person, in the order of the records
 */
export const appearancesByPerson = ({
  records,
}: Pick<DatasetInput, 'records'>): ReadonlyMap<string, readonly Appearance[]> => {
  const found = known.get(records) ?? group(records)
  known.set(records, found)
  return found
}

const group = (records: DatasetInput['records']): ReadonlyMap<string, readonly Appearance[]> => {
  const byPerson = new Map<string, Appearance[]>()
  for (const record of records) {
    if (record.facts.withdrawn !== undefined) continue
    for (const [index, participant] of record.facts.participants.entries()) {
      if (participant.person === undefined) continue
      const appearance = { record, index, participant }
      const list = byPerson.get(participant.person)
      if (list === undefined) byPerson.set(participant.person, [appearance])
      else list.push(appearance)
    }
  }
  return byPerson
}
