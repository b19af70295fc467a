import { findStates, type State, stateByCode } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { listed, ticked } from '../../../engine/words.js'
import { dateOf } from '../../../look-ups/dates.js'
import { remembered } from '../../../look-ups/memo.js'

/** Where the parties of a title end: what follows is the occasion, the place or the topic. */
const REST = /:| (?:in|at|on|for|with|over|about) /

/** What stands between two parties. */
const JOINT = /\s*[–—/,]\s*|\s+and\s+/

/** A name at the beginning of a text: words with a capital, and small words between them. */
const NAME = /^(?:the )?\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:of|and|the) )*\p{Lu}[\p{L}\p{M}’'.-]*)*/u

/** Names that a title begins with, of two parties at least: one name may be that of a host or of a series. */
const namesIn = (title: string): readonly string[] => {
  const parts = (title.split(REST, 1)[0] ?? '').split(JOINT)
  return parts.length < 2 ? [] : parts.flatMap((part) => NAME.exec(part)?.[0] ?? [])
}

/** The states that a name may mean, whatever the day. */
const statesOf: (name: string) => readonly State[] = remembered(findStates)

/** The states that the title begins with are the parties. */
export const titleParties: RecordRule = {
  scope: 'record',
  meta: {
    id: 'title-parties',
    severity: 'warn',
    description: 'The states that a title begins with, joined by dashes, commas or “and”, are among the parties.',
    protects: 'Readers, who see the title first: when it and the parties disagree, one of them is wrong.',
  },
  reads: ['title', 'date', 'parties'],
  check({ title, date, parties }) {
    const problems: Problem[] = []
    const on = dateOf(date)?.start
    const isParty = (state: State): boolean => parties.some(({ code }) => code === state.code)
    const isLabel = (name: string): boolean => parties.some(({ code }) => stateByCode(code)?.label === name)
    for (const name of namesIn(title)) {
      // A name of today for a state of the past, and the other way round, is nothing to stumble over.
      if (isLabel(name)) continue
      const called = statesOf(name)
      if (called.length === 0 || called.some(isParty)) continue
      const meant = findStates(name, on === undefined ? {} : { on })
      if (meant.length === 0) continue
      const codes = listed(
        meant.map(({ code }) => ticked(code)),
        'or',
      )
      const list = listed(parties.map(({ code }) => ticked(code)))
      problems.push({
        message: `The title names ${ticked(name)}, ${codes}, which is not among the parties ${list}. Correct the one or the other.`,
        at: { pointer: '/title' },
      })
    }
    return problems
  },
}
