import type { DatasetRule } from '../../../engine/rule.js'

/** No two records share an id. */
export const idUnique: DatasetRule = {
  scope: 'dataset',
  meta: {
    id: 'id-unique',
    severity: 'error',
    description: 'No two records have the same id, and no two persons the same key.',
    protects: 'Everybody who looks a record up by its id or joins by it.',
  },
  *check({ records, people }) {
    const entries = [
      ...records.map(({ file, facts }) => ({ file, kind: 'id', name: facts.id })),
      ...people.map(({ file, person }) => ({ file, kind: 'key', name: person.key })),
    ]
    const first = new Map<string, string>()
    for (const { file, kind, name } of entries) {
      const taken = first.get(`${kind} ${name}`)
      if (taken === undefined) first.set(`${kind} ${name}`, file)
      else {
        const at = { pointer: `/${kind}` }
        yield {
          file,
          message: `The ${kind} \`${name}\` is taken already, by \`${taken}\`.`,
          at,
          related: [{ file: taken, message: 'It is given here first.', at }],
        }
      }
    }
  },
}
