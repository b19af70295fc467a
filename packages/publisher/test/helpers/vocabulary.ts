import { readFileSync } from 'node:fs'

/** What a vocabulary says of one of its classes or properties. */
export interface Term {
  /** Classes that a property is said of; of any when there is none. */
  readonly domain: Set<string>
  /** Classes that its value is of. */
  readonly range: Set<string>
  /** Classes that a class is one of. */
  readonly broader: Set<string>
  /** Whether another term has taken its place. */
  superseded: boolean
}

/** A vocabulary: its terms by IRI. */
export type Vocabulary = Map<string, Term>

const SCHEMA = 'http://schema.org/'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** schema.org has two addresses for every term and calls either fine. */
export const oneAddress = (iri: string): string => iri.replace(/^https:\/\/schema\.org\//, SCHEMA)

/** A term that nothing is said of yet. */
export const emptyTerm = (): Term => ({ domain: new Set(), range: new Set(), broader: new Set(), superseded: false })

/** The vocabulary of schema.org as it publishes it, from `@vocabulary/schema`. */
export const schemaOrg = (): Vocabulary => {
  const terms: Vocabulary = new Map()
  const file = new URL('schema.nq', import.meta.resolve('@vocabulary/schema'))
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> (?:<([^>]+)>|")/.exec(line) ?? []
    if (subject === undefined) continue
    const term = terms.get(subject) ?? emptyTerm()
    terms.set(subject, term)
    if (object === undefined) continue
    if (predicate === `${SCHEMA}domainIncludes`) term.domain.add(object)
    if (predicate === `${SCHEMA}rangeIncludes`) term.range.add(object)
    if (predicate === `${RDFS}subClassOf`) term.broader.add(object)
    if (predicate === `${SCHEMA}supersededBy`) term.superseded = true
  }
  return terms
}

/** A class and all that it is one of. */
const withBroader = (vocabulary: Vocabulary, types: readonly string[]): Set<string> => {
  const all = new Set(types.map(oneAddress))
  for (const type of all) for (const each of vocabulary.get(type)?.broader ?? []) all.add(oneAddress(each))
  return all
}

/** Classes of schema.org whose values are written as text, numbers or addresses. */
const WRITTEN = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Integer', 'Boolean', 'DefinedTerm'].map(
  (name) => `${SCHEMA}${name}`,
)

/** A node of expanded JSON-LD. */
type Node = { readonly [key: string]: unknown }

/**
 * Holds expanded JSON-LD against vocabularies: every term must be in one, on a class and with a value that it is for.
 *
 * @param expanded what a JSON-LD processor makes of a document
 * @param vocabulary the terms that it may use
 * @returns each kind of fault once, in the order in which they are met
 */
export const vocabularyFaults = (expanded: unknown, vocabulary: Vocabulary): string[] => {
  const faults = new Set<string>()
  const typesOf = (node: Node): string[] => (node['@type'] as string[] | undefined) ?? []
  const checkValue = (property: string, { range }: Term, value: Node): void => {
    if (range.size === 0) return
    const known = [...range].map(oneAddress)
    const says = (what: string) => faults.add(`${property} may not be ${what}`)
    if ('@value' in value) {
      // A value of an enumeration may be given by its address, which is text until a context says otherwise.
      const named = vocabulary.has(oneAddress(String(value['@value'])))
      if (!named && !known.some((each) => WRITTEN.includes(each))) says(`the text ${JSON.stringify(value['@value'])}`)
    } else if (typesOf(value).length > 0) {
      const all = withBroader(vocabulary, typesOf(value))
      if (!known.some((each) => all.has(each))) says(`a ${typesOf(value).join(' and ')}`)
    }
  }
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each)
    if (Array.isArray(value) || value === null || typeof value !== 'object' || '@value' in value) return
    const node = value as Node
    const types = typesOf(node)
    for (const type of types) if (!vocabulary.has(oneAddress(type))) faults.add(`${type} is no class`)
    const all = withBroader(vocabulary, types)
    for (const [property, values] of Object.entries(node)) {
      if (!property.startsWith('@')) {
        const term = vocabulary.get(oneAddress(property))
        if (term === undefined) faults.add(`${property} is no property`)
        else {
          if (term.superseded) faults.add(`${property} is superseded`)
          if (types.length > 0 && term.domain.size > 0 && ![...term.domain].some((each) => all.has(oneAddress(each)))) {
            faults.add(`${property} is nothing that a ${types.join(' and ')} has`)
          }
          for (const each of values as Node[]) checkValue(property, term, each)
        }
      }
      walk(values)
    }
  }
  walk(expanded)
  return [...faults]
}
