import { samePerson } from '@readout/vocabulary'
import { registerOf } from '../../../dataset/register.js'
import type { DatasetRule } from '../../../engine/rule.js'

/** A participant's key is that of the register. */
export const personRegistered: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'person-registered',
    severity: 'error',
    description:
      'The key of a participant is in the register under that name, and a name that the register knows has its key.',
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
        }
      }
    }
  },
}
