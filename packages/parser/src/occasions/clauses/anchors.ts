import { type OccasionWord, occasionWords } from '../../lexicon/occasions/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { CHANCES } from './auxiliary.js'
import type { Anchor } from './clause.js'

/** The nouns of meeting in a sentence, whatever they are built into. */
export const nounsOf = (analysis: Analysis, sentence: TokenRange): Anchor[] =>
  anchorsOf(analysis, sentence).filter((anchor) => anchor.word.build === 'noun')

/** The words of meeting in a sentence, verbs and nouns. */
export const anchorsOf = (analysis: Analysis, sentence: TokenRange): Anchor[] => {
  const { tokens, personAt, entities } = analysis
  const anchors: Anchor[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token === undefined || !occasionWords.mayStart(token)) continue
    if (token.kind === 'mark' || token.kind === 'possessive') continue
    const person = personAt[at]
    if (person !== undefined && (person.name !== undefined || person.from < at)) continue
    const match = occasionWords.match(tokens, at, Math.min(sentence.to, at + 8))
    const word = match?.values[0]
    if (match === undefined || word === undefined) continue
    const entity = entities[at]
    // a noun inside an organisation's name tells of no meeting: "Munich Security Conference"
    if (entity !== undefined && entity.to > match.to && entity.entities.every((one) => one.kind === 'organization'))
      continue
    anchors.push({ word: isMeeting(analysis, at, match.to) ? MEETING : word, from: at, to: match.to })
    at = match.to - 1
  }
  return anchors
}

/** "is also meeting Prime Minister N": the progressive of the verb looks like the noun. */
const isMeeting = ({ tokens, personAt }: Analysis, at: number, to: number): boolean => {
  if (tokens[at]?.key !== 'meeting' || to !== at + 1) return false
  const next = tokens[to]?.key === 'with' || tokens[to]?.key === 'the' ? to + 1 : to
  if (personAt[next] === undefined) return false
  const before = tokens[at - 1]?.key ?? ''
  // "had the honour of meeting N"
  if (before === 'of' && CHANCES.has(tokens[at - 2]?.key ?? '')) return tokens[at - 4]?.key === 'had'
  const be = BE.has(before) ? before : ADVERBS.has(before) ? (tokens[at - 2]?.key ?? '') : ''
  return BE.has(be)
}
const MEETING: OccasionWord = { build: 'meet', form: 'present', mode: 'in-person' }
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be'])
const ADVERBS: ReadonlySet<string> = new Set(['also', 'now', 'currently', 'then', 'today'])
