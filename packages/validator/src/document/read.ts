import { type PositionedJson, parseJsonWithPositions, serializeRecord } from '@readout/records'
import type { SchemaFault } from '../schema/fault.js'
import { schemaFaultsOf } from '../schema/translate.js'
import { type DocumentInput, type DocumentKind, kindOf, type TextProblem } from './input.js'

/** A file as `@readout/records/files` reads it; `text` is missing when there is none to show. */
export interface FileContent extends Pick<PositionedJson, 'value' | 'locate' | 'locateClosest'> {
  /** Path with `/` between folders. */
  readonly path: string
  readonly text: string | undefined
  readonly problems: readonly TextProblem[]
}

/** Anything but printable ASCII and line feeds, or an escape that may stand for it. */
const NOT_PLAIN = /[^\n\x20-\x7e]|\\[bfnrtu]/

const canonicalOf = (value: unknown, kind: DocumentKind): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  try {
    return serializeRecord(value, kind)
  } catch {
    // What has no canonical form (a number beyond JSON's range) is told of by the schema.
    return undefined
  }
}

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
  /** Finds the place of a value, as `PositionedJson` tells it. */
  readonly locate: PositionedJson['locate']
  readonly locateClosest: PositionedJson['locateClosest']

  /** @param content the file's text, value and faults */
  constructor(content: FileContent) {
    this.path = content.path
    this.kind = kindOf(content.path)
    this.text = content.text ?? ''
    this.hasText = content.text !== undefined
    this.plain = !NOT_PLAIN.test(this.text)
    this.value = content.value
    this.problems = content.problems
    this.canonicalText = canonicalOf(this.value, this.kind)
    this.schemaFaults = this.value === undefined ? [] : schemaFaultsOf(this.kind, this.value)
    this.locate = content.locate
    this.locateClosest = content.locateClosest
  }
}

/**
 * @param path path with `/` between folders
 * @param text text of the file
 * @returns the file as if it had been read from disk
 */
export const contentOf = (path: string, text: string): FileContent => ({ path, text, ...parseJsonWithPositions(text) })

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
