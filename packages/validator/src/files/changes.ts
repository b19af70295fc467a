import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, diffRecords, parsePointer } from '@readout/records'
import { kindOf, stemOf } from '../document/input.js'
import { contentOf } from '../document/read.js'
import type { FieldChange, RecordChange } from '../reporters/reporter.js'
import { changedFiles, textAt } from './git.js'

/** A record as an object; what cannot be read has findings of its own, and here it has no fields. */
const read = (file: string, text: string | undefined): object => {
  const value = contentOf(file, text ?? '').value
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** The text of a file of the work tree; nothing of what a link leads to, which may lie anywhere. */
const textNow = (path: string): string | undefined =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'utf8') : undefined

/** A pointer as a person writes it: `participants[2].office`. */
const fieldOf = (pointer: string): string =>
  (parsePointer(pointer) ?? [])
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Where an item of a list gives way to another, the two are compared: a name corrected is no new participant. */
const pairedUp = (changes: readonly Change[]): readonly Change[] => {
  const added = new Map(changes.flatMap((change) => (change.op === 'add' ? [[change.path, change]] : [])))
  const removed = new Set(changes.flatMap(({ op, path }) => (op === 'remove' ? [path] : [])))
  return changes.flatMap((change): readonly Change[] => {
    const { op, path, before } = change
    if (op === 'add' && removed.has(path)) return []
    const now = op === 'remove' ? added.get(path) : undefined
    if (now === undefined) return [change]
    if (!isObject(before) || !isObject(now.value)) return [{ op: 'replace', path, before, value: now.value }]
    return pairedUp(diffRecords(before, now.value)).map((inner) => ({ ...inner, path: path + inner.path }))
  })
}

const fieldsThatDiffer = (before: object, now: object): readonly FieldChange[] =>
  pairedUp(diffRecords(before, now)).map((change) => ({
    field: fieldOf(change.path),
    ...(change.op === 'add' ? {} : { before: shown(change.before) }),
    ...(change.op === 'remove' ? {} : { now: shown(change.value) }),
  }))

const isRecord = (path: string): boolean =>
  path.endsWith('.json') && path.split('/').includes('records') && kindOf(path) === 'record'

/**
 * Tells what a change does to the records: which it adds, alters and takes away.
 *
 * @param cwd folder inside the repository
 * @param revision revision that the change starts from
 * @returns one entry a record, in the order of the paths
 * @throws GitError when git cannot tell
 */
export const recordChanges = async (cwd: string, revision: string): Promise<readonly RecordChange[]> => {
  const { present, gone } = await changedFiles(cwd, revision)
  const changes: RecordChange[] = gone.filter(isRecord).map((file) => ({ kind: 'removed', file, id: stemOf(file) }))
  for (const file of present.filter(isRecord)) {
    const before = await textAt(cwd, revision, file)
    const now = read(file, textNow(join(cwd, file)))
    const named = 'title' in now && typeof now.title === 'string' ? { title: now.title } : {}
    if (before === undefined) changes.push({ kind: 'added', file, id: stemOf(file), ...named })
    else
      changes.push({
        kind: 'changed',
        file,
        id: stemOf(file),
        ...named,
        fields: fieldsThatDiffer(read(file, before), now),
      })
  }
  return changes.sort((a, b) => (a.file < b.file ? -1 : 1))
}
