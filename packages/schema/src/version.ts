/** The version of the schemas: what `schema_version` says in every file written to them. */
export const SCHEMA_VERSION = '1.0'
