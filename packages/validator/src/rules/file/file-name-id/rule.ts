import { stemOf } from '../../../document/input.js'
import type { FileRule, Problem } from '../../../engine/rule.js'

const ownName = (
  value: unknown,
  kind: 'record' | 'person',
): { readonly key: string; readonly name: string } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const key = kind === 'record' ? 'id' : 'key'
  const name: unknown = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  return typeof name === 'string' ? { key, name } : undefined
}

/** A file is named for what it holds. */
export const fileNameId: FileRule = {
  scope: 'file',
  aspect: 'path',
  meta: {
    id: 'file-name-id',
    severity: 'error',
    description: 'The file of a record is named `<id>.json`, the file of a person `<key>.json`.',
    protects: 'Everybody who looks a record up by its id, and the rule that no two records share one.',
  },
  check({ path, kind, value }) {
    const problems: Problem[] = []
    const own = ownName(value, kind)
    // Nearly every file is named for what it holds, and a look at the end of the path is enough.
    if (own === undefined || path.endsWith(`/${own.name}.json`) || stemOf(path) === own.name) return problems
    problems.push({
      message: `The file is named \`${stemOf(path)}.json\`, but its \`${own.key}\` is \`${own.name}\`. The two must be equal.`,
      at: { pointer: `/${own.key}` },
    })
    return problems
  },
}
