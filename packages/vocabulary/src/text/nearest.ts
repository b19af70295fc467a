import { fold } from './fold.js'

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost one. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = current
  }
  return previous[b.length] ?? limit + 1
}

/** Words longer than this are not compared: no entry of a vocabulary is as long, and the cost grows with the square. */
const longest = 80

/**
 * Finds the candidate that a misspelt word most likely means, for a message that says "did you mean".
 *
 * @param word what was found
 * @param candidates what is known, in order of preference
 * @param share share of the letters that may change, at least one letter; a third, unless the candidates are many and
 *   alike, as the names of towns are
 * @returns the candidate with the fewest edits after folding, the first of equals; nothing when more would have to change
 */
export function nearest(word: string, candidates: Iterable<string>, share = 1 / 3): string | undefined {
  const target = fold(word.slice(0, longest + 1))
  if (target.length === 0 || target.length > longest) return undefined
  let limit = Math.max(1, Math.floor(target.length * share))
  let best: string | undefined
  for (const candidate of candidates) {
    const cost = distance(target, fold(candidate), limit)
    if (cost <= limit) {
      best = candidate
      limit = cost - 1
      if (cost === 0) break
    }
  }
  return best
}
