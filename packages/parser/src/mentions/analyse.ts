import type { DateMention } from '../dates/index.js'
import type { Block } from '../read/index.js'
import { sentencesOf, type TokenRange } from '../tokens/sentences.js'
import { type Token, tokenize } from '../tokens/tokenize.js'
import { type EntityMention, findEntities } from './entities.js'
import { findPeople, type PersonMention } from './people/index.js'
import { findRoles, type RoleMention } from './roles/index.js'

/** A block of the text with all that is named in it. */
export interface Analysis {
  readonly block: Block
  /** Place of the block in the text, from 0; the title is -1. */
  readonly index: number
  readonly tokens: readonly Token[]
  readonly sentences: readonly TokenRange[]
  /** For each token the vocabulary's name that covers it. */
  readonly entities: readonly (EntityMention | undefined)[]
  readonly roles: readonly RoleMention[]
  readonly people: readonly PersonMention[]
  /** For each token the person who covers it. */
  readonly personAt: readonly (PersonMention | undefined)[]
  /** The dates of the sentence asked for last, see `datesIn`: each clause of a sentence asks for the same ones, twice. */
  dated: { readonly from: number; readonly to: number; readonly dates: readonly DateMention[] } | undefined
}

/**
 * Reads one block: tokens, sentences, names, offices, people.
 * @param block a block of the text, see `read`
 * @param index its place in the text
 */
export const analyse = (block: Block, index: number): Analysis => {
  const tokens = tokenize(block.text)
  const entities = findEntities(tokens)
  const roles = findRoles(tokens, entities)
  const people = findPeople(tokens, entities, roles)
  const personAt: (PersonMention | undefined)[] = new Array(tokens.length)
  for (const person of people) for (let at = person.from; at < person.to; at++) personAt[at] = person
  return { block, index, tokens, sentences: sentencesOf(tokens), entities, roles, people, personAt, dated: undefined }
}

/**
 * The text of a range of tokens, as the block has it.
 * @param analysis the block
 * @param from index of the first token
 * @param to index after the last token
 */
export const textOf = (analysis: Analysis, from: number, to: number): string => {
  const first = analysis.tokens[from]
  const last = analysis.tokens[to - 1]
  return first === undefined || last === undefined ? '' : analysis.block.text.slice(first.start, last.end)
}

/** Index of the first of a list in the order of the text that starts at a token or behind it; the length where none does. */
const firstFrom = (list: readonly { readonly from: number }[], token: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The people whom a range of tokens names, found without looking through those of the whole block, which may be long.
 * @param analysis the block
 * @param range tokens from `from` up to `to`; a mention counts where it starts
 */
export const peopleIn = ({ people }: Analysis, { from, to }: TokenRange): readonly PersonMention[] =>
  people.slice(firstFrom(people, from), firstFrom(people, to))

/**
 * The sentence that a token stands in.
 * @param analysis the block
 * @param token index of the token
 * @returns undefined where there is no such token
 */
export const sentenceAt = ({ sentences }: Analysis, token: number): TokenRange | undefined => {
  const sentence = sentences[firstFrom(sentences, token + 1) - 1]
  return sentence !== undefined && token < sentence.to ? sentence : undefined
}
