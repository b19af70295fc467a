import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ReleaseError } from '../errors.js'
import { escapeStep, type Json, sameJson } from './changes.js'
import type { ContractChange } from './summary.js'

/** The contract of a release: its schemas, vocabularies and tables, each as JSON by its path in the release. */
export type Contract = ReadonlyMap<string, Json>

type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const FOLDERS = ['schema', 'vocabularies'] as const

/** The Data Package descriptor: it lists the tables with their columns. */
const TABLES = 'datapackage.json'

/**
 * Reads the contract of a release from its files.
 *
 * @param folder folder of the release
 */
export const readContract = (folder: string): Contract => {
  const contract = new Map<string, Json>()
  const read = (name: string) => {
    const file = path.join(folder, name)
    try {
      contract.set(name, JSON.parse(readFileSync(file, 'utf8')) as Json)
    } catch (error) {
      throw new ReleaseError(`${file} cannot be read as JSON: ${(error as Error).message}`)
    }
  }
  for (const each of FOLDERS) {
    const inner = path.join(folder, each)
    if (!existsSync(inner)) continue
    for (const name of readdirSync(inner).sort()) if (name.endsWith('.json')) read(`${each}/${name}`)
  }
  if (existsSync(path.join(folder, TABLES))) read(TABLES)
  return contract
}

/** Words of a schema that only describe: they bind nobody. */
const PROSE = new Set(['title', 'description', 'examples', 'deprecated', '$comment'])

/** A list of strings, such as an enum or the required fields. */
const strings = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []

/** What changed in a list of names: a name gone breaks those who rely on it, a new one does not. */
const names = (file: string, at: string, before: readonly string[], after: readonly string[]): ContractChange[] => [
  ...before
    .filter((name) => !after.includes(name))
    .map((name): ContractChange => ({ file, at: `${at}/${escapeStep(name)}`, kind: 'removed', bump: 'major' })),
  ...after
    .filter((name) => !before.includes(name))
    .map((name): ContractChange => ({ file, at: `${at}/${escapeStep(name)}`, kind: 'added', bump: 'minor' })),
]

/**
 * What changed in a JSON Schema: a field, a required mark or a value of an enum gone, or a type changed, is major; a
 * field or a value more is minor; anything else, such as a pattern or a description, is a patch.
 */
const schemaChanges = (file: string, before: Json, after: Json, at = ''): ContractChange[] => {
  if (!isObject(before) || !isObject(after)) {
    return sameJson(before, after) ? [] : [{ file, at, kind: 'changed', bump: 'patch' }]
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap((key): ContractChange[] => {
    const here = `${at}/${escapeStep(key)}`
    const from = before[key]
    const to = after[key]
    if (from !== undefined && to !== undefined && sameJson(from, to)) return []
    if (key === 'properties' || key === '$defs') {
      const [old, young] = [isObject(from) ? from : {}, isObject(to) ? to : {}]
      const kept = Object.keys(old).filter((name) => Object.hasOwn(young, name))
      // A definition may go or come without a field doing so: only the fields are promised.
      const listed = key === '$defs' ? [] : names(file, here, Object.keys(old), Object.keys(young))
      return [
        ...listed,
        ...kept.flatMap((name) =>
          schemaChanges(file, old[name] ?? null, young[name] ?? null, `${here}/${escapeStep(name)}`),
        ),
      ]
    }
    if (key === 'enum' || key === 'required') return names(file, here, strings(from), strings(to))
    if (key === 'type' || key === 'const') return [{ file, at: here, kind: 'changed', bump: 'major' }]
    if (PROSE.has(key)) return [{ file, at: here, kind: 'changed', bump: 'patch' }]
    return schemaChanges(file, from ?? null, to ?? null, here)
  })
}

/** The entries of a vocabulary by code. */
const byCode = (value: Json): ReadonlyMap<string, Json> =>
  new Map(
    (Array.isArray(value) ? value : []).flatMap((entry: Json) =>
      isObject(entry) && typeof entry['code'] === 'string' ? [[entry['code'], entry] as const] : [],
    ),
  )

const vocabularyChanges = (file: string, before: Json, after: Json): ContractChange[] => {
  const [old, young] = [byCode(before), byCode(after)]
  const renamed = [...old].filter(([code, entry]) => young.has(code) && !sameJson(entry, young.get(code)))
  return [
    ...names(file, '', [...old.keys()], [...young.keys()]),
    ...renamed.map(([code]): ContractChange => ({ file, at: `/${code}`, kind: 'changed', bump: 'patch' })),
  ]
}

/** Columns of every table that a Data Package descriptor lists, as `table/column` with its type. */
const columnsOf = (descriptor: Json): ReadonlyMap<string, Json> => {
  const columns = new Map<string, Json>()
  const resources = isObject(descriptor) ? descriptor['resources'] : undefined
  for (const resource of Array.isArray(resources) ? resources : []) {
    if (!isObject(resource) || !isObject(resource['schema'])) continue
    const fields = resource['schema']['fields']
    for (const field of Array.isArray(fields) ? fields : []) {
      if (isObject(field)) columns.set(`${String(resource['name'])}/${String(field['name'])}`, field['type'] ?? null)
    }
  }
  return columns
}

const tableChanges = (before: Json, after: Json): ContractChange[] => {
  const [old, young] = [columnsOf(before), columnsOf(after)]
  const retyped = [...old].filter(([name, type]) => young.has(name) && !sameJson(type, young.get(name)))
  return [
    ...[...old.keys()]
      .filter((name) => !young.has(name))
      .map((at): ContractChange => ({ file: TABLES, at, kind: 'removed', bump: 'major' })),
    ...[...young.keys()]
      .filter((name) => !old.has(name))
      .map((at): ContractChange => ({ file: TABLES, at, kind: 'added', bump: 'minor' })),
    ...retyped.map(([at]): ContractChange => ({ file: TABLES, at, kind: 'changed', bump: 'major' })),
  ]
}

/**
 * What changed in the schemas, vocabularies and tables of two releases.
 *
 * @param before the contract of the earlier release
 * @param after the contract of the later release
 * @returns the changes, sorted by file and place
 */
export const contractChanges = (before: Contract, after: Contract): ContractChange[] => {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort()
  return files.flatMap((file): ContractChange[] => {
    const from = before.get(file)
    const to = after.get(file)
    if (to === undefined) return [{ file, at: '', kind: 'removed', bump: 'major' }]
    if (from === undefined) return [{ file, at: '', kind: 'added', bump: 'minor' }]
    if (file === TABLES) return tableChanges(from, to)
    return file.startsWith('schema/') ? schemaChanges(file, from, to) : vocabularyChanges(file, from, to)
  })
}
