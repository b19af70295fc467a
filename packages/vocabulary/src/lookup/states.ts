import { ambiguousNames } from '../generated/ambiguous-names.js'
import { states } from '../generated/states.js'
import { nameKey } from '../text/name-key.js'
import { covers, coversWhole } from '../time.js'
import type { State } from '../types.js'
import { indexNames, lazy, type NameKind, type Naming } from './name-index.js'

const byCode = lazy(() => new Map(states.map((state) => [state.code, state])))

/**
 * Gives the state or territory with a code.
 *
 * @param code ISO 3166-1 alpha-2, ISO 3166-3, or a private code of this vocabulary; case counts
 */
export function stateByCode(code: string): State | undefined {
  return byCode().get(code)
}

function* namings(): Generator<Naming<State>> {
  const plain = (key: 'names' | 'formal_names' | 'demonyms' | 'abbreviations', kind: NameKind) =>
    states.flatMap((entry) => entry[key].map((name): Naming<State> => ({ name, kind, entry })))
  yield* plain('names', 'name')
  yield* plain('formal_names', 'formal')
  for (const entry of states) for (const dated of entry.former_names ?? []) yield { ...dated, kind: 'former', entry }
  yield* plain('demonyms', 'demonym')
  yield* plain('abbreviations', 'abbreviation')
  for (const entry of states) {
    for (const dated of entry.former_abbreviations ?? []) yield { ...dated, kind: 'abbreviation', entry }
  }
}

const index = lazy(() => indexNames(namings()))

const preferred = lazy(() => new Map(ambiguousNames.map(({ name, codes }) => [nameKey(name), codes])))

/**
 * Tells whether a state existed on a date.
 *
 * @param code code of a state
 * @param on `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; true when it existed on some day of that span
 * @returns false also for a code that is unknown
 */
export function stateExists(code: string, on: string): boolean {
  const state = stateByCode(code)
  if (state === undefined || !covers(state, on)) return false
  return !(state.gaps ?? []).some((gap) => coversWhole(gap, on))
}

/** Names by which catalogues file a state: `Korea, Republic of` becomes `Republic of Korea`, `Siam (Thailand)` its parts. */
function otherForms(name: string): string[] {
  const brackets = /^([^()]+)\(([^()]+)\)$/.exec(name.trim())
  if (brackets) return [brackets[1] ?? '', brackets[2] ?? '']
  const comma = name.indexOf(', ')
  return comma > 0 ? [`${name.slice(comma + 2)} ${name.slice(0, comma)}`] : []
}

function lookUp(name: string): readonly Naming<State>[] {
  const { words, abbreviations } = index()
  const exact = abbreviations.get(name.replace(/^the\s+/i, ''))
  if (exact !== undefined) return exact
  const key = nameKey(name)
  const found = words.get(key) ?? []
  const order = preferred().get(key)
  if (order === undefined) return found
  const place = (naming: Naming<State>) => order.indexOf(naming.entry.code) + 1 || order.length + 1
  return [...found].sort((a, b) => place(a) - place(b))
}

/** Names longer than this name no state. */
const longest = 120

/**
 * Finds the states that a name, demonym or abbreviation may mean, most likely first.
 *
 * Case, diacritics and a leading "the" do not matter in names and demonyms; in abbreviations case counts ("US", not
 * "us"). Names as catalogues file them ("Korea, Republic of", "Ceylon (Sri Lanka)") are understood.
 *
 * @param name what a text calls the state
 * @param options `on` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`): only states that existed then; where several remain, those
 *   whose name was in use then ("Republic of China" is CN in 1930, TW in 1960)
 * @returns an empty list when nothing is found
 */
export function findStates(name: string, options: { readonly on?: string } = {}): readonly State[] {
  if (name.length > longest) return []
  let found = lookUp(name.trim())
  if (found.length === 0) {
    for (const form of otherForms(name)) {
      found = lookUp(form.trim())
      if (found.length > 0) break
    }
  }
  const { on } = options
  if (on !== undefined) {
    found = found.filter((naming) => stateExists(naming.entry.code, on))
    const inUse = found.filter((naming) => covers(naming, on))
    if (inUse.length > 0) found = inUse
  }
  return found.map((naming) => naming.entry)
}

/** One name that a text may hold, and what it may mean. */
export interface Mention {
  /** The name as the vocabulary spells it. */
  readonly name: string
  readonly kind: NameKind
  /** Codes of what it may mean, most likely first. */
  readonly codes: readonly string[]
}

/**
 * Every name, demonym and abbreviation of every state, once each, for building a matcher over text.
 * Words are to be matched folded, abbreviations exactly.
 *
 * @param options `on` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`): only states that existed then, so that a text of today that
 *   speaks of Hawaii or Tibet names no state of the past; those that share a name are held to `findStates`' order
 */
export function* stateMentions(options: { readonly on?: string } = {}): Generator<Mention> {
  for (const map of [index().words, index().abbreviations]) {
    for (const [key, list] of map) {
      const [first] = list
      if (first === undefined) continue
      const order = findStates(first.kind === 'abbreviation' ? first.name : key, options)
      if (order.length > 0) yield { name: first.name, kind: first.kind, codes: order.map((state) => state.code) }
    }
  }
}
