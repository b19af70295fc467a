import type { DatasetProblem, DatasetRule } from '../../../engine/rule.js'

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
    const problem = (file: string, kind: string, name: string, taken: string): DatasetProblem => {
      const at = { pointer: `/${kind}` }
      return {
        file,
        message: `The ${kind} \`${name}\` is taken already, by \`${taken}\`.`,
        at,
        related: [{ file: taken, message: 'It is given here first.', at }],
      }
    }
    const ids = new Map<string, string>()
    for (const { file, facts } of records) {
      const taken = ids.get(facts.id)
      if (taken === undefined) ids.set(facts.id, file)
      else yield problem(file, 'id', facts.id, taken)
    }
    const keys = new Map<string, string>()
    for (const { file, person } of people) {
      const taken = keys.get(person.key)
      if (taken === undefined) keys.set(person.key, file)
      else yield problem(file, 'key', person.key, taken)
    }
  },
}
