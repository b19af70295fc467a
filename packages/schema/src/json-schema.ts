/** A JSON Schema, draft 2020-12, as a plain JSON object: what `ajv.compile` and other validators take. */
export interface JsonSchema {
  /** The URL that names the schema; it holds the schema's version. */
  readonly $id: string
  /** The URL of the dialect, `https://json-schema.org/draft/2020-12/schema`. */
  readonly $schema: string
  /** The definitions that the schema refers to, by name; a schema refers to nothing outside itself. */
  readonly $defs: { readonly [name: string]: object }
  readonly [keyword: string]: unknown
}
