import { type LikenessSpan, likenessMonths, likenessSpan, type Stretch } from './blocks.js'
import { type Likeness, likeness, ONE_MEETING } from './likeness.js'
import type { Likenable } from './subject.js'

/** Two records that are alike. */
export interface AlikePair<T> extends Likeness {
  readonly a: T
  readonly b: T
}

/** Records by subject and time, told by their index. */
class Blocks {
  readonly #bySubject = new Map<string, Map<number, number[]>>()

  /** Adds a record, and to `found` the records that are there already under the same subject and time, some twice. */
  meet(subjects: readonly string[], { first, last }: Stretch, index: number, found: number[]): void {
    for (const subject of subjects) {
      let times = this.#bySubject.get(subject)
      if (times === undefined) {
        times = new Map()
        this.#bySubject.set(subject, times)
      }
      for (let time = first; time <= last; time++) {
        const list = times.get(time)
        if (list === undefined) times.set(time, [index])
        else {
          for (const other of list) found.push(other)
          list.push(index)
        }
      }
    }
  }

  /** Adds to `found` the records that are there under a subject and time, some twice. */
  gather(subjects: readonly string[], { first, last }: Stretch, found: number[]): void {
    for (const subject of subjects) {
      const times = this.#bySubject.get(subject)
      if (times === undefined) continue
      for (let time = first; time <= last; time++) for (const other of times.get(time) ?? []) found.push(other)
    }
  }
}

/** Indexes of records that share a block, the earlier one first, in order. */
const candidatePairs = (spans: readonly (LikenessSpan | undefined)[]): readonly (readonly [number, number])[] => {
  const byDay = new Blocks()
  const byMonth = new Blocks()
  const vagueByMonth = new Blocks()
  const anyVague = spans.some((span) => span !== undefined && span.days === undefined)
  const pairs: (readonly [number, number])[] = []
  for (const [index, span] of spans.entries()) {
    if (span === undefined) continue
    const { subjects, days } = span
    const found: number[] = []
    if (days !== undefined) byDay.meet(subjects, days, index, found)
    if (anyVague) {
      const months = likenessMonths(span)
      // A vague date is compared with every other, a day with those that have no days.
      const others: number[] = []
      byMonth.meet(subjects, months, index, days === undefined ? found : others)
      if (days === undefined) vagueByMonth.meet(subjects, months, index, others)
      else vagueByMonth.gather(subjects, months, found)
    }
    for (const other of new Set(found)) pairs.push([other, index])
  }
  return pairs.sort(([a, b], [x, y]) => a - x || b - y)
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
  for (const [first, second] of candidatePairs(records.map(likenessSpan))) {
    const [a, b] = [records[first], records[second]]
    if (a === undefined || b === undefined) continue
    const found = likeness(a, b)
    if (found.score >= least) yield { a, b, ...found }
  }
}
