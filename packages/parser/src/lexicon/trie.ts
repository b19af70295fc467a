import type { Token } from '../tokens/tokenize.js'
import { tokenize } from '../tokens/tokenize.js'

/** A tree of words, for the longest match of a phrase at a place in a text. Hyphens inside a phrase do not count. */
export class PhraseTrie<Value> {
  private readonly root: Node<Value> = { values: [] }
  /** Slots of the words that phrases begin with: most words of a text are turned away here, before any look-up. */
  private readonly starts = new Uint8Array(SLOTS)

  /**
   * Adds a phrase.
   * @param phrase the words as they are written; case, marks and hyphens are folded away
   * @param value what a match gives; a phrase may have several values, which keep their order
   */
  add(phrase: string, value: Value): void {
    let node = this.root
    for (const token of tokenize(phrase)) {
      if (isTransparent(token)) continue
      node.next ??= new Map()
      let next = node.next.get(token.key)
      if (next === undefined) {
        next = { values: [] }
        node.next.set(token.key, next)
        if (node === this.root) this.starts[slotOf(token.key)] = 1
      }
      node = next
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value)
  }

  /**
   * The longest phrase that starts at a token.
   * @param tokens the tokens of a block
   * @param from index of the first token of the match
   * @param limit index that a match may not pass
   * @returns the values and the index after the last token of the match; undefined where nothing matches
   */
  match(tokens: readonly Token[], from: number, limit: number): { values: readonly Value[]; to: number } | undefined {
    const first = tokens[from]
    if (first === undefined || this.starts[slotOf(first.key)] === 0) return undefined
    let node = this.root
    let found: { values: readonly Value[]; to: number } | undefined
    for (let at = from; at < limit; at++) {
      const token = tokens[at]
      if (token === undefined) break
      if (at > from && isTransparent(token)) continue
      const next = node.next?.get(token.key)
      if (next === undefined) break
      node = next
      if (node.values.length > 0) found = { values: node.values, to: at + 1 }
    }
    return found
  }
}

interface Node<Value> {
  next?: Map<string, Node<Value>>
  readonly values: Value[]
}

const SLOTS = 1 << 14

/** A number that equal words share and different ones seldom, from their first two letters, last letter and length. */
const slotOf = (key: string): number => {
  const { length } = key
  if (length < 2) return length === 0 ? 0 : key.charCodeAt(0) & (SLOTS - 1)
  return (
    (key.charCodeAt(0) ^ (key.charCodeAt(1) << 4) ^ (key.charCodeAt(length - 1) << 7) ^ (length << 10)) & (SLOTS - 1)
  )
}

/** Hyphens and dashes between two words of a phrase, and the apostrophe of a possessive plural. */
const isTransparent = (token: Token): boolean =>
  token.text === '-' || token.text === '‑' || (token.kind === 'possessive' && token.text.length === 1)
