import type { Meeting } from '@readout/schema'
import { fold } from '@readout/vocabulary'
import { recordOf } from './drafts/draft.js'
import type { Adapter, Entry, UnreadEntry } from './entry.js'
import type { Reason } from './reasons.js'
import { Seen } from './register/seen.js'
import { interpret } from './remarks/interpret.js'
import { peopleIn } from './remarks/people.js'
import { readRemark } from './remarks/read.js'

/** What became of one entry: its records, or why it has none. */
export interface ImportedEntry {
  readonly id: string
  readonly records: readonly Meeting[]
  readonly reason?: Reason
  /** For an entry that could not be made out: what is wrong. */
  readonly problem?: string
}

const isRead = (entry: Entry | UnreadEntry): entry is Entry => !('problem' in entry)

/** Goes through the whole list once for who is seen where, before any single entry is made out. */
const survey = (entries: readonly Entry[]): Seen => {
  const seen = new Seen()
  const everywhere = { includes: () => true, empty: false }
  for (const entry of entries) {
    for (const { name, role } of entry.people) {
      const keys = fold(name.full)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((part) => part !== '')
      seen.add(role, keys, entry.own.code, entry.start, true, entry.own.code === entry.keeper.code)
    }
    const analysis = readRemark(entry.text)
    for (const person of peopleIn(analysis, everywhere, 0, analysis.tokens.length, entry.start)) {
      if (person.name === undefined || person.role === undefined || person.parties.length > 1) continue
      const [stated] = person.parties
      seen.add(person.role, person.keys, stated?.code ?? entry.other.code, entry.start, stated !== undefined)
    }
  }
  return seen
}

/**
 * Turns a list into records, entry by entry.
 * @param adapter the list's adapter
 * @param folder where the list lies
 * @param tool name and version for the records' provenance
 * @returns one result for each entry, in the order of the list
 * @throws ImportError when the list cannot be read
 */
export function* importList(adapter: Adapter, folder: string, tool: string): Generator<ImportedEntry, void, undefined> {
  const entries = adapter.read(folder)
  const seen = survey(entries.filter(isRead))
  const taken = new Set<string>()
  for (const entry of entries) {
    if (!isRead(entry)) {
      yield { id: entry.id, records: [], reason: 'unreadable', problem: entry.problem }
      continue
    }
    const found = interpret(entry, seen)
    if ('reason' in found) yield { id: entry.id, records: [], reason: found.reason }
    else
      yield {
        id: entry.id,
        records: found.occasions.map((occasion, index) => recordOf(entry, occasion, index + 1, tool, taken)),
      }
  }
}
