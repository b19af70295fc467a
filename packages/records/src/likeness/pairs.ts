import { likenessSpan, type Stretch } from './blocks.js'
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

  add(subjects: readonly string[], { first, last }: Stretch, index: number): void {
    for (const subject of subjects) {
      let times = this.#bySubject.get(subject)
      if (times === undefined) {
        times = new Map()
        this.#bySubject.set(subject, times)
      }
      for (let time = first; time <= last; time++) {
        const list = times.get(time)
        if (list) list.push(index)
        else times.set(time, [index])
      }
    }
  }

  /** Adds to `found` what comes after an index, some of it more than once. */
  gather(subjects: readonly string[], { first, last }: Stretch, index: number, found: number[]): void {
    for (const subject of subjects) {
      const times = this.#bySubject.get(subject)
      if (times === undefined) continue
      for (let time = first; time <= last; time++) {
        for (const other of times.get(time) ?? []) if (other > index) found.push(other)
      }
    }
  }
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
  const spans = records.map(likenessSpan)
  const byDay = new Blocks()
  const byMonth = new Blocks()
  const vagueByMonth = new Blocks()
  const anyVague = spans.some((span) => span !== undefined && span.days === undefined)
  for (const [index, span] of spans.entries()) {
    if (span?.days !== undefined) byDay.add(span.subjects, span.days, index)
    if (span === undefined || !anyVague) continue
    byMonth.add(span.subjects, span.months, index)
    if (span.days === undefined) vagueByMonth.add(span.subjects, span.months, index)
  }
  for (const [index, span] of spans.entries()) {
    const a = records[index]
    if (a === undefined || span === undefined) continue
    const candidates: number[] = []
    if (span.days === undefined) {
      byMonth.gather(span.subjects, span.months, index, candidates)
    } else {
      byDay.gather(span.subjects, span.days, index, candidates)
      if (anyVague) vagueByMonth.gather(span.subjects, span.months, index, candidates)
    }
    if (candidates.length === 0) continue
    for (const other of [...new Set(candidates)].sort((x, y) => x - y)) {
      const b = records[other]
      if (b === undefined) continue
      const found = likeness(a, b)
      if (found.score >= least) yield { a, b, ...found }
    }
  }
}
