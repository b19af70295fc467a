import { valueAt } from '@readout/records'
import type { Evidence } from '@readout/schema'
import { printable } from '../text.js'
import { openQuestions } from './choices.js'
import { sourceText } from './input.js'
import { type ParsedRelease, recordName } from './report.js'

/** A span of the text and the values that rest on it. */
interface Span {
  readonly start: number
  readonly end: number
  readonly values: readonly string[]
}

const gather = ({ result }: ParsedRelease, text: string): Span[] => {
  const spans = new Map<string, { start: number; end: number; values: string[] }>()
  for (const [index, record] of result.records.entries()) {
    const name = result.records.length === 1 ? '' : `${recordName(record, index)} `
    // A draft rests on one release, its first source.
    const evidence: readonly Evidence[] = (record.provenance?.evidence ?? []).filter(({ source }) => source === 0)
    for (const { field, start, end, rule, person } of evidence) {
      const span = spans.get(`${start} ${end}`) ?? { start, end, values: [] }
      const value = valueAt(record, field)
      // A value that is the very words needs no second telling.
      const told = value === undefined || value === text.slice(start, end) ? '' : ` = ${JSON.stringify(value)}`
      // What the words leave out an entry of the register of people tells.
      const by = [rule, person].filter((part) => part !== undefined).join(': ')
      span.values.push(`${name}${field}${told}${by === '' ? '' : ` (${by})`}`)
      spans.set(`${start} ${end}`, span)
    }
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What is put around a span. */
interface Marks {
  readonly open: string
  readonly close: (number: number) => string
}

const PLAIN: Marks = { open: '⟦', close: (number) => `⟧${number}` }
const UNDERLINE = '\u001B[4m'
const NO_UNDERLINE = '\u001B[24m'
const DIM = '\u001B[2m'
const NO_DIM = '\u001B[22m'

/**
 * Prints a release with every span that a value rests on marked and numbered, and below it the values by number.
 *
 * @param release the release and its result
 * @param color whether to underline spans as well
 * @returns text that ends with a newline; control characters of the release are shown as pictures
 */
export const explainRelease = (release: ParsedRelease, color: boolean): string => {
  const text = sourceText(release.document)
  const spans = gather(release, text)
  const marks: Marks = color ? { open: `${UNDERLINE}⟦`, close: (number) => `⟧${DIM}${number}${NO_DIM}` } : PLAIN
  const opens = new Map<number, number>()
  const closes = new Map<number, number[]>()
  for (const [index, { start, end }] of spans.entries()) {
    opens.set(start, (opens.get(start) ?? 0) + 1)
    // Of spans that end together the one that began last closes first, as brackets do.
    closes.set(end, [index + 1, ...(closes.get(end) ?? [])])
  }
  const cuts = [...new Set([0, text.length, ...opens.keys(), ...closes.keys()])].sort((a, b) => a - b)
  let marked = ''
  let depth = 0
  for (const [index, cut] of cuts.entries()) {
    const closing = closes.get(cut) ?? []
    const opening = opens.get(cut) ?? 0
    marked += closing.map(marks.close).join('')
    depth -= closing.length
    if (color && closing.length > 0 && depth === 0) marked += NO_UNDERLINE
    marked += marks.open.repeat(opening)
    depth += opening
    marked += printable(text.slice(cut, cuts[index + 1] ?? cut))
  }
  const legend = spans.map(({ start, end, values }, index) => {
    const quoted = JSON.stringify(printable(text.slice(start, end)))
    return `${index + 1}  ${quoted}\n${values.map((value) => `     ${printable(value)}\n`).join('')}`
  })
  const { messages, records } = release.result
  const questions = openQuestions(messages).map(({ message, choices }) => {
    const record = message.record === undefined || records.length === 1 ? undefined : records[message.record]
    const name = record === undefined ? '' : `${recordName(record, message.record ?? 0)}: `
    return `?  ${printable(`${name}${message.reason}`)}\n     ${printable(choices)}\n`
  })
  const told = legend.length === 0 ? 'No value was found in this text.\n' : legend.join('')
  const asked = questions.length === 0 ? '' : `\n${questions.join('')}`
  return `${marked}${marked.endsWith('\n') ? '' : '\n'}\n${told}${asked}`
}
