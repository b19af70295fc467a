import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, before, dedupe, prefixParties, type Taker } from '../takers/index.js'
import type { Anchor, Clause, Told } from './clause.js'
import { isPluralNoun } from './separate.js'
import { RECALLS, SUBORDINATORS, WITH_BETWEEN_OF, WITH_TO } from './words.js'

/** A noun of meeting with no verb of its own: in headings and titles, or with the parties right at it. */
export const nounClause = (
  analysis: Analysis,
  sentence: TokenRange,
  noun: Anchor,
  nominal: boolean,
  clauses: readonly Clause[],
): Clause | undefined => {
  const off = nominal ? undefined : calledOff(analysis, sentence, noun)
  if (!nominal && off === undefined && !opensSentence(analysis, sentence, noun)) return undefined
  if (clauses.some((clause) => clause.from <= noun.from && clause.end > noun.from)) return undefined
  if (onMargins(analysis, sentence, noun)) return undefined
  const { tokens } = analysis
  const coming = nominal ? 0 : comingAfter(analysis, noun.to)
  const objects = after(analysis, noun.to + coming, sentence.to, WITH_BETWEEN_OF)
  // "the meeting of X with Y"
  const others = tokens[objects.end]?.key === 'with' ? after(analysis, objects.end, sentence.to, WITH_TO).takers : []
  const prefix = prefixParties(analysis, noun.from, sentence.from)
  const owner = nominal ? ownersBefore(analysis, noun.from, sentence.from) : ownersIn(analysis, sentence, noun)
  const takers = dedupe([...owner, ...prefix, ...objects.takers, ...others])
  // "between the two Ministers": those whom the text has named
  const both = noun.to + coming + 2
  if (coming > 0 && takers.length === 0 && tokens[both]?.key === 'two')
    takers.push({ kind: 'pronoun', word: 'they', from: both, to: both + 1 })
  if (takers.length === 0) return undefined
  const word =
    tokens.slice(sentence.from, noun.from).some((token) => RECALLS.has(token.key) && token.key !== 'next') &&
    !owner.length
      ? undefined
      : noun.word
  if (word === undefined) return undefined
  return {
    analysis,
    sentence,
    from: noun.from,
    to: noun.to,
    word,
    noun,
    takers,
    subjects: owner.length,
    told: off ?? (coming > 0 ? 'scheduled' : nominal ? toldInHeading(analysis, sentence) : 'held'),
    adds: false,
    separate: objects.separate || isPluralNoun(tokens[noun.to - 1]?.key ?? ''),
    nominal,
    end: Math.max(objects.end, noun.to),
  }
}

/** "X meets Y on the sidelines of the Z Ministers' Meeting": the larger event, not the meeting told of. */
const onMargins = (analysis: Analysis, sentence: TokenRange, noun: Anchor): boolean =>
  isScene(analysis, sentence, noun) ||
  analysis.tokens
    .slice(Math.max(sentence.from, noun.from - 9), noun.from)
    .some((token) => ['sidelines', 'margins', 'fringes', 'sideline', 'margin'].includes(token.key))

/** "X meets with partners at the 43rd Z Summit": where the meetings of the heading take place. */
const isScene = ({ tokens }: Analysis, sentence: TokenRange, noun: Anchor): boolean => {
  const verb = tokens.slice(sentence.from, noun.from).findIndex((token) => MEETS.has(token.key))
  if (verb < 0) return false
  const between = tokens.slice(sentence.from + verb, noun.from)
  return between.some((token, at) => token.key === 'at' && between[at + 1]?.key === 'the')
}
const MEETS: ReadonlySet<string> = new Set(['meets', 'met', 'receives', 'received', 'meet'])

/** How many tokens say that what the noun names is still to come: "the talks to be held between X and Y". */
export const comingAfter = ({ tokens }: Analysis, at: number): number =>
  tokens[at]?.key === 'to' && tokens[at + 1]?.key === 'be' && tokens[at + 2]?.key === 'held' ? 3 : 0

/** "In the meeting with X, both sides …", "During her talks with Y, …": a sentence that goes through one of several meetings. */
const opensSentence = (analysis: Analysis, sentence: TokenRange, noun: Anchor): boolean => {
  const { tokens } = analysis
  const lead = tokens[noun.to + comingAfter(analysis, noun.to)]?.key
  if (noun.from - sentence.from > 4 || !(lead === 'with' || (lead === 'between' && tokens[noun.to]?.key === 'to')))
    return false
  const first = tokens[sentence.from]?.key ?? ''
  if (first !== 'in' && first !== 'during' && first !== 'at') return false
  return tokens
    .slice(sentence.from + 1, noun.from)
    .every((token) =>
      ['the', 'his', 'her', 'their', 'our', 'my', 'bilateral', 'subsequent', 'separate'].includes(token.key),
    )
}

/** "The meeting with X, which was to take place in Y, is cancelled": what became of a meeting that a sentence is about. */
const calledOff = (analysis: Analysis, sentence: TokenRange, noun: Anchor): Told | undefined => {
  const { tokens } = analysis
  if (noun.from - sentence.from > 4) return undefined
  for (let at = noun.to; at < sentence.to; at++) {
    const key = tokens[at]?.key ?? ''
    if (key === 'cancelled' || key === 'canceled' || (key === 'called' && tokens[at + 1]?.key === 'off'))
      return 'cancelled'
    if (key === 'postponed' || (key === 'put' && tokens[at + 1]?.key === 'off')) return 'postponed'
  }
  return undefined
}

/** Whose meeting a sentence opens with: "His meeting with X", "Secretary N's talks with Y". */
const ownersIn = (analysis: Analysis, sentence: TokenRange, noun: Anchor): Taker[] => {
  for (let at = noun.from - 1; at >= sentence.from; at--) {
    const token = analysis.tokens[at]
    const subject = POSSESSIVES.get(token?.key ?? '')
    if (subject !== undefined) return [{ kind: 'pronoun', word: subject, from: at, to: at + 1 }]
  }
  return ownersBefore(analysis, noun.from, sentence.from)
}

const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['my', 'i'],
])

const toldInHeading = (analysis: Analysis, sentence: TokenRange): Told => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const key = analysis.tokens[at]?.key ?? ''
    if (key === 'postponed' || key === 'postponement') return 'postponed'
    if (key === 'cancelled' || key === 'canceled' || key === 'cancellation') return 'cancelled'
    if (key === 'upcoming' || key === 'forthcoming') return 'scheduled'
    if (
      key === 'to' &&
      ['meet', 'visit', 'hold', 'host', 'travel', 'receive', 'speak', 'attend', 'participate', 'chair', 'pay'].includes(
        analysis.tokens[at + 1]?.key ?? '',
      )
    )
      return 'scheduled'
  }
  return 'held'
}

/** Whose meeting a heading tells of: "Secretary X's Call with …", "President X Call with …", "Meeting" after "X and Y's". */
const ownersBefore = (analysis: Analysis, noun: number, from: number): Taker[] => {
  const { tokens, personAt } = analysis
  let at = noun - 1
  // adjectives of the noun: "Working", "Telephone", "Historic"
  while (
    at >= from &&
    personAt[at] === undefined &&
    tokens[at]?.kind !== 'mark' &&
    tokens[at]?.kind !== 'possessive' &&
    noun - at < 6 &&
    !SUBORDINATORS.marks(tokens[at]) &&
    !['of', 'on', 'and', 'to', 'for', 'at', 'from'].includes(tokens[at]?.key ?? '')
  )
    at--
  if (personAt[at] === undefined) return []
  return before(analysis, from, at + 1, true).takers
}
