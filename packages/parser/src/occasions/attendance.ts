import type { Cast, Character } from '../cast/index.js'
import { type Analysis, peopleIn } from '../mentions/analyse.js'
import { partyOf } from '../mentions/entities.js'
import type { PartyMention } from '../mentions/roles/index.js'
import type { TokenRange } from '../tokens/sentences.js'
import { hasSign, WordList } from '../tokens/signs.js'

/** Verbs of being there, in the sentences with which a release ends: "were present", "took part". */
const PRESENT = new Set([
  'present',
  'attended',
  'attendance',
  'participated',
  'accompanied',
  'represented',
  'representing',
  'chaired',
  'cochaired',
  'comprised',
  'included',
  'comprising',
  'assisted',
  'participants',
])
const LEADS = new Set(['led', 'headed'])
/** With one of these such a sentence begins: "Attending the meeting were N and M", "Also participating were N and M". */
const OPENERS = new Set(['attending', 'participating'])
/** What somebody leads without sitting there: "the new government led by President N". */
const LED = new Set(['government', 'administration', 'coalition', 'cabinet'])
/** What such a sentence is not about. */
const ELSEWHERE = new Set([
  'will',
  'would',
  'ceremony',
  'conference',
  'exhibition',
  'if',
  'had',
  'last',
  'year',
  'lunch',
  'reception',
])

/** The words that a sentence of attendance cannot do without. */
const CUES = new WordList([...PRESENT, ...LEADS, 'head', 'side', 'chairs', 'joined', 'delegation', 'part', ...OPENERS])

/** Somebody whom a sentence says was there beside those who met. */
export interface Attendant {
  readonly person: Character
  /** The delegation that the sentence puts the person in: "The X delegation was led by N and included M". */
  readonly delegation?: PartyMention
}

/**
 * Reads a sentence that lists who else took part.
 * @param analysis the block
 * @param sentence the sentence
 * @param cast the people of the text
 * @returns undefined for other sentences
 */
export const attendanceOf = (analysis: Analysis, sentence: TokenRange, cast: Cast): Attendant[] | undefined => {
  const { tokens } = analysis
  if (!hasSign(tokens, sentence, CUES.bit)) return undefined
  let cue = false
  let represented = false
  for (let at = sentence.from; at < sentence.to; at++) {
    const key = tokens[at]?.key ?? ''
    if (ELSEWHERE.has(key)) return undefined
    if (PRESENT.has(key) || (OPENERS.has(key) && at - sentence.from < 2 && isInverted(tokens, at))) cue = true
    // "N was at the head of the Indian delegation"
    if (key === 'head' && tokens[at - 2]?.key === 'at' && tokens[at + 1]?.key === 'of') cue = true
    // "On the Indian side the leader was N, and on Singapore's side M"
    if (
      key === 'side' &&
      (tokens[at + 1]?.key === 'the' || tokens[at + 1]?.text === ',') &&
      tokens[sentence.from]?.key === 'on'
    )
      cue = true
    // "Ambassador N was one of the co-chairs"
    if (key === 'chairs' && tokens[at - 1]?.text === '-' && tokens[at - 2]?.key === 'co') cue = true
    if (key === 'represented') represented = true
    if (key === 'joined' && tokens[at + 1]?.key === 'by') cue = true
    // "a delegation led by N" is another one, sent somewhere else; the delegation of the talks is known
    if (LEADS.has(key) && (tokens[at + 1]?.key === 'by' || tokens[at + 1]?.key === 'the'))
      if (!isIndefinite(analysis, sentence, at) && !LED.has(tokens[at - 1]?.key ?? '')) cue = true
    // "were part of the delegation"
    if (key === 'delegation' && tokens[at - 2]?.key === 'of' && tokens[at - 3]?.key === 'part') cue = true
    if (key === 'part' && (tokens[at - 1]?.key === 'took' || tokens[at - 1]?.key === 'taking')) cue = true
  }
  if (!cue) return undefined
  const people: Attendant[] = []
  let delegation = represented ? partyAt(analysis, sentence) : undefined
  let read = sentence.from
  for (const person of peopleIn(analysis, sentence)) {
    // "The X delegation included N, while M and L were present on behalf of the Government": the other side
    if (delegation !== undefined && turns(tokens, read, person.from)) delegation = undefined
    read = person.to
    if (person.name === undefined) {
      if (person.roles[0]?.head.relative === 'delegate' && person.parties[0] !== undefined)
        delegation = person.parties[0]
      continue
    }
    const character = cast.of(person)
    // a name without title or honorific anywhere is not known to be a person who sat there
    if (character?.titled === true && !people.some((one) => one.person === character))
      people.push({ person: character, ...(delegation === undefined ? {} : { delegation }) })
  }
  return people.length === 0 ? undefined : people
}

/** A word that turns to the other side stands in a stretch of tokens. */
const turns = (tokens: Analysis['tokens'], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key
    if (key === 'while' || key === 'whereas') return true
  }
  return false
}

/** "a delegation(,) led by", "a team headed by": the article in front of what is led. */
const isIndefinite = (analysis: Analysis, sentence: TokenRange, lead: number): boolean => {
  for (let at = lead - 1; at >= Math.max(sentence.from, lead - 8); at--) {
    const key = analysis.tokens[at]?.key ?? ''
    if (key === 'a' || key === 'an') return at > sentence.from
    if (key === 'the' || key === 'was' || key === 'were') return false
  }
  return false
}

/** The party that a sentence opens with: "The Republic of Korea was represented by …". */
const partyAt = (analysis: Analysis, sentence: TokenRange): PartyMention | undefined => {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 3); at++) {
    const mention = analysis.entities[at]
    const party = partyOf(mention)
    if (mention !== undefined && party !== undefined)
      return { type: party.kind, code: party.code, from: mention.from, to: mention.to }
  }
  return undefined
}

/** The verb stands behind the participle, in front of those who were there. */
const isInverted = (tokens: Analysis['tokens'], participle: number): boolean =>
  tokens.slice(participle + 1, participle + 8).some(({ key }) => key === 'were' || key === 'was')
