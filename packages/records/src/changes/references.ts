import { formatPointer, parsePointer } from '../json/pointer.js'
import { isObject, type JsonObject } from './equal.js'
import { identityOf } from './identity.js'

/**
 * Evidence points into lists by index: to a source, and to the value that it supports. A merge moves items, so for its
 * time a reference names what it points at, and is turned back into an index afterwards.
 */

/** A step by name into a list; no index and no key of a record looks like it. */
const NAMED = '\u0000'

const namedStep = (list: readonly unknown[], step: string): string | undefined => {
  const item = /^\d{1,9}$/.test(step) ? list[Number(step)] : undefined
  return item === undefined ? undefined : `${NAMED}${identityOf(item)}`
}

const indexStep = (list: readonly unknown[], step: string): string | undefined => {
  if (!step.startsWith(NAMED)) return undefined
  const index = list.findIndex((item) => identityOf(item) === step.slice(NAMED.length))
  return index < 0 ? undefined : String(index)
}

type Turn = (list: readonly unknown[], step: string) => string | undefined

/** Rewrites the steps of a pointer that lead into lists; `undefined` when it leads nowhere. */
const turnPointer = (record: JsonObject, pointer: unknown, turn: Turn): string | undefined => {
  const steps = typeof pointer === 'string' ? parsePointer(pointer) : undefined
  if (!steps) return undefined
  const turned: string[] = []
  let at: unknown = record
  for (const step of steps) {
    if (Array.isArray(at)) {
      const next = turn(at, step)
      if (next === undefined) return undefined
      turned.push(next)
      at = turn === namedStep ? at[Number(step)] : at[Number(next)]
    } else {
      turned.push(step)
      at = isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined
    }
  }
  return formatPointer(turned)
}

const turnSource = (record: JsonObject, source: unknown, turn: Turn): string | number | undefined => {
  const sources = Array.isArray(record['sources']) ? record['sources'] : []
  const turned = turn(sources, String(source))
  return turn === namedStep || turned === undefined ? turned : Number(turned)
}

const turnItems = (items: unknown, turnOne: (item: JsonObject) => JsonObject | undefined): unknown =>
  Array.isArray(items) ? items.flatMap((item) => (isObject(item) ? (turnOne(item) ?? []) : [item])) : items

const turnAll = (record: JsonObject, turn: Turn): JsonObject => {
  const provenance = record['provenance']
  if (!isObject(provenance)) return record
  const pointed = (item: JsonObject, key: string, value: unknown): JsonObject | undefined =>
    value === undefined ? undefined : { ...item, [key]: value }
  const field = (item: JsonObject) => pointed(item, 'field', turnPointer(record, item['field'], turn))
  const source = (item: JsonObject) => pointed(item, 'source', turnSource(record, item['source'], turn))
  const turned: Record<string, unknown> = { ...provenance }
  if (provenance['evidence'] !== undefined) {
    turned['evidence'] = turnItems(provenance['evidence'], (item) => {
      const moved = field(item)
      return moved && source(moved)
    })
  }
  if (provenance['disagreements'] !== undefined) {
    turned['disagreements'] = turnItems(provenance['disagreements'], (item) => {
      const moved = field(item)
      return moved && { ...moved, accounts: turnItems(moved['accounts'], source) }
    })
  }
  return { ...record, provenance: turned }
}

/** Turns the references of a record from indexes into names. One that leads nowhere is left out. */
export const nameReferences = (record: JsonObject): JsonObject => turnAll(record, namedStep)

/** Turns them back. One whose source or value the merge has left out goes with it. */
export const indexReferences = (record: JsonObject): JsonObject => turnAll(record, indexStep)
