import { type Token, tokenize } from '../tokens/tokenize.js'
import { SLOTS } from '../tokens/word.js'

/**
 * For each slot of words the trees that have a phrase which begins with one of them, a bit each: most words of a text are
 * turned away here, before any look-up. One list for all trees, as each word is asked of every tree in turn.
 */
const STARTS = new Uint8Array(SLOTS)
let trees = 0
const nextBit = (): number => {
  // two trees on one bit turn fewer words away, and find the same
  return 1 << (trees++ % 8)
}

/** A tree of words, for the longest match of a phrase at a place in a text. Hyphens inside a phrase do not count. */
export class PhraseTrie<Value> {
  private readonly root: Node<Value> = { values: [], slots: 0 }
  /** The bit of this tree in `STARTS`. */
  private readonly bit = nextBit()

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
      node.slots |= 1 << (token.slot & 31)
      let next = node.next.get(token.key)
      if (next === undefined) {
        next = { values: [], slots: 0 }
        node.next.set(token.key, next)
        if (node === this.root) STARTS[token.slot] = (STARTS[token.slot] ?? 0) | this.bit
      }
      node = next
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value)
  }

  /** Whether a phrase may start with a token: false for most words of a text, and for them sure. */
  mayStart(token: Token): boolean {
    return ((STARTS[token.slot] ?? 0) & this.bit) !== 0
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
    if (first === undefined || !this.mayStart(first)) return undefined
    let node = this.root
    let found: { values: readonly Value[]; to: number } | undefined
    for (let at = from; at < limit; at++) {
      const token = tokens[at]
      if (token === undefined) break
      if (at > from && isTransparent(token)) continue
      // most phrases end where the words of the text go on
      if ((node.slots & (1 << (token.slot & 31))) === 0) break
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
  /** The slots of the words that go on from here, folded into the bits of a number. */
  slots: number
  readonly values: Value[]
}

/** Hyphens and dashes between two words of a phrase, and the apostrophe of a possessive plural. */
const isTransparent = (token: Token): boolean =>
  token.text === '-' || token.text === '‑' || (token.kind === 'possessive' && token.text.length === 1)
