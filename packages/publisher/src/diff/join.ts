import { ReleaseError } from '../errors.js'

/** Two things with one id, or one of them. */
export interface Pair<A, B> {
  readonly id: string
  readonly before?: A
  readonly after?: B
}

/** What comes in one by one, at once or in its own time. */
export type Stream<T> = AsyncIterable<T> | Iterable<T>

/** Takes the next of a stream and holds it to rising ids. */
const reader = <T extends { readonly id: string }>(stream: Stream<T>, name: string) => {
  const iterator = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
  let last: string | undefined
  return {
    async next(): Promise<T | undefined> {
      const { done, value } = await iterator.next()
      if (done === true) return undefined
      if (last !== undefined && value.id <= last) {
        const fault = value.id === last ? 'stands twice' : `comes after \`${last}\``
        throw new ReleaseError(`${name}: \`${value.id}\` ${fault}; ids must rise, each standing once`)
      }
      last = value.id
      return value
    },
    async close(): Promise<void> {
      await iterator.return?.()
    },
  }
}

/**
 * Walks two streams of things with ids side by side, in bounded memory.
 *
 * @param before the earlier ones, sorted by id
 * @param after the later ones, sorted by id
 * @throws ReleaseError when one of them is not sorted or holds an id twice
 */
export async function* joinById<A extends { readonly id: string }, B extends { readonly id: string }>(
  before: Stream<A>,
  after: Stream<B>,
): AsyncGenerator<Pair<A, B>> {
  const left = reader(before, 'the earlier release')
  const right = reader(after, 'the records')
  try {
    let a = await left.next()
    let b = await right.next()
    while (a !== undefined || b !== undefined) {
      if (a !== undefined && b !== undefined && a.id === b.id) {
        yield { id: a.id, before: a, after: b }
        a = await left.next()
        b = await right.next()
      } else if (a !== undefined && (b === undefined || a.id < b.id)) {
        yield { id: a.id, before: a }
        a = await left.next()
      } else if (b !== undefined) {
        yield { id: b.id, after: b }
        b = await right.next()
      }
    }
  } finally {
    await left.close()
    await right.close()
  }
}
