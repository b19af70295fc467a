import type { Json } from '../diff/changes.js'
import type { Contract } from '../diff/contract.js'
import { RELEASE_SCHEMAS } from '../formats/schema.js'
import { RELEASE_VOCABULARIES } from '../formats/vocabularies.js'
import { tableSchemaOf } from '../metadata/tables.js'
import { tables } from '../tables/index.js'

/** The contract that a release made now keeps to: the same files that `readContract` finds in one. */
export const currentContract = (): Contract => {
  const contract = new Map<string, Json>()
  const add = (name: string, value: unknown) => contract.set(name, JSON.parse(JSON.stringify(value)) as Json)
  for (const [name, schema] of Object.entries(RELEASE_SCHEMAS)) add(`schema/${name}.json`, schema)
  for (const [name, entries] of Object.entries(RELEASE_VOCABULARIES)) add(`vocabularies/${name}.json`, entries)
  add('datapackage.json', { resources: tables.map((table) => ({ name: table.name, schema: tableSchemaOf(table) })) })
  return contract
}
