import type { Draft, Evidence, ParseChoice, ParseMessage } from '@readout/schema'

/** The steps of a JSON Pointer of the form or the parser, which have no escapes. */
export const steps = (pointer: string): string[] => pointer.split('/').slice(1)

/** The text at a place of a draft; empty where there is none. */
export const textAt = (draft: Draft, pointer: string): string => {
  let value: unknown = draft
  for (const step of steps(pointer))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined
  return typeof value === 'string' ? value : ''
}

/** A draft with another value at a place; an empty text is taken out. */
export const withValue = (draft: Draft, pointer: string, value: unknown): Draft => {
  const copy = structuredClone(draft)
  const path = steps(pointer)
  const last = path.pop() ?? ''
  let at = copy as unknown as Record<string, unknown>
  for (const [index, step] of path.entries()) {
    if (!Object.hasOwn(at, step) || typeof at[step] !== 'object' || at[step] === null)
      at[step] = /^\d+$/.test(path[index + 1] ?? last) ? [] : {}
    at = at[step] as Record<string, unknown>
  }
  if (value === '') delete at[last]
  else at[last] = value
  return copy
}

/** A draft whose evidence for a place is replaced. */
const withEvidence = (draft: Draft, field: string, evidence?: Evidence): Draft => {
  if (draft.provenance === undefined) return draft
  const kept = (draft.provenance.evidence ?? []).filter((one) => one.field !== field)
  const all = evidence === undefined ? kept : [...kept, evidence]
  all.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start || a.end - b.end))
  return { ...draft, provenance: { ...draft.provenance, evidence: all } }
}

/**
 * A draft with a text that a person typed. What the value rested on it rests on no more, and the parts of a name go with
 * the whole.
 */
export const typed = (draft: Draft, pointer: string, text: string): Draft => {
  let changed = withEvidence(withValue(draft, pointer, text), pointer)
  const name = /^(\/participants\/\d+\/name)\/full$/.exec(pointer)?.[1]
  if (name !== undefined)
    for (const part of ['family', 'given'])
      if (!text.includes(textAt(changed, `${name}/${part}`))) changed = withValue(changed, `${name}/${part}`, '')
  const party = /^(\/parties\/\d+)\/code$/.exec(pointer)?.[1]
  // a code in capitals is a state's
  if (party !== undefined) changed = withValue(changed, `${party}/type`, /^[A-Z]/.test(text) ? 'state' : 'organization')
  return changed
}

/** A draft with one participant more, of whom nothing is known yet. */
export const withParticipant = (draft: Draft): Draft => ({
  ...draft,
  participants: [...(draft.participants ?? []), { name: { full: '' } }],
})

/** Messages whose words say the value that is chosen: it rests on them. Of others a person knows it from elsewhere. */
const RESTS_ON_WORDS: ReadonlySet<string> = new Set([
  'date-undecided',
  'date-span',
  'state-ambiguous',
  'person-ambiguous',
])

/** What a person chose: the draft, and the places that the choice wrote. */
export interface Chosen {
  readonly draft: Draft
  readonly pointers: readonly string[]
}

/**
 * Writes a choice into a draft.
 * @param renamed codes of parties that were chosen in the place of others
 * @param before the places that an earlier choice of the same message wrote: one that added an item is replaced
 */
export const choose = (
  draft: Draft,
  message: ParseMessage,
  choice: ParseChoice,
  renamed: ReadonlyMap<string, string>,
  before: readonly string[],
): Chosen => {
  const { label, value } = choice
  const partyNow = (code: string | undefined) =>
    code === undefined || !renamed.has(code) ? {} : { party: renamed.get(code) }
  if (choice.pointer.endsWith('/-')) {
    const list = choice.pointer.slice(0, -2)
    const pointer = before[0] ?? `${list}/${draft.participants?.length ?? 0}`
    const item = typeof value === 'string' ? value : { name: { full: '' }, ...value, ...partyNow(value.party) }
    return { draft: withValue(draft, pointer, item), pointers: [pointer] }
  }
  const was = textAt(draft, choice.pointer)
  const old = message.choices?.find((one) => one.value === was)?.label
  // who was added since sits for the party too
  const sitters = !/\/code$/.test(choice.pointer)
    ? []
    : [...(draft.participants ?? []).keys()]
        .map((index) => `/participants/${index}/party`)
        .filter((pointer) => textAt(draft, pointer) === was)
  const pointers = [...new Set([choice.pointer, ...(choice.also ?? []), ...sitters])]
  let changed = draft
  for (const pointer of pointers) {
    const { start, end, rule = '' } = message
    const rests = RESTS_ON_WORDS.has(rule) && start !== undefined && end !== undefined
    const evidence = rests ? { field: pointer, source: 0, start, end, rule: 'chosen' } : undefined
    changed = withEvidence(withValue(changed, pointer, value), pointer, evidence)
  }
  // a title that says the words of the value before says those of the new one
  if (old !== undefined && /\/code$/.test(choice.pointer) && draft.title !== undefined)
    changed = { ...changed, title: draft.title.replace(old, () => label) }
  return { draft: changed, pointers }
}
