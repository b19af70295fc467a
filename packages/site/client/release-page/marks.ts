import type { Draft, ParseMessage } from '@readout/schema'
import { el } from '../dom.js'
import { placeOf } from './choices.js'

/** A stretch of the text and the fields that rest on it, each as the place of its record and a JSON Pointer. */
interface Span {
  readonly start: number
  readonly end: number
  readonly fields: readonly string[]
  /** Entries of the register of people that complete the words. */
  readonly people: readonly string[]
  /** What is to be chosen about the words. */
  readonly open?: string
}

const KINDS: Readonly<Record<string, string>> = {
  participants: 'person',
  parties: 'party',
  date: 'date',
  time: 'date',
  location: 'place',
  documents: 'document',
  topics: 'topic',
}

/** What the colours of the marks mean. */
export const markLegend = (): HTMLElement =>
  el(
    'ul',
    { class: 'legend', 'aria-label': 'What the marks mean' },
    ...['meeting', ...new Set(Object.values(KINDS))].map((kind) =>
      el('li', {}, el('span', { class: `sample kind-${kind}`, text: kind })),
    ),
    el('li', {}, el('span', { class: 'sample open', text: 'to choose' })),
  )

/** The kind of a field, which has a colour: `person` for `0/participants/0/name/full`. */
const kindOf = (field: string): string => KINDS[field.split('/')[1] ?? ''] ?? 'meeting'

/** @param messages what the text leaves open: its words are marked too, where no value rests on them */
const spansOf = (drafts: readonly Draft[], messages: readonly ParseMessage[]): Span[] => {
  const spans = new Map<string, { start: number; end: number; fields: string[]; people: string[]; open?: string }>()
  for (const [index, draft] of drafts.entries())
    for (const { field, start, end, person } of draft.provenance?.evidence ?? []) {
      const span = spans.get(`${start} ${end}`) ?? { start, end, fields: [], people: [] }
      span.fields.push(`${index}${field}`)
      if (person !== undefined && !span.people.includes(person)) span.people.push(person)
      spans.set(`${start} ${end}`, span)
    }
  for (const message of messages) {
    const { record, start, end, choices = [] } = message
    if (record === undefined || start === undefined || end === undefined || choices.length === 0) continue
    const span = spans.get(`${start} ${end}`) ?? { start, end, fields: [], people: [] }
    span.open = message.reason
    if (span.fields.length === 0) span.fields.push(`${record}${placeOf(message)}`)
    spans.set(`${start} ${end}`, span)
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The text with every span that a value rests on marked in the colour of its field. A span inside another is told by the
 * outer one.
 * @param focus told the fields of a span that is pointed at or focused, and none when it is left
 */
export const markedText = (
  text: string,
  drafts: readonly Draft[],
  messages: readonly ParseMessage[],
  focus: (fields: readonly string[]) => void,
): HTMLElement => {
  const place = el('div', { class: 'marked', dir: 'auto', tabindex: '0', role: 'region', 'aria-label': 'The text' })
  let at = 0
  for (const { start, end, fields, people, open } of spansOf(drafts, messages)) {
    if (start < at) continue
    const told = fields.map((field) => field.replace(/^\d+\//, '')).join(', ')
    const mark = el('mark', {
      class: open === undefined ? `kind-${kindOf(fields[0] ?? '')}` : `kind-${kindOf(fields[0] ?? '')} open`,
      tabindex: '0',
      'data-fields': fields.join(' '),
      title: [
        told,
        ...(people.length === 0 ? [] : [`with the register of people: ${people.join(', ')}`]),
        ...(open === undefined ? [] : [`to choose: ${open}`]),
      ].join('; '),
      text: text.slice(start, end),
    })
    for (const type of ['mouseenter', 'focus']) mark.addEventListener(type, () => focus(fields))
    for (const type of ['mouseleave', 'blur']) mark.addEventListener(type, () => focus([]))
    place.append(text.slice(at, start), mark)
    at = end
  }
  place.append(text.slice(at))
  return place
}
