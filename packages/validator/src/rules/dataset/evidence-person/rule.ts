import { heldThroughout } from '@readout/records'
import type { Person } from '@readout/schema'
import type { CompletedEvidence, Facts } from '../../../dataset/input.js'
import type { DatasetRule } from '../../../engine/rule.js'
import { listed, ticked } from '../../../engine/words.js'
import { dateOf } from '../../../look-ups/dates.js'

/** A value of a participant that an entry can tell, or the code of a party. */
const FIELD = /^\/(?:participants\/(\d+)\/(name\/(?:full|family|given)|party|office|person)|parties\/(\d+)\/code)$/

/** What an entry has for a field, and what the record has; `undefined` where there is no such value. */
const valuesOf = (
  facts: Facts,
  { field }: CompletedEvidence,
  person: Person,
): { readonly value: string; readonly known: readonly string[] } | undefined => {
  const [, index, part, party] = FIELD.exec(field) ?? []
  const parties = [person.party, ...person.offices.flatMap((held) => held.party ?? [])]
  if (party !== undefined) {
    const value = facts.parties[Number(party)]?.code
    return value === undefined ? undefined : { value, known: parties }
  }
  const participant = facts.participants[Number(index)]
  if (participant === undefined) return undefined
  switch (part) {
    case 'party':
      return { value: participant.party, known: parties }
    case 'office':
      return { value: participant.office, known: person.offices.map(({ office }) => office) }
    case 'name/full':
      return { value: participant.name.full, known: [person.name.full, ...person.names] }
    default:
      return undefined
  }
}

/** Evidence that names a person of the register is about that person, and the entry has the value on that day. */
export const evidencePerson: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'evidence-person',
    severity: 'error',
    description:
      'Evidence that names a person of the register is about that person, and the entry has the value on that day.',
    protects: 'Readers who trace a value that a source leaves out: the register is its only ground.',
  },
  *check({ records, people }) {
    const byKey = new Map(people.map((entry) => [entry.person.key as string, entry]))
    for (const { file, facts } of records) {
      for (const item of facts.completed ?? []) {
        const at = { pointer: `/provenance/evidence/${item.index}/person` }
        const match = FIELD.exec(item.field)
        if (match === null) {
          const message = `The register of people cannot tell \`${item.field}\`. Leave the key out, or point at a name, a party, an office or a key.`
          yield { file, message, at }
          continue
        }
        const index = match[1]
        const own =
          index === undefined ? facts.participants : facts.participants.slice(Number(index), Number(index) + 1)
        if (!own.some(({ person }) => person === item.person)) {
          const who =
            index === undefined
              ? 'no participant has that key as `person`'
              : `the participant \`${index}\` has another key as \`person\`, or none`
          const message = `\`${item.person}\` is to tell \`${item.field}\`, but ${who}.`
          yield { file, message, at }
          continue
        }
        // a key that the register does not have is for person-registered to tell
        const entry = byKey.get(item.person)
        const values = entry === undefined ? undefined : valuesOf(facts, item, entry.person)
        if (entry === undefined || values === undefined) continue
        const { value, known } = values
        if (!known.includes(value)) {
          const has = listed([...new Set(known)].map(ticked)) || 'none'
          const message = `The value at \`${item.field}\` is ${ticked(value)}, but the register has ${has} for \`${item.person}\`.`
          yield { file, message, at, related: [{ file: entry.file, message: 'The entry.', at: { pointer: '' } }] }
          continue
        }
        const when = dateOf(facts.date)
        const isOffice = item.field.endsWith('/office')
        const held = entry.person.offices.filter(({ office }) => !isOffice || office === value)
        if (when === undefined || held.some((office) => heldThroughout(office, when))) continue
        const what = isOffice ? `as ${ticked(value)}` : 'in any office'
        const message = `The value at \`${item.field}\` rests on \`${item.person}\`, whom the register does not show ${what} on \`${facts.date}\`.`
        yield {
          file,
          message,
          at,
          related: [{ file: entry.file, message: 'The offices.', at: { pointer: '/offices' } }],
        }
      }
    }
  },
}
