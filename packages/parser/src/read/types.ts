import type { SourceMap } from './source-map.js'

/**
 * - `heading`: a title of the document or of a section;
 * - `paragraph`, `list-item`, `quote`, `table-cell`, `caption`: as the markup or the shape tells;
 * - `line`: a short line of its own that is no heading, such as a date line or the office that issues the release.
 */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-cell' | 'caption' | 'line'

/** A link inside a block. */
export interface BlockLink {
  /** Offset of its first character in the block's text. */
  start: number
  /** Offset after its last character. */
  end: number
  /** Its address as written, entities decoded; relative addresses stay relative. */
  url: string
}

/** A stretch of a release that is read as one. */
export interface Block {
  kind: BlockKind
  /** Level of a heading, 1 being the highest; missing where the source does not tell. */
  depth?: number
  /** The number or bullet that stands in front, without its brackets and full stop: `2`, `a`, `•`. Not in `text`. */
  marker?: string
  /** Decoded text; white space folded to single spaces, soft hyphens and invisible characters dropped. */
  text: string
  /** Where each stretch of `text` stands in the source; read it with `sourceSpan`. */
  map: SourceMap
  /** Offset of the first character of the block's text in the source. */
  start: number
  /** Offset after its last character in the source. */
  end: number
  /** Links, in order; missing when there are none. */
  links?: BlockLink[]
}

/** Where a value of the metadata was read. */
export type MetaOrigin =
  | 'document'
  | 'open-graph'
  | 'json-ld'
  | 'meta'
  | 'link'
  | 'time'
  | 'title'
  | 'heading'
  | 'dateline'
  | 'html'
  | 'text'

/** A value of the metadata, with the span of the source that it stands in where it stands there. */
export interface MetaValue {
  value: string
  from: MetaOrigin
  start?: number
  end?: number
}

/** What is known about a release besides its text. What the document's own fields say comes before what the page says. */
export interface ReadMeta {
  title?: MetaValue
  /** ISO 8601: `YYYY-MM-DD`, or an instant. */
  published?: MetaValue
  publisher?: MetaValue
  /** Canonical address. */
  url?: MetaValue
  /** BCP 47 tag. */
  language?: MetaValue
}

/** Something that the reader wants said; `start` and `end` are offsets in the source. */
export interface ReadMessage {
  /** Stable name, such as `too-large`. */
  rule: string
  reason: string
  start?: number
  end?: number
}

/** The input of the reader: a parse document, of which `text`, `markdown` or `html` is set. */
export interface ReadInput {
  text?: string | undefined
  markdown?: string | undefined
  html?: string | undefined
  title?: string | undefined
  url?: string | undefined
  publisher?: string | undefined
  published?: string | undefined
  language?: string | undefined
}

/** A release as the later stages see it. */
export interface ReadDocument {
  /** The exact text that every span refers to. */
  source: string
  format: 'text' | 'markdown' | 'html'
  meta: ReadMeta
  blocks: Block[]
  messages: ReadMessage[]
}
