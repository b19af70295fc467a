import { existsSync } from 'node:fs'
import { type MergeConflict, makeId, mergeRecords, serializeRecord } from '@readout/records'
import { loadRecords, writeRecord } from '@readout/records/files'
import type { Meeting } from '@readout/schema'
import { ImportError } from '../entry.js'

/** A value that both the list and a person have changed since the last import. The record keeps the person's. */
export interface ImportConflict extends MergeConflict {
  readonly id: string
}

/** What an import changed on disk. */
export interface WrittenImport {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  /** What the list corrected where a person had too. */
  readonly conflicts: readonly ImportConflict[]
  /** Ids of reviewed records of which no last import is known: they are left as they are. */
  readonly reviewed: readonly string[]
  /** Ids of records of earlier imports whose entry no longer tells of them: they are left for a person to withdraw. */
  readonly orphaned: readonly string[]
  /** What the list itself says now, under the ids that stand: the last import of the next one. */
  readonly imported: readonly Meeting[]
}

const keyOf = ({ scheme, value }: { readonly scheme: string; readonly value: string }): string => `${scheme} ${value}`

const isRecord = (value: unknown): value is Meeting =>
  typeof value === 'object' && value !== null && 'id' in value && 'provenance' in value

/** Records already there, by the entries they were made from. */
const existing = async (folder: string): Promise<{ ids: Set<string>; byEntry: Map<string, Meeting[]> }> => {
  const ids = new Set<string>()
  const byEntry = new Map<string, Meeting[]>()
  if (!existsSync(folder)) return { ids, byEntry }
  for await (const { path, value, problems } of loadRecords(folder)) {
    if (!isRecord(value))
      throw new ImportError(`\`${path}\` is not a record: ${problems[0]?.message ?? 'it has no id'}`)
    ids.add(value.id)
    for (const identifier of value.identifiers ?? []) {
      const key = keyOf(identifier)
      byEntry.set(key, [...(byEntry.get(key) ?? []), value])
    }
  }
  return { ids, byEntry }
}

const parties = (record: Meeting): string => record.parties.map((party) => party.code).join(' ')

/** The record that an earlier import made of the same meeting: the same id, else the same parties, else the next one. */
const earlierOf = (candidates: readonly Meeting[], record: Meeting): Meeting | undefined =>
  candidates.find((one) => one.id === record.id) ??
  candidates.find((one) => parties(one) === parties(record)) ??
  candidates[0]

const freeId = (record: Meeting, taken: ReadonlySet<string>): string => {
  const { series, ...fields } = record
  return makeId(series === undefined ? fields : { ...fields, series }, taken)
}

/**
 * Writes the records of an import, so that a second import of the same list changes nothing.
 *
 * A record is found again by the entries it was made from and keeps its id. What the list has corrected since the last
 * import is corrected, and what a person has changed by hand stays: a three-way merge of last import, record and new
 * import.
 * @param folder of the records
 * @param records what the import gave, one a meeting
 * @param last what the last import gave
 * @throws ImportError when the folder holds a file that is no record
 */
export const writeImport = async (
  folder: string,
  records: Iterable<Meeting>,
  last: readonly Meeting[] = [],
): Promise<WrittenImport> => {
  const { ids, byEntry } = await existing(folder)
  const before = new Map(last.map((record) => [record.id, record]))
  const schemes = new Set<string>()
  const claimed = new Set<Meeting>()
  const counts = { added: 0, updated: 0, unchanged: 0 }
  const conflicts: ImportConflict[] = []
  const reviewed: string[] = []
  const imported: Meeting[] = []
  for (const record of records) {
    const keys = (record.identifiers ?? []).map(keyOf)
    for (const { scheme } of record.identifiers ?? []) schemes.add(scheme)
    const candidates = keys.flatMap((key) => byEntry.get(key) ?? []).filter((one) => !claimed.has(one))
    const earlier = earlierOf(candidates, record)
    const whole = { ...record, id: earlier?.id ?? freeId(record, ids) }
    ids.add(whole.id)
    imported.push(whole)
    if (earlier === undefined) {
      await writeRecord(folder, whole)
      counts.added += 1
      continue
    }
    claimed.add(earlier)
    const base = before.get(earlier.id)
    if (base === undefined && earlier.provenance.review === 'reviewed') {
      reviewed.push(earlier.id)
      continue
    }
    const merged = base === undefined ? { record: whole, conflicts: [] } : mergeRecords(base, earlier, whole)
    conflicts.push(...merged.conflicts.map((conflict) => ({ id: earlier.id, ...conflict })))
    if (serializeRecord(earlier) === serializeRecord(merged.record)) counts.unchanged += 1
    else {
      await writeRecord(folder, merged.record)
      counts.updated += 1
    }
  }
  const left = [...byEntry].filter(([key]) => schemes.has(key.split(' ')[0] ?? '')).flatMap(([, list]) => list)
  const orphaned = left.filter((one) => !claimed.has(one) && one.provenance.method === 'imported').map((one) => one.id)
  return { ...counts, conflicts, reviewed: reviewed.sort(), orphaned: [...new Set(orphaned)].sort(), imported }
}
