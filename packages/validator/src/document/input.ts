import type { SchemaFault } from '../schema/fault.js'

/** What a file holds, told by the folder that it is in: `people/` holds persons of the register, all else records. */
export type DocumentKind = 'record' | 'person'

/** A fault of a file: of its path, its bytes or its JSON, by the codes of `@readout/records` and its sub-path `files`. */
export interface TextProblem {
  readonly code: string
  readonly message: string
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

/** One file as the rules see it. Everything dear to compute is computed on first use, once. */
export interface DocumentInput {
  /** Path as the run was given it, with `/` between folders. */
  readonly path: string
  readonly kind: DocumentKind
  /** Decoded text, a byte order mark included; empty when the file could not be read. */
  readonly text: string
  /** True for text of printable ASCII and line breaks without `\u` escapes: nothing hidden can be in it. */
  readonly plain: boolean
  /** The value; `undefined` when the text cannot be read beyond doubt. */
  readonly value: unknown
  /** Faults of the file and its text; empty for sound text. */
  readonly problems: readonly TextProblem[]
  /** The value in canonical form; `undefined` when it is no object. */
  readonly canonicalText: string | undefined
  /** What the schema has against the value; empty when there is no value. */
  readonly schemaFaults: readonly SchemaFault[]
}

/**
 * @param path path of a file with `/` between folders
 * @returns what the file holds
 */
export const kindOf = (path: string): DocumentKind => {
  if (!path.includes('people/')) return 'record'
  const below = `/${path}`
  return below.lastIndexOf('/people/') > below.lastIndexOf('/records/') ? 'person' : 'record'
}

/**
 * @param path path of a file with `/` between folders
 * @returns the file's name without folder and `.json`: the id of a record, the key of a person
 */
export const stemOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, path.endsWith('.json') ? -5 : undefined)
