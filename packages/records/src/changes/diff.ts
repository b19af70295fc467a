import { formatPointer } from '../json/pointer.js'
import { isObject, type JsonObject, keysOf, sameJson } from './equal.js'
import { identityOf } from './identity.js'

/** One change of one value. Changes are applied in order; an index counts in the list as the changes before have left it. */
export interface Change {
  readonly op: 'add' | 'remove' | 'replace'
  /** JSON Pointer (RFC 6901) of the value. */
  readonly path: string
  /** The new value; missing for `remove`. */
  readonly value?: unknown
  /** The old value; missing for `add`. */
  readonly before?: unknown
}

type Path = readonly (string | number)[]

// Two lists of 2,000 items each are matched item by item; longer ones, which no record has, are replaced whole.
const MOST_CELLS = 4_000_000

/** Pairs of indexes of items that stay, by the longest common subsequence of identities. */
const staying = (a: readonly string[], b: readonly string[]): [number, number][] => {
  const rows = a.length + 1
  const columns = b.length + 1
  const table = new Uint32Array(rows * columns)
  const at = (i: number, j: number): number => table[i * columns + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * columns + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

const diffLists = (a: readonly unknown[], b: readonly unknown[], path: Path): Change[] => {
  if (a.length * b.length > MOST_CELLS) {
    return sameJson(a, b) ? [] : [{ op: 'replace', path: formatPointer(path), value: b, before: a }]
  }
  const pairs = staying(a.map(identityOf), b.map(identityOf))
  const keptInA = new Set(pairs.map(([i]) => i))
  const keptInB = new Set(pairs.map(([, j]) => j))
  const place = (index: number): string => formatPointer([...path, index])
  const removals = a
    .map((before, index): Change => ({ op: 'remove', path: place(index), before }))
    .filter((_, index) => !keptInA.has(index))
    .reverse()
  const additions = b
    .map((value, index): Change => ({ op: 'add', path: place(index), value }))
    .filter((_, index) => !keptInB.has(index))
  const inside = pairs.flatMap(([i, j]) => diff(a[i], b[j], [...path, j]))
  return [...removals, ...additions, ...inside]
}

const diffObjects = (a: JsonObject, b: JsonObject, path: Path): Change[] => {
  const inB = new Set(keysOf(b))
  const inA = new Set(keysOf(a))
  const keys = [...inA, ...[...inB].filter((key) => !inA.has(key))]
  return keys.flatMap((key): Change[] => {
    const place = formatPointer([...path, key])
    if (!inB.has(key)) return [{ op: 'remove', path: place, before: a[key] }]
    if (!inA.has(key)) return [{ op: 'add', path: place, value: b[key] }]
    return diff(a[key], b[key], [...path, key])
  })
}

const diff = (a: unknown, b: unknown, path: Path): Change[] => {
  if (Array.isArray(a) && Array.isArray(b)) return diffLists(a, b, path)
  if (isObject(a) && isObject(b)) return diffObjects(a, b, path)
  return sameJson(a, b) ? [] : [{ op: 'replace', path: formatPointer(path), value: b, before: a }]
}

/**
 * Lists what changed from one record to another, value by value.
 *
 * The changes are a JSON Patch (RFC 6902) with the old value beside the new. Items of lists are matched by what they are
 * known by (a participant by name and party, a source by address), so that a participant put in front is one addition.
 * @param a the record before, or any JSON value
 * @param b the record after
 * @returns changes in the order of `a`, empty when the two are equal but for the order of keys
 */
export const diffRecords = (a: unknown, b: unknown): Change[] => diff(a, b, [])
