import { likenessBlocks } from './blocks.js'
import { type Likeness, likeness, ONE_MEETING } from './likeness.js'
import type { Likenable } from './subject.js'

/** Two records that are alike. */
export interface AlikePair<T> extends Likeness {
  readonly a: T
  readonly b: T
}

const push = (map: Map<string, number[]>, key: string, index: number): void => {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}

/**
 * Finds the pairs of records that may be one meeting, without comparing all with all: only records that share a key of
 * {@link likenessBlocks} are compared. The time grows with the number of records and of those on a day, not its square.
 * @param records in any order
 * @param least the lowest score to report, more than 0; {@link ONE_MEETING} unless told
 * @returns pairs in the order of the records, `a` before `b`
 */
export function* findAlike<T extends Likenable>(
  records: readonly T[],
  least: number = ONE_MEETING,
): Generator<AlikePair<T>, void, undefined> {
  const byDay = new Map<string, number[]>()
  const byMonth = new Map<string, number[]>()
  const vagueByMonth = new Map<string, number[]>()
  const blocks = records.map(likenessBlocks)
  blocks.forEach(({ days, months }, index) => {
    for (const key of days) push(byDay, key, index)
    for (const key of months) push(byMonth, key, index)
    if (days.length === 0) for (const key of months) push(vagueByMonth, key, index)
  })
  for (const [index, { days, months }] of blocks.entries()) {
    const a = records[index]
    if (a === undefined) continue
    const candidates = new Set<number>()
    const gather = (map: Map<string, number[]>, keys: readonly string[]): void => {
      for (const key of keys) for (const other of map.get(key) ?? []) if (other > index) candidates.add(other)
    }
    if (days.length === 0) {
      gather(byMonth, months)
    } else {
      gather(byDay, days)
      gather(vagueByMonth, months)
    }
    for (const other of [...candidates].sort((x, y) => x - y)) {
      const b = records[other]
      if (b === undefined) continue
      const found = likeness(a, b)
      if (found.score >= least) yield { a, b, ...found }
    }
  }
}
