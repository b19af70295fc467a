import type { Analysis } from '../../mentions/analyse.js'
import { TRAVEL } from '../clauses/words.js'
import { GLUE, isThatDay, type Taker, takerAt } from './taker.js'

/** Words that open a phrase whose people are not the subject: "at the invitation of X", "after talks with Y". */
const ASIDES = new Set([
  'following',
  'after',
  'before',
  'during',
  'ahead',
  'at',
  'in',
  'on',
  'of',
  'for',
  'by',
  'from',
  'with',
  'under',
  'as',
  'amid',
  'to',
  'within',
  'upon',
  'into',
  'against',
  'about',
  'via',
  'through',
  'over',
])
/** Words with which a finite verb begins. */
const FINITE = new Set([
  'will',
  'shall',
  'has',
  'had',
  'is',
  'was',
  'travels',
  'travelled',
  'traveled',
  'visits',
  'visited',
  'arrives',
  'arrived',
  'goes',
  'went',
  'flies',
  'flew',
])
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where', 'when', 'that'])

/**
 * Those who take part that stand before a verb or a noun of meeting.
 * @param analysis the block
 * @param from index where the clause starts
 * @param to index of the first word of the verb phrase
 * @param heading in a heading "of X" and "by X" before the noun may be whose meeting it is
 * @returns who was found, and the index of the first of them
 */
export const before = (
  analysis: Analysis,
  from: number,
  to: number,
  heading = false,
): { takers: Taker[]; from: number } => {
  const { tokens, personAt } = analysis
  let takers: Taker[] = []
  let active = true
  let relative = false
  let travelled = false
  let first = to
  for (let at = from; at < to; ) {
    const token = tokens[at]
    if (token === undefined) break
    const taker = takerAt(analysis, at)
    if (taker !== undefined) {
      // "will visit Jakarta, Indonesia to attend …": the state is where the subject goes
      if (travelled && taker.kind === 'party') {
        at = taker.to
        continue
      }
      if (active && !relative) {
        // "before he set off for A, B and C, Minister X met": states of an aside in front of the subject
        if (taker.kind === 'person' && tokens[at - 1]?.text === ',' && takers.every((one) => one.kind === 'party'))
          takers = []
        if (takers.length === 0) first = taker.from
        takers.push(taker)
      } else if (
        !active &&
        !relative &&
        taker.kind === 'person' &&
        takers.length > 0 &&
        (isWith(tokens, at) || (tokens[at - 1]?.key === 'and' && takers.at(-1)?.to === at - 1))
      ) {
        // "X, together with Y, received …", "X was in Geneva with her colleagues Y and Z to …"
        takers.push(taker)
      } else if (
        !active &&
        !relative &&
        (taker.to === to || (taker.kind !== 'party' && FINITE.has(tokens[taker.to]?.key ?? ''))) &&
        !ASIDES.has(tokens[taker.from - 1]?.key ?? '')
      ) {
        // "On the following day he met …", "On Thursday X will go to Y to meet …": whoever stands right before the verb is
        // its subject
        takers = [taker]
        first = taker.from
      }
      at = taker.to
      continue
    }
    travelled ||= takers.length > 0 && TRAVEL.has(token.key)
    // "BERLIN, 12 April – Minister X met": the place of issue is over
    if (isDash(analysis, at) && at - from < DATELINE && !relative) takers = []
    if (token.text === ',' || token.text === '–' || token.text === '—') {
      // a comma ends an aside and a relative clause: the subject goes on
      active = true
      relative = false
      at++
      continue
    }
    // "left for Canberra, where she and Minister N met": the clause of a scene is told as plainly as the first
    if (token.key === 'where' && opensScene(analysis, at, from)) {
      takers = []
      first = to
      active = true
      relative = false
      travelled = false
      at++
      continue
    }
    // "In Singapore, where he lectures, …": what a place is known for ends with the next comma
    if (RELATIVES.has(token.key) && (takers.length > 0 || tokens[at - 1]?.text === ',') && !isThatDay(tokens, at)) {
      relative = true
      at++
      continue
    }
    // "For the first time the ministers of A and B met"
    if (token.key === 'for' && tokens[at + 3]?.key === 'time' && tokens[at + 1]?.key === 'the') {
      at += 4
      continue
    }
    if (ASIDES.has(token.key) && !relative) {
      const together = token.key === 'with' && ['together', 'along'].includes(tokens[at - 1]?.key ?? '')
      const alongside = token.key === 'as' || together
      if (
        !(heading && (token.key === 'of' || token.key === 'by' || token.key === 'on' || token.key === 'from')) &&
        !alongside
      )
        active = false
      if (heading && (token.key === 'on' || token.key === 'of' || token.key === 'by' || token.key === 'from'))
        takers = []
      if (token.key === 'by' && ['accompanied', 'led', 'headed', 'joined'].includes(tokens[at - 1]?.key ?? ''))
        active = true
      if (token.key === 'of' && ['delegation', 'group', 'members'].includes(tokens[at - 1]?.key ?? '')) active = true
      at++
      continue
    }
    // any other word between the subject and the verb starts the subject anew: "X said that Y met …"
    if (
      token.kind === 'word' &&
      !GLUE.has(token.key) &&
      !token.capital &&
      !active === false &&
      !relative &&
      takers.length > 0 &&
      isVerbLike(token.key)
    ) {
      takers = []
    }
    at++
  }
  if (personAt[to - 1] === undefined && takers.length === 0) first = to
  return { takers, from: first }
}

/** "where" behind a journey or a stay: what it leads to is what happened there. */
export const opensScene = ({ tokens }: Analysis, where: number, from: number): boolean => {
  if (PAST.has(tokens[from]?.key ?? '')) return false
  for (let at = where - 1; at >= from; at--) {
    const key = tokens[at]?.key ?? ''
    if (tokens[at]?.text === ';') return false
    // "The journey comes after one to X, where …": of another journey
    if (key === 'follows' || (key === 'after' && COMES.has(tokens[at - 1]?.key ?? ''))) return false
    if (TRAVEL.has(key)) return true
    if ((key === 'is' || key === 'was' || key === 'be') && PLACED.has(tokens[at + 1]?.key ?? '')) return true
  }
  return false
}
/** "Earlier this week I was in X, where …": a scene that is recalled. */
const PAST: ReadonlySet<string> = new Set(['earlier', 'last', 'recently', 'previously'])
const COMES: ReadonlySet<string> = new Set(['comes', 'came', 'come'])
const PLACED: ReadonlySet<string> = new Set(['in', 'at'])

/** "with" stands right in front, a possessive between: "with her colleagues". */
const isWith = (tokens: Analysis['tokens'], at: number): boolean =>
  tokens[at - 1]?.key === 'with' || (OWN.has(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.key === 'with')
const OWN: ReadonlySet<string> = new Set(['his', 'her', 'their'])

/** The longest date line in front of a first sentence, in tokens. */
const DATELINE = 12

const isDash = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  if (token?.text === '–' || token?.text === '—') return token.spaced
  return token?.text === '-' && analysis.tokens[at + 1]?.text === '-'
}

const isVerbLike = (key: string): boolean =>
  key === 'said' ||
  key === 'told' ||
  key === 'noted' ||
  key === 'added' ||
  key === 'announced' ||
  key === 'stated' ||
  key === 'recalled' ||
  key === 'stressed'
