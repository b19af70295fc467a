import type { Node } from 'jsonc-parser'
import { formatPointer } from './pointer.js'

/**
 * Keys that programs other than ours are known to write into a prototype when they copy objects key by key. No
 * vocabulary or schema uses them, so they are refused rather than carried along.
 */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A key that stands twice in one object, or that may not stand at all. */
export interface KeyFault {
  readonly code: 'duplicate-key' | 'forbidden-key'
  readonly key: string
  readonly pointer: string
  /** The key's own node, with offset and length. */
  readonly node: Node
  /** For a duplicate: the node of the same key before it. */
  readonly earlier?: Node
}

type Step = string | number

const children = (node: Node): readonly Node[] => node.children ?? []

/** The key of a `property` node; the parser makes a node for a key even when what follows it is missing. */
const keyOf = (property: Node): Node | undefined => property.children?.[0]

/**
 * Turns a syntax tree into its value: plain objects and arrays, own properties only.
 *
 * A duplicate key keeps its last value, as `JSON.parse` does; forbidden keys are left out.
 */
export const treeValue = (node: Node): unknown => {
  if (node.type === 'array') return children(node).map(treeValue)
  if (node.type !== 'object') return node.value
  const value: Record<string, unknown> = {}
  for (const property of children(node)) {
    const [key, child] = children(property)
    if (key && child && !FORBIDDEN_KEYS.has(String(key.value))) value[String(key.value)] = treeValue(child)
  }
  return value
}

/** Lists the duplicate and the forbidden keys of a tree in the order of the text. */
export const keyFaults = (node: Node, path: readonly Step[] = []): KeyFault[] => {
  if (node.type === 'array') return children(node).flatMap((child, index) => keyFaults(child, [...path, index]))
  if (node.type !== 'object') return []
  const faults: KeyFault[] = []
  const seen = new Map<string, Node>()
  for (const property of children(node)) {
    const [keyNode, child] = children(property)
    if (!keyNode) continue
    const key = String(keyNode.value)
    const pointer = formatPointer([...path, key])
    const earlier = seen.get(key)
    if (FORBIDDEN_KEYS.has(key)) faults.push({ code: 'forbidden-key', key, pointer, node: keyNode })
    else if (earlier) faults.push({ code: 'duplicate-key', key, pointer, node: keyNode, earlier })
    seen.set(key, keyNode)
    if (child) faults.push(...keyFaults(child, [...path, key]))
  }
  return faults
}

/** What stands at a path: the value's node, and the key's where the value belongs to an object. */
export interface Found {
  readonly value: Node
  readonly key?: Node
}

/**
 * Follows a path through a tree; of duplicate keys the last counts.
 * @param closest whether to stop at the deepest part of the path that is there
 * @returns what stands there, or `undefined`
 */
export const findNode = (root: Node, steps: readonly string[], closest: boolean): Found | undefined => {
  let found: Found = { value: root }
  for (const step of steps) {
    let next: Found | undefined
    if (found.value.type === 'array') {
      const child = /^(?:0|[1-9]\d{0,8})$/.test(step) ? children(found.value)[Number(step)] : undefined
      if (child) next = { value: child }
    } else if (found.value.type === 'object') {
      const property = children(found.value).findLast((child) => keyOf(child)?.value === step)
      const [key, value] = property ? children(property) : []
      if (key && value) next = { key, value }
    }
    if (!next) return closest ? found : undefined
    found = next
  }
  return found
}
