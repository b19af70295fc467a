import { nameWords } from '../../../dataset/register.js'
import type { DatasetRule } from '../../../engine/rule.js'

/** Nobody is in the register twice. */
export const personUnique: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'person-unique',
    severity: 'warn',
    description: 'No two entries of the register have the same party and the same name, in whatever order.',
    protects: 'Everybody who follows a person: one person under two keys is two.',
  },
  *check({ people }) {
    const first = new Map<string, { readonly file: string; readonly key: string }>()
    for (const { file, person } of people) {
      if (person.withdrawn !== undefined) continue
      // a family name alone ("Bush", "Ben-Gurion") is that of many
      const names = [person.name.full, ...person.names].filter((name) => /\s/.test(name.trim()))
      for (const name of new Set(names.map(nameWords))) {
        const other = first.get(`${person.party} ${name}`)
        if (other === undefined) first.set(`${person.party} ${name}`, { file, key: person.key })
        else if (other.key !== person.key) {
          yield {
            file,
            message: `\`${other.key}\` of \`${person.party}\` has the same name. If the two are one person, withdraw one entry.`,
            at: { pointer: '/name/full' },
            related: [{ file: other.file, message: 'The other entry.', at: { pointer: '/name/full' } }],
          }
          break
        }
      }
    }
  },
}
