/** The lists that words were registered on, in the order of their bits. */
const lists: ReadonlySet<string>[] = []
/** What to forget when a list is added: words looked at before do not carry its bit. */
const forget: (() => void)[] = []

/** The sign that numbers have; no list has it. */
export const NUMBER = 1 << 30

/**
 * Words of one kind, as a sign that tokens carry: whether a token is one of them costs a comparison of bits, and a word is
 * looked up in all lists once, however often texts use it.
 */
export class WordList {
  /** The bit of the list in `Token.signs`. */
  readonly bit: number
  readonly #keys: ReadonlySet<string>

  /**
   * @param keys the words in the form of `Token.key`
   * @throws RangeError when there are more lists than bits in a number
   */
  constructor(keys: Iterable<string>) {
    if (lists.length > 29) throw new RangeError('No bit is left for another list of words; look its words up in a Set')
    this.#keys = new Set(keys)
    this.bit = 1 << lists.length
    lists.push(this.#keys)
    for (const reset of forget) reset()
  }

  /** Whether a word is on the list, by its key. */
  has(key: string): boolean {
    return this.#keys.has(key)
  }

  /** Whether a token is a word of the list; false for none. */
  marks(token: { readonly signs: number } | undefined): boolean {
    return token !== undefined && (token.signs & this.bit) !== 0
  }
}

/** The lists that a word stands on, a bit each. */
export const signsOf = (key: string): number => {
  let signs = 0
  for (let at = 0; at < lists.length; at++) if (lists[at]?.has(key) === true) signs |= 1 << at
  return signs
}

/** Has a memory of words emptied whenever a list is added. */
export const onNewSign = (reset: () => void): void => {
  forget.push(reset)
}

/**
 * Whether one of the words of a range has a sign.
 * @param tokens the tokens of a block
 * @param range where to look
 * @param signs the bits of one or more lists
 */
export const hasSign = (
  tokens: readonly { readonly signs: number }[],
  { from, to }: { readonly from: number; readonly to: number },
  signs: number,
): boolean => {
  for (let at = from; at < to; at++) if (((tokens[at]?.signs ?? 0) & signs) !== 0) return true
  return false
}
