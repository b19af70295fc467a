import type { Ground } from '../cast/index.js'
import { PhraseTrie } from '../lexicon/trie.js'
import type { Analysis } from '../mentions/analyse.js'
import { NO_TOPIC, TOPIC_TERMS } from './terms.js'

/** A topic with the words that name it. */
export interface TopicMention {
  /** Code of the vocabulary of topics. */
  readonly code: string
  readonly ground: Ground
}

/** Longest term, in tokens. */
const LONGEST = 14

const terms = new PhraseTrie<string | undefined>()
const partsOf = (list: string): string[] => list.split(';').map((term) => term.trim())
for (const [code, list] of Object.entries(TOPIC_TERMS)) for (const term of partsOf(list)) terms.add(term, code)
for (const term of partsOf(NO_TOPIC)) terms.add(term, undefined)

/** What stands before "of Energy" where a body or an office is named, and no topic. */
const BODIES = new Set(
  'ministry ministries department minister ministers secretary secretariat directorate agency bureau office committee commission faculty institute centre center academy university school bank'.split(
    ' ',
  ),
)
/** What stands behind "Energy" where a body is named. */
const BODY_HEADS = new Set(
  'ministry department agency bureau committee commission authority institute centre center academy university bank fund company corporation council organization organisation office ministers minister group'.split(
    ' ',
  ),
)

/**
 * Finds what a block says was talked about: the terms of the topics, the longest first, from left to right. Terms inside
 * the name of a person, an office or a body are left out.
 * @param analysis the block
 * @returns mentions in the order of the text; a topic as often as it is named
 */
export const findTopics = (analysis: Analysis): TopicMention[] => {
  const { tokens } = analysis
  const found: TopicMention[] = []
  let role = 0
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]
    if (token === undefined || !terms.mayStart(token)) continue
    if (token.kind === 'mark' || token.kind === 'possessive') continue
    const match = terms.match(tokens, from, Math.min(tokens.length, from + LONGEST))
    if (match === undefined) continue
    while ((analysis.roles[role]?.to ?? Number.POSITIVE_INFINITY) <= from) role++
    const office = analysis.roles[role]
    const inOffice = office !== undefined && office.from < match.to && office.to > from
    const name = analysis.entities[from]
    const inName = name !== undefined && name.to - name.from > match.to - from
    if (!inOffice && !inName && analysis.personAt[from] === undefined && !isBody(analysis, from, match.to))
      for (const code of match.values)
        if (code !== undefined) found.push({ code, ground: { analysis, from, to: match.to } })
    from = match.to - 1
  }
  return found
}

/** The term is part of a body's name: "the Ministry of Energy", "the Space Agency". */
const isBody = ({ tokens }: Analysis, from: number, to: number): boolean => {
  const next = tokens[to]
  if (next?.capital === true && BODY_HEADS.has(next.key)) return true
  // "the Department of Trade and Industry", "Ministry of Foreign Trade": the head stands a few words before
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const token = tokens[at]
    if (token === undefined) return false
    if (BODIES.has(token.key)) return tokens[at + 1]?.key === 'of' || tokens[at + 1]?.key === 'for'
    if (!token.capital && token.key !== 'of' && token.key !== 'for' && token.key !== 'and' && token.text !== ',')
      return false
  }
  return false
}
