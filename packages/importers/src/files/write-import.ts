import { existsSync } from 'node:fs'
import { type MergeConflict, makeId, mergeRecords, serializeRecord } from '@readout/records'
import { loadRecords, writeRecord } from '@readout/records/files'
import type { Meeting } from '@readout/schema'
import { ImportError } from '../entry.js'
import { adopt, standingFor } from '../merge/adopt.js'
import type { Ruling } from '../merge/rulings.js'
import { type Fingerprint, recall } from './fingerprint.js'

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

/** What is on disk before an import. */
interface Existing {
  readonly ids: Set<string>
  /** Records by the entries they were made from. */
  readonly byEntry: Map<string, Meeting[]>
  /** Records that a person made or reviewed, whatever they were made from. */
  readonly byHand: Meeting[]
}

const existing = async (folder: string): Promise<Existing> => {
  const ids = new Set<string>()
  const byEntry = new Map<string, Meeting[]>()
  const byHand: Meeting[] = []
  if (!existsSync(folder)) return { ids, byEntry, byHand }
  for await (const { path, value, problems } of loadRecords(folder)) {
    if (!isRecord(value))
      throw new ImportError(`\`${path}\` is not a record: ${problems[0]?.message ?? 'it has no id'}`)
    ids.add(value.id)
    for (const identifier of value.identifiers ?? []) {
      const key = keyOf(identifier)
      byEntry.set(key, [...(byEntry.get(key) ?? []), value])
    }
    if (value.provenance.method !== 'imported') byHand.push(value)
  }
  return { ids, byEntry, byHand }
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

/** A meeting that the list tells of, and the record on disk that is the same meeting. */
interface Match {
  readonly record: Meeting
  /** The id that stands. */
  readonly id: string
  readonly earlier: Meeting | undefined
  readonly standing: Meeting | undefined
}

/** What the list tells, under the ids that stand, also where one record names another. */
const withIds = (matches: readonly Match[]): Meeting[] => {
  const names = new Map(matches.map(({ record, id }) => [record.id, id]))
  return matches.map(({ record, id }) => {
    const related = record.related?.map((one) => ({ ...one, id: names.get(one.id) ?? one.id }))
    return { ...record, id, ...(related === undefined ? {} : { related }) }
  })
}

/** Records that a person made, that no entry of these lists is tied to, and that this import has not told of yet. */
const free = (byHand: readonly Meeting[], claimed: ReadonlySet<Meeting>, schemes: ReadonlySet<string>): Meeting[] =>
  byHand.filter((one) => !claimed.has(one) && !one.identifiers?.some(({ scheme }) => schemes.has(scheme)))

const mergeWith = (base: Fingerprint | undefined, ours: Meeting, theirs: Meeting) =>
  base === undefined ? { record: theirs, conflicts: [] } : mergeRecords(recall(base, ours, theirs), ours, theirs)

/**
 * Writes the records of an import, so that a second import of the same list changes nothing.
 *
 * A record is found again by the entries it was made from and keeps its id; a record that a person made of the same
 * meeting is found by likeness or ruling and is tied to the entry. What the list has corrected since the last
 * import is corrected, and what a person has changed by hand stays: a three-way merge of last import, record and new
 * import.
 * @param folder of the records
 * @param records what the import gave, one a meeting
 * @param last what the last import gave
 * @param rulings what a person has decided on which accounts tell of one meeting
 * @throws ImportError when the folder holds a file that is no record
 */
export const writeImport = async (
  folder: string,
  records: Iterable<Meeting>,
  last: readonly Fingerprint[] = [],
  rulings: readonly Ruling[] = [],
): Promise<WrittenImport> => {
  const { ids, byEntry, byHand } = await existing(folder)
  const before = new Map(last.map((record) => [record.id, record]))
  const told = [...records]
  const schemes = new Set(told.flatMap((record) => (record.identifiers ?? []).map(({ scheme }) => scheme)))
  const claimed = new Set<Meeting>()
  const counts = { added: 0, updated: 0, unchanged: 0 }
  const conflicts: ImportConflict[] = []
  const reviewed: string[] = []
  const matches = told.map((record): Match => {
    const keys = (record.identifiers ?? []).map(keyOf)
    const candidates = keys.flatMap((key) => byEntry.get(key) ?? []).filter((one) => !claimed.has(one))
    const earlier = earlierOf(candidates, record)
    const standing = earlier === undefined ? standingFor(record, free(byHand, claimed, schemes), rulings) : undefined
    const found = earlier ?? standing
    if (found !== undefined) claimed.add(found)
    const id = found?.id ?? freeId(record, ids)
    ids.add(id)
    return { record, id, earlier, standing }
  })
  const imported = withIds(matches)
  for (const [index, { earlier, standing }] of matches.entries()) {
    const whole = imported[index]
    if (whole === undefined) continue
    const found = earlier ?? standing
    if (found === undefined) {
      await writeRecord(folder, whole)
      counts.added += 1
      continue
    }
    const base = before.get(found.id)
    if (earlier !== undefined && base === undefined && found.provenance.review === 'reviewed') {
      reviewed.push(found.id)
      continue
    }
    const merged = standing ? { record: adopt(standing, whole), conflicts: [] } : mergeWith(base, found, whole)
    conflicts.push(...merged.conflicts.map((conflict) => ({ id: found.id, ...conflict })))
    if (serializeRecord(found) === serializeRecord(merged.record)) counts.unchanged += 1
    else {
      await writeRecord(folder, merged.record)
      counts.updated += 1
    }
  }
  const left = [...byEntry].filter(([key]) => schemes.has(key.split(' ')[0] ?? '')).flatMap(([, list]) => list)
  const orphaned = left.filter((one) => !claimed.has(one) && one.provenance.method === 'imported').map((one) => one.id)
  return { ...counts, conflicts, reviewed: reviewed.sort(), orphaned: [...new Set(orphaned)].sort(), imported }
}
