import { occasionWords } from '../../lexicon/occasions.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
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
    if (token === undefined || token.kind === 'mark' || token.kind === 'possessive') continue
    const person = personAt[at]
    if (person !== undefined && (person.name !== undefined || person.from < at)) continue
    const match = occasionWords.match(tokens, at, Math.min(sentence.to, at + 8))
    const word = match?.values[0]
    if (match === undefined || word === undefined) continue
    const entity = entities[at]
    // a noun inside an organisation's name tells of no meeting: "Munich Security Conference"
    if (entity !== undefined && entity.to > match.to && entity.entities.every((one) => one.kind === 'organization'))
      continue
    anchors.push({ word, from: at, to: match.to })
    at = match.to - 1
  }
  return anchors
}
