import { indexLines, type LineIndex } from '@readout/records'
import type { ParseChoice, ParseMessage } from '@readout/schema'
import { VFileMessage } from 'vfile-message'
import type { Ground } from '../cast/index.js'
import type { Analysis } from '../mentions/analyse.js'
import type { Occasion } from '../occasions/occasion.js'
import type { DateFrame } from '../occasions/when.js'
import { sourceSpan } from '../read/index.js'

/** Something that was seen in a text and not decided. */
export interface Remark {
  /** Stable name, as thing and then what is the matter with it: `counterpart-unnamed`. */
  readonly rule: string
  /** What was seen, and what to do about it, in a sentence. */
  readonly reason: string
  readonly severity: 'info' | 'warning'
  /** The words it is about; missing where it rests on none of the text. */
  readonly ground?: Ground
  /** JSON Pointer to the value of the draft that it is about. */
  readonly pointer?: string
  /** The values that are left open, the likeliest first; none where nothing can be listed. */
  readonly choices?: readonly ParseChoice[]
}

/** What a meeting is seen against. */
export interface Background {
  /** What dates are counted from. */
  readonly frame: DateFrame
  /** Every block of the text, its title too. */
  readonly blocks: readonly Analysis[]
}

/** Looks at one meeting of a text for one thing that could not be decided. */
export type Watcher = (occasion: Occasion, background: Background) => Iterable<Remark>

/** Where a remark points: the text that its spans count in, and the key of the document which holds that text. */
export interface RemarkSource {
  readonly text: string
  readonly field: 'text' | 'markdown' | 'html'
}

/** Severity as vfile knows it: `fatal` is true for an error, false for a warning, undefined for information. */
const FATAL = { info: undefined, warning: false } as const

/**
 * Makes messages of remarks.
 * @param source the text they are about
 * @returns a function from a remark and the place of its meeting among the records (none for what gave no record) to a
 *   message with its position
 */
export const messageMaker = (source: RemarkSource): ((remark: Remark, record?: number) => ParseMessage) => {
  // a text without remarks pays nothing for its lines
  let lines: LineIndex | undefined
  return (remark, record) => {
    const span = remark.ground === undefined ? undefined : spanOf(remark.ground)
    lines ??= indexLines(source.text)
    const message = new VFileMessage(remark.reason, {
      ruleId: remark.rule,
      source: 'readout',
      ...(span === undefined ? {} : { place: lines.range(span.start, span.end) }),
    })
    message.fatal = FATAL[remark.severity]
    return serialised(message, source, record, remark)
  }
}

/** How many choices a message offers: more are no choice, and the schema has none. */
const MOST_CHOICES = 100

/** A message of vfile as a line of a batch carries it. */
const serialised = (
  message: VFileMessage,
  source: RemarkSource,
  record: number | undefined,
  { pointer, choices = [] }: Remark,
): ParseMessage => {
  const { place } = message
  const range = place !== undefined && 'start' in place ? place : undefined
  return {
    reason: message.reason,
    severity: message.fatal === undefined ? 'info' : 'warning',
    ...(message.ruleId === undefined ? {} : { rule: message.ruleId }),
    ...(range?.start.offset === undefined || range.end.offset === undefined
      ? {}
      : {
          field: source.field,
          line: range.start.line,
          column: range.start.column,
          start: range.start.offset,
          end: range.end.offset,
        }),
    ...(record === undefined ? {} : { record }),
    ...(pointer === undefined ? {} : { pointer }),
    // a choice is a value in a record
    ...(choices.length === 0 || record === undefined ? {} : { choices: choices.slice(0, MOST_CHOICES) }),
  }
}

/** The span of the source that words stand in; a title given apart from the text has none. */
const spanOf = ({ analysis, from, to }: Ground): { start: number; end: number } | undefined => {
  const { block, tokens } = analysis
  const first = tokens[from]
  const last = tokens[to - 1]
  if (block.map.length === 0 || first === undefined || last === undefined) return undefined
  const span = sourceSpan(block, first.start, last.end)
  return span.end > span.start ? span : undefined
}
