import { findAlike, likeness, makeId } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { combine } from './combine.js'
import { sameGathering } from './gatherings.js'
import { relate } from './relate.js'
import { accountsOf, type Ruling } from './rulings.js'

/** Two accounts less alike than this are never in one record, whatever third account lies between them. */
const NOT_ONE = 0.5

/** Which records a ruling joins or keeps apart. */
class Rulings {
  private readonly apart = new Set<string>()
  readonly joined: [Meeting, Meeting][] = []

  constructor(rulings: readonly Ruling[], records: readonly Meeting[]) {
    const byAccount = new Map(
      records.flatMap((record) => accountsOf(record).map((account) => [account, record] as const)),
    )
    for (const { decision, accounts } of rulings) {
      const meant = accounts.flatMap((account) => byAccount.get(account) ?? [])
      for (const [index, a] of meant.entries()) {
        for (const b of meant.slice(index + 1)) {
          if (decision === 'same') this.joined.push([a, b])
          else this.apart.add(`${a.id} ${b.id}`).add(`${b.id} ${a.id}`)
        }
      }
    }
  }

  keepApart(a: Meeting, b: Meeting): boolean {
    return this.apart.has(`${a.id} ${b.id}`)
  }
}

/** A traveller's list tells a stay once: two stays of one page are two, however alike. Guests share a page with others. */
const toldTwice = (a: Meeting, b: Meeting): boolean => {
  const travels = (record: Meeting): string[] =>
    record.sources.flatMap(({ url }) => (url?.includes('/travels/') ? [url] : []))
  const pages = new Set(travels(a))
  return a.date !== b.date && travels(b).some((url) => pages.has(url))
}

const byId = (a: Meeting, b: Meeting): number => (a.id < b.id ? -1 : 1)

/**
 * Merges accounts of one meeting: the president's list, the secretary's and the visitors' tell many meetings twice.
 *
 * Rulings of a person go first, then accounts of one meeting of a series. Then pairs that the likeness of
 * `@readout/records` takes for one meeting are joined, the likest first, as long as no two accounts of a group speak
 * against each other. The ids are made anew, in the order of days.
 * @param records accounts, each with an id of its own
 * @param rulings what a person has decided
 * @returns one record a meeting, by date; the result does not depend on the order of the accounts
 */
export const mergeAccounts = (records: readonly Meeting[], rulings: readonly Ruling[] = []): Meeting[] => {
  const sorted = [...records].sort(byId)
  const ruled = new Rulings(rulings, sorted)
  const groups = new Map<Meeting, Meeting[]>(sorted.map((record) => [record, [record]]))
  const groupOf = (record: Meeting): Meeting[] => groups.get(record) ?? [record]
  const join = (a: Meeting, b: Meeting, fits: (x: Meeting, y: Meeting) => boolean): void => {
    const [one, two] = [groupOf(a), groupOf(b)]
    if (one === two || !one.every((x) => two.every((y) => !ruled.keepApart(x, y) && fits(x, y)))) return
    one.push(...two)
    for (const record of two) groups.set(record, one)
  }
  for (const [a, b] of ruled.joined) join(a, b, () => true)
  for (const [a, b] of sameGathering(sorted)) join(a, b, () => true)
  const pairs = [...findAlike(sorted)].sort((x, y) => y.score - x.score || byId(x.a, y.a) || byId(x.b, y.b))
  for (const { a, b } of pairs) join(a, b, (x, y) => !toldTwice(x, y) && likeness(x, y).score >= NOT_ONE)
  const merged = [...new Set(groups.values())].map(combine).sort((a, b) => {
    const [x, y] = [accountsOf(a)[0] ?? a.id, accountsOf(b)[0] ?? b.id]
    return a.id.slice(0, 10) === b.id.slice(0, 10) ? (x < y ? -1 : 1) : byId(a, b)
  })
  const taken = new Set<string>()
  const named = merged.map((record) => {
    const { series, related: _, ...fields } = record
    const id = makeId(series === undefined ? fields : { ...fields, series }, taken)
    taken.add(id)
    return { ...fields, ...(series === undefined ? {} : { series }), id }
  })
  return relate(named)
}
