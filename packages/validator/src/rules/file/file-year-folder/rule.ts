import type { FileRule, Problem } from '../../../engine/rule.js'

/** A record lies in the folder of its year. */
export const fileYearFolder: FileRule = {
  scope: 'file',
  aspect: 'path',
  meta: {
    id: 'file-year-folder',
    severity: 'error',
    description: 'A record lies in `records/<year>/`, the year being the one that its id begins with.',
    protects: 'Everybody who browses the dataset, and tools that read the records of one year.',
  },
  check({ path, kind, value }) {
    const problems: Problem[] = []
    if (kind !== 'record' || typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return problems
    const { id } = value as { readonly id: unknown }
    if (typeof id !== 'string') return problems
    // Nearly every file is where it belongs.
    if (path.endsWith(`records/${id.slice(0, 4)}/${id}.json`)) return problems
    const year = /^\d{4}(?=-)/.exec(id)?.[0]
    const folders = path.split('/').slice(0, -1)
    // A record outside a dataset, as the parser writes it to a working folder, has no year folder to be in.
    const at = folders.lastIndexOf('records')
    if (year === undefined || at === -1) return problems
    const inside = folders.slice(at + 1).join('/')
    if (inside === year) return problems
    problems.push({
      message:
        `The record is in \`${folders.slice(at).join('/')}/\`, but its id begins with \`${year}\`. ` +
        `Move it to \`records/${year}/\`.`,
      at: { pointer: '/id' },
    })
    return problems
  },
}
