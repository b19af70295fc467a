import type { Anchor, Remedy } from '../engine/rule.js'

/** Rules that the schema is checked by: a key it does not know, a code it does not know, entries twice, all else. */
export type SchemaRule = 'key-known' | 'code-known' | 'entry-unique' | 'schema-valid'

/** What the schema has against a value, in words. */
export interface SchemaFault {
  readonly rule: SchemaRule
  readonly message: string
  readonly at: Anchor
  /** Key at the top of the document that the fault lies under; empty when the whole document is concerned. */
  readonly top: string
  readonly remedy?: Remedy
}
