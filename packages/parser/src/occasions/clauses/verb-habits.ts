/** What the clause of a verb of meeting asks of the words around it, one habit of the language at a time. */
import type { Analysis } from '../../mentions/analyse.js'
import { partyOf } from '../../mentions/entities.js'
import type { TokenRange } from '../../tokens/sentences.js'
import type { Taker } from '../takers/index.js'
import { subordinate } from './auxiliary.js'
import type { Anchor, Told } from './clause.js'

/** Verbs of taking a call: "took a call from N". */
export const TAKES: ReadonlySet<string> = new Set(['took', 'takes'])

/**
 * "received this morning a telephone call from N", "received a short courtesy visit from N": the noun, where words stand
 * between it and the verb.
 * @param analysis the block
 * @param verb the verb of receiving
 * @param anchors the words of meeting of its sentence
 */
export const callReceived = ({ tokens }: Analysis, verb: Anchor, anchors: readonly Anchor[]): Anchor | undefined => {
  if (!RECEIVES.has(tokens[verb.to - 1]?.key ?? '')) return undefined
  const noun = anchors.find(({ word, from }) => word.build === 'noun' && from >= verb.to)
  if (noun === undefined || noun.from - verb.to > CALL_REACH || tokens[noun.to]?.key !== 'from') return undefined
  const between = tokens.slice(verb.to, noun.from).map(({ key }) => key)
  return between.includes('a') && !between.some((key) => PREPOSITIONS.has(key)) ? noun : undefined
}
/** "received a report on the meeting": the noun is what something else is about. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'about', 'of', 'for', 'to', 'at', 'with'])
const RECEIVES: ReadonlySet<string> = new Set(['received', 'receives', 'receive'])
/** How far behind the verb the noun stands, in tokens. */
const CALL_REACH = 6

/** "We welcome the talks held between X and Y", "Following the talks held …": a word on talks, which are not the news. */
export const isCommented = ({ tokens }: Analysis, noun: number, start: number): boolean =>
  tokens.slice(Math.max(start, noun - 5), noun).some((token) => COMMENTS.has(token.key))
const COMMENTS: ReadonlySet<string> = new Set([
  'welcome',
  'welcomes',
  'welcomed',
  'commend',
  'commends',
  'commended',
  'support',
  'supports',
  'supported',
  'hail',
  'hails',
  'hailed',
  'note',
  'notes',
  'noted',
  'following',
  'follow',
  'follows',
  'outcomes',
  'results',
  'appreciate',
  'appreciates',
  'appreciated',
])

/** "will hold discussions in Spain": the state of whose people only the place tells. */
export const stateBehind = ({ tokens, entities }: Analysis, at: number): Taker | undefined => {
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = entities[start]
  const party = partyOf(mention)
  if (tokens[at]?.key !== 'in' || mention?.from !== start || party?.kind !== 'state' || party.form === 'demonym')
    return undefined
  return { kind: 'party', type: 'state', code: party.code, from: start, to: mention.to, whole: true }
}

/** "There will be a meeting with N", "A meeting with N is planned": the other side is whoever the text is about. */
export const traveller = (noun: { from: number }): Taker => ({
  kind: 'pronoun',
  word: 'he',
  from: noun.from,
  to: noun.from,
})

/** "A summit meeting with President N came next": one person is the other side, and nobody else is named. */
export const isOneSide = ([taker, ...more]: readonly Taker[]): boolean =>
  more.length === 0 && taker?.kind === 'person' && !taker.mention.plural && taker.mention.parties.length < 2

/** "as discussed when the President met N": said of something else, unless a day of the release makes it news. */
export const isAside = (analysis: Analysis, verb: number, to: number, start: number): boolean =>
  subordinate(analysis, analysis.personAt[verb - 1]?.from ?? verb, start) &&
  !analysis.tokens.slice(to, to + 3).some(({ key }) => key === 'today' || key === 'yesterday')

/** What one calls on somebody for; any other purpose is what one calls on them to do. */
export const PURPOSES: ReadonlySet<string> = new Set([
  'discuss',
  'exchange',
  'review',
  'talk',
  'convey',
  'deliver',
  'present',
  'pay',
  'bid',
  'say',
  'thank',
  'congratulate',
  'express',
  'introduce',
  'brief',
  'hold',
  'mark',
])

/** "On arrival at the airport he was welcomed by Minister N": a welcome, where nothing is talked about. */
export const isArrival = ({ tokens }: Analysis, { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some(({ key }, at, all) => key === 'airport' || (key === 'arrival' && ARRIVING.has(all[at - 1]?.key ?? '')))
const ARRIVING: ReadonlySet<string> = new Set(['on', 'upon', 'his', 'her', 'their'])

/** Verbs of calling people together. */
export const CONVENED: ReadonlySet<string> = new Set(['convened', 'convenes', 'convene'])

/** Verbs of taking part in a meeting that somebody else holds. */
export const PARTICIPATES: ReadonlySet<string> = new Set([
  'took',
  'takes',
  'participated',
  'participates',
  'attended',
  'attends',
  'attend',
  'participate',
  'take',
])

/** Two subjects with titles, one of them of a state that the words name. */
const isJoint = (subjects: readonly Taker[]): boolean =>
  subjects.length === 2 &&
  subjects.every((taker) => taker.kind === 'person' && taker.mention.titled) &&
  subjects.some((taker) => taker.kind === 'person' && taker.mention.parties.length > 0)

/**
 * "X discussed it with Minister Y", "Minister X and Minister Y of Z discussed it", and of talks to come also "The two ministers
 * will discuss …": both sides are there.
 */
export const isDealing = (told: Told, subjects: readonly Taker[], objects: readonly Taker[]): boolean =>
  subjects.length > 0 &&
  (isJoint(subjects) ||
    objects.some((taker) => taker.kind === 'person' && taker.mention.titled) ||
    (told === 'scheduled' &&
      subjects.every((taker) =>
        taker.kind === 'person'
          ? taker.mention.plural && taker.mention.name === undefined && taker.mention.parties.length === 0
          : taker.kind === 'pronoun' && taker.word === 'they',
      )))
