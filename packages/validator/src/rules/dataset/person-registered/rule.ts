import type { Meeting } from '@readout/schema'
import { samePerson } from '@readout/vocabulary'
import type { PersonFacts } from '../../../dataset/input.js'
import { registerOf } from '../../../dataset/register.js'
import type { DatasetProblem, DatasetRule } from '../../../engine/rule.js'

/** A participant's key is that of the register. */
export const personRegistered: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'person-registered',
    severity: 'error',
    description:
      'The key of a participant is in the register under that name, spelt as there, and a name that the register knows has its key.',
    protects: 'Everybody who follows a person: a meeting under a wrong key or none is missing from the count.',
  },
  *check({ records, people, whole }) {
    if (!whole) return
    const register = registerOf(people)
    for (const { file, facts } of records) {
      for (const [index, { person: key, name, party }] of facts.participants.entries()) {
        const known = register.find(party, name.full)
        const only = known.length === 1 ? known[0] : undefined
        const entry = key === undefined ? undefined : register.byKey.get(key)
        const at = { pointer: `/participants/${index}/person` }
        if (key === undefined) {
          if (only === undefined) continue
          yield {
            file,
            message: `The register knows \`${name.full}\` as \`${only.person.key}\`. Add the key \`person\`.`,
            at: { pointer: `/participants/${index}/name/full` },
            severity: 'warn',
          }
        } else if (entry === undefined) {
          const hint =
            only === undefined
              ? ` Add \`people/${key}.json\`, or leave the key out.`
              : ` Did you mean \`${only.person.key}\`?`
          yield { file, message: `The register has no person \`${key}\`.${hint}`, at }
        } else if (only !== undefined && only.person.key !== key) {
          yield {
            file,
            message: `The register knows \`${name.full}\` as \`${only.person.key}\`, not as \`${key}\`.`,
            at,
            related: [{ file: only.file, message: 'The entry of that name.', at: { pointer: '/name/full' } }],
          }
        } else if (
          known.length === 0 &&
          ![entry.person.name.full, ...entry.person.names].some((full) => samePerson({ full }, name))
        ) {
          yield {
            file,
            message: `\`${name.full}\` is none of the names of \`${key}\` in the register. Correct the key, or add the name there.`,
            at,
            related: [{ file: entry.file, message: 'The names.', at: { pointer: '/names' } }],
          }
        } else {
          yield* spelling(file, index, name, entry)
        }
      }
    }
  },
}

/** What is to be said of a name whose key is right. */
function* spelling(
  file: string,
  index: number,
  { full, family, given }: Meeting['participants'][number]['name'],
  { file: entryFile, person }: PersonFacts,
): Generator<DatasetProblem> {
  const at = `/participants/${index}/name`
  if (full !== person.name.full && !person.names.includes(full)) {
    yield {
      file,
      message: `\`${full}\` is a spelling that the register does not have for \`${person.key}\`. If the source writes it so, add it there; if not, write \`${person.name.full}\`.`,
      at: { pointer: `${at}/full` },
      severity: 'warn',
      related: [{ file: entryFile, message: 'The names.', at: { pointer: '/names' } }],
    }
  }
  const { family: ownFamily, given: ownGiven } = person.name
  if (family === undefined || given === undefined || family === given) return
  if (family !== ownGiven || given !== ownFamily) return
  yield {
    file,
    message: `The family name is \`${family}\` and the given name \`${given}\`, but the register has them the other way round.`,
    at: { pointer: `${at}/family` },
    related: [{ file: entryFile, message: 'The name.', at: { pointer: '/name' } }],
  }
}
