import { type PositionedJson, parseJsonWithPositions, RECORD_LIMITS } from '@readout/records'
import type { SchemaFault } from '../schema/fault.js'
import { schemaFaultsOf } from '../schema/translate.js'
import { canonicalOf, isCanonical } from './canonical.js'
import { type DocumentInput, type DocumentKind, kindOf, type TextProblem } from './input.js'

/** A file as `@readout/records/files` reads it; `text` is missing when there is none to show. */
export interface FileContent extends Pick<PositionedJson, 'value' | 'locate' | 'locateClosest'> {
  /** Path with `/` between folders. */
  readonly path: string
  readonly text: string | undefined
  readonly problems: readonly TextProblem[]
  /** True when the text is known to be in canonical form. */
  readonly canonical?: boolean
  /** True when the text is known to be printable ASCII and line feeds without escapes. */
  readonly plain?: true | undefined
}

/** Anything but printable ASCII and line feeds, or an escape that may stand for it. */
const NOT_PLAIN = /[^\n\x20-\x7e]|\\[bfnrtu]/

/** One file, read. */
export class ReadDocument implements DocumentInput {
  readonly path: string
  readonly kind: DocumentKind
  readonly text: string
  /** False when the file could not be read, so that no place in it can be shown. */
  readonly hasText: boolean
  readonly plain: boolean
  readonly value: unknown
  readonly problems: readonly TextProblem[]
  readonly canonicalText: string | undefined
  readonly schemaFaults: readonly SchemaFault[]
  readonly content: FileContent

  /** @param content the file's text, value and faults */
  constructor(content: FileContent) {
    const canonical = content.canonical ?? false
    this.path = content.path
    this.kind = kindOf(content.path)
    this.text = content.text ?? ''
    this.hasText = content.text !== undefined
    this.plain = content.plain ?? !NOT_PLAIN.test(this.text)
    this.value = content.value
    this.problems = content.problems
    this.canonicalText = canonical ? content.text : canonicalOf(this.value, this.kind)
    this.schemaFaults = this.value === undefined ? [] : schemaFaultsOf(this.kind, this.value, canonical)
    this.content = content
  }
}

const NO_PROBLEMS: readonly TextProblem[] = []

/** Places in sound text, looked up when a rule has found something. */
class LazyPlaces implements FileContent {
  readonly path: string
  readonly text: string
  readonly value: unknown
  readonly problems = NO_PROBLEMS
  readonly canonical = true
  readonly plain: true | undefined
  #positioned: PositionedJson | undefined

  constructor(path: string, text: string, value: unknown, ascii: boolean) {
    this.path = path
    this.text = text
    this.value = value
    // Canonical text has its control characters escaped, all but the one that stands for a deletion.
    this.plain = ascii && !text.includes('\\') && !text.includes('\x7f') ? true : undefined
  }

  #read(): PositionedJson {
    this.#positioned ??= parseJsonWithPositions(this.text)
    return this.#positioned
  }

  // Methods, as most files are made without a look at a place in them.
  locate(...at: Parameters<PositionedJson['locate']>): ReturnType<PositionedJson['locate']> {
    return this.#read().locate(...at)
  }

  locateClosest(...at: Parameters<PositionedJson['locateClosest']>): ReturnType<PositionedJson['locateClosest']> {
    return this.#read().locateClosest(...at)
  }
}

/**
 * Reads text in canonical form at the speed of the platform's own parser. Such text has no fault that only a reader with
 * positions would find: no key twice, no comment, no blank too many.
 *
 * @param path path with `/` between folders
 * @param text text of the file
 * @param ascii whether the text is known to be of ASCII alone
 * @returns the file; `undefined` when its text is not in canonical form, or not within the limits
 */
export const canonicalContent = (path: string, text: string, ascii = false): FileContent | undefined => {
  if (text.length > RECORD_LIMITS.maxLength) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isCanonical(text, value, kindOf(path)) ? new LazyPlaces(path, text, value, ascii) : undefined
  } catch {
    return undefined
  }
}

/**
 * @param path path with `/` between folders
 * @param text text of the file
 * @returns the file as if it had been read from disk
 */
export const contentOf = (path: string, text: string): FileContent =>
  canonicalContent(path, text) ?? { path, text, ...parseJsonWithPositions(text) }

/**
 * @param path path with `/` between folders
 * @param problem why the file was not read
 * @returns a file without text that has this problem
 */
export const unreadContent = (
  path: string,
  problem: { readonly code: string; readonly message: string },
): FileContent => {
  const origin = { line: 1, column: 1, offset: 0 }
  const start = { start: origin, end: origin }
  return {
    path,
    text: undefined,
    value: undefined,
    problems: [{ ...problem, ...start }],
    locate: () => undefined,
    locateClosest: () => start,
  }
}
