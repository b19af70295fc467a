import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A code of a vocabulary with its words. */
export interface Term {
  readonly code: string
  readonly label: string
  readonly description?: string
  readonly names?: readonly string[]
}

const VOCABULARIES = [
  'document-types',
  'formats',
  'modes',
  'offices',
  'organizations',
  'series',
  'states',
  'statuses',
  'topics',
] as const

/** Name of a vocabulary of a release. */
export type Vocabulary = (typeof VOCABULARIES)[number]

/** Words for the codes of a release. */
export class Labels {
  private readonly terms = new Map<Vocabulary, Map<string, Term>>()

  /**
   * @param release folder of the release
   * @throws Error of the file system or of JSON where a vocabulary cannot be read
   */
  constructor(release: string) {
    for (const name of VOCABULARIES) {
      const list = JSON.parse(readFileSync(path.join(release, 'vocabularies', `${name}.json`), 'utf8')) as Term[]
      this.terms.set(name, new Map(list.map((term) => [term.code, term])))
    }
  }

  /** The term of a code; undefined where the vocabulary has none. */
  term(vocabulary: Vocabulary, code: string): Term | undefined {
    return this.terms.get(vocabulary)?.get(code)
  }

  /** The words for a code; the code itself where the vocabulary has none. */
  of(vocabulary: Vocabulary, code: string): string {
    return this.term(vocabulary, code)?.label ?? code
  }

  /** The words for a state or organisation. */
  party(code: string): string {
    return this.term('states', code)?.label ?? this.of('organizations', code)
  }

  /** Every state of the vocabulary, for a map. */
  states(): readonly Term[] {
    return [...(this.terms.get('states')?.values() ?? [])]
  }
}
