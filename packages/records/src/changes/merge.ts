import { formatPointer } from '../json/pointer.js'
import { isObject, type JsonObject, keysOf, sameJson } from './equal.js'
import { identityOf } from './identity.js'
import { indexReferences, nameReferences } from './references.js'

/** A value that both sides changed, each in its own way. The merged record holds ours. */
export interface MergeConflict {
  /** JSON Pointer into the merged record; for an item of a list that ours has removed, of the list. */
  readonly path: string
  /** The value before; `undefined` when there was none. */
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

/** What a three-way merge gives. */
export interface Merged<T> {
  readonly record: T
  /** In the order of the record; empty when everything could be settled. */
  readonly conflicts: readonly MergeConflict[]
}

type Path = readonly (string | number)[]
type Report = (path: Path, base: unknown, ours: unknown, theirs: unknown) => void

const mergeObjects = (
  base: JsonObject,
  ours: JsonObject,
  theirs: JsonObject,
  path: Path,
  report: Report,
): JsonObject => {
  const keys = new Set([...keysOf(ours), ...keysOf(theirs), ...keysOf(base)])
  const merged: Record<string, unknown> = {}
  for (const key of keys) {
    const value = merge(base[key], ours[key], theirs[key], [...path, key], report)
    if (value !== undefined) merged[key] = value
  }
  return merged
}

/** Items by identity, or `undefined` when two items of the list share one, so that they cannot be told apart. */
const byIdentity = (list: readonly unknown[]): Map<string, unknown> | undefined => {
  const items = new Map(list.map((item) => [identityOf(item), item]))
  return items.size === list.length ? items : undefined
}

const mergeLists = (
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  path: Path,
  report: Report,
): readonly unknown[] => {
  const was = byIdentity(base)
  const mine = byIdentity(ours)
  const yours = byIdentity(theirs)
  if (!was || !mine || !yours) {
    report(path, base, ours, theirs)
    return ours
  }
  // Theirs moved the items and nothing else: their order stands.
  const kept = sameJson([...mine.keys()], [...was.keys()]) ? yours : mine
  const other = kept === yours ? mine : yours
  const merged: unknown[] = []
  for (const key of new Set([...kept.keys(), ...other.keys(), ...was.keys()])) {
    const value = merge(was.get(key), mine.get(key), yours.get(key), [...path, merged.length], (at, b, o, t) => {
      report(o === undefined && at.length === path.length + 1 ? path : at, b, o, t)
    })
    if (value !== undefined) merged.push(value)
  }
  return merged
}

const merge = (base: unknown, ours: unknown, theirs: unknown, path: Path, report: Report): unknown => {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours
  if (sameJson(base, ours)) return theirs
  if (Array.isArray(ours) && Array.isArray(theirs) && (base === undefined || Array.isArray(base))) {
    return mergeLists(base ?? [], ours, theirs, path, report)
  }
  if (isObject(ours) && isObject(theirs) && (base === undefined || isObject(base))) {
    return mergeObjects(base ?? {}, ours, theirs, path, report)
  }
  report(path, base, ours, theirs)
  return ours
}

/**
 * Merges two versions of a record that have one version before them, value by value.
 *
 * What only one side changed is taken over, what both changed alike too; what both changed in different ways stays as ours
 * has it and is reported. Items of lists are matched by what they are known by, and evidence follows the sources and
 * values that it points at. With `base` the last import, `ours` the record as reviewers left it and `theirs` the new import,
 * a reviewer's work survives.
 * @param base the version that both started from
 * @param ours the version that wins where both differ
 * @param theirs the other version
 */
export const mergeRecords = <T extends object>(base: T, ours: T, theirs: T): Merged<T> => {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return { record: ours, conflicts: [] }
  if (sameJson(base, ours)) return { record: theirs, conflicts: [] }
  const conflicts: MergeConflict[] = []
  const named = [base, ours, theirs].map((record) => nameReferences(record as JsonObject))
  const [b = {}, o = {}, t = {}] = named
  const record = mergeObjects(b, o, t, [], (path, was, mine, yours) => {
    conflicts.push({ path: formatPointer(path), base: was, ours: mine, theirs: yours })
  })
  return { record: indexReferences(record) as T, conflicts }
}
