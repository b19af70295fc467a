import { nameKey } from '../text/name-key.js'

/** What a name is to the entry that it names. */
export type NameKind = 'name' | 'formal' | 'demonym' | 'former' | 'abbreviation' | 'organ'

/** One name of one entry. */
export interface Naming<T> {
  readonly name: string
  readonly kind: NameKind
  readonly entry: T
  readonly from?: string
  readonly to?: string
}

/** Names of a vocabulary: words by folded key, abbreviations by exact spelling. */
export interface NameIndex<T> {
  readonly words: ReadonlyMap<string, readonly Naming<T>[]>
  readonly abbreviations: ReadonlyMap<string, readonly Naming<T>[]>
}

function add<T>(map: Map<string, Naming<T>[]>, key: string, naming: Naming<T>): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [naming])
  else if (!known.some((other) => other.entry === naming.entry)) known.push(naming)
}

/**
 * Builds an index of names.
 *
 * @param namings every name, better ones first: the order in which entries of one name are given back
 */
export function indexNames<T>(namings: Iterable<Naming<T>>): NameIndex<T> {
  const words = new Map<string, Naming<T>[]>()
  const abbreviations = new Map<string, Naming<T>[]>()
  for (const naming of namings) {
    if (naming.kind === 'abbreviation') add(abbreviations, naming.name, naming)
    else add(words, nameKey(naming.name), naming)
  }
  return { words, abbreviations }
}

/** Gives back a function that makes its value on the first call and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
