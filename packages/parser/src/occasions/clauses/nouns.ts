import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import type { Anchor } from './clause.js'

/** "the meeting", "their talks": a meeting the text has told of. */
export const isDefinite = (analysis: Analysis, noun: number): boolean =>
  ['the', 'their', 'this', 'these', 'those'].includes(analysis.tokens[noun - 1]?.key ?? '')

/** Nouns of meeting that a list joins to the first: each is a meeting of its own. */
export const furtherNouns = (
  analysis: Analysis,
  anchors: readonly Anchor[],
  first: Anchor,
  used: Set<Anchor>,
): Anchor[] => {
  const nouns: Anchor[] = []
  let last = first
  for (const anchor of anchors) {
    if (anchor.word.build !== 'noun' || used.has(anchor) || anchor.from < last.to) continue
    const between = analysis.tokens.slice(last.to, anchor.from)
    // "for the Committee and, right after it, for an Extended Dialogue": a preposition to each
    if (between.length <= AGAIN && isAgain(between)) {
      used.add(anchor)
      nouns.push(anchor)
      last = anchor
      continue
    }
    if (between.length > 8) continue
    if (between.some((token) => token.text === ',' || ['with', 'to', 'in', 'on', 'at', 'of'].includes(token.key))) break
    // "a 2+2 Meeting": one noun in two words, or "Ministerial (2+2) Meeting"
    if (!between.some((token) => token.key === 'and')) {
      if (anchor.word.format === last.word.format || anchor.word.format === 'meeting') {
        used.add(anchor)
        last = { ...last, to: anchor.to }
      }
      continue
    }
    used.add(anchor)
    nouns.push(anchor)
    last = anchor
  }
  return nouns
}

/** How far from the first noun a second stands with its own preposition, in tokens. */
const AGAIN = 14
/** An "and" and behind it another "for a". */
const isAgain = (between: Analysis['tokens']): boolean => {
  const article = between.at(-1)?.key
  return (
    (article === 'a' || article === 'an' || article === 'the') &&
    between.at(-2)?.key === 'for' &&
    between.some(({ key }) => key === 'and')
  )
}

/** Between a verb of meeting and a noun: "joined X for a …", and nothing that starts another phrase. */
export const purposeBefore = (analysis: Analysis, from: number, to: number, build: string): boolean => {
  for (let at = from; at < to; at++) {
    const token = analysis.tokens[at]
    if (token?.key === 'for') return true
    // "at the G7 Summit" is the margin of a meeting with one person and the meeting itself of those who join it
    if (token?.key === 'in' || token?.key === 'at') return build === 'join'
    // "…, Minister X and Minister Y, for the Dialogue": the comma closes the list
    if (token?.text === ',' && analysis.tokens[at + 1]?.key === 'for') return true
    if (token?.text === ',' || token?.key === 'to' || token?.key === 'that') return false
  }
  return false
}

/** "joined a virtual meeting of G7 leaders": the meeting that a verb of joining takes, where the text has not told of it yet. */
export const joinedMeeting = (
  analysis: Analysis,
  sentence: TokenRange,
  verb: Anchor,
  anchors: readonly Anchor[],
): Anchor | undefined => {
  const article = analysis.tokens[verb.to]?.key
  if (article !== 'a' && article !== 'an') return undefined
  const noun = nounAfter(analysis, sentence, verb, anchors)
  return noun !== undefined && noun.from - verb.to < 6 ? noun : undefined
}

/** The noun that a light verb takes: "held a bilateral meeting". Only words of its own phrase stand between. */
export const nounAfter = (
  analysis: Analysis,
  sentence: TokenRange,
  verb: Anchor,
  anchors: readonly Anchor[],
): Anchor | undefined => {
  const { tokens, personAt } = analysis
  const noun = anchors.find((anchor) => anchor.word.build === 'noun' && anchor.from >= verb.to)
  if (noun === undefined || noun.from >= sentence.to || noun.from - verb.to > 16) return undefined
  for (let at = verb.to; at < noun.from; at++) {
    const token = tokens[at]
    if (token === undefined) return undefined
    const person = personAt[at]
    if (person?.name !== undefined) return undefined
    // "took part in the following meetings": each is told in its place
    if (token.key === 'following') return undefined
    // "was held by video conference": how it was held
    if (token.key === 'by' || token.key === 'via' || token.key === 'through') return undefined
    if (['with', 'to', 'that', 'who', 'which', 'where', 'about', 'on', 'when', 'from', 'for'].includes(token.key))
      return undefined
    if (
      token.kind === 'mark' &&
      !['-', '–', '+', '“', '”', '"', ',', '(', ')', '‘', '’', '/', '—'].includes(token.text)
    )
      return undefined
  }
  // "in X to attend the session, held talks with Y": the nearer verb has the noun
  if (anchors.some((other) => other.word.build === 'light' && other.from >= verb.to && other.to <= noun.from))
    return undefined
  // "held a press conference", "held a press meet"
  for (let at = verb.to; at < noun.from; at++)
    if (['press', 'news', 'media', 'cabinet', 'phone-in', 'telephone-in'].includes(tokens[at]?.key ?? ''))
      return undefined
  return noun
}

/** "the second meeting of the X-Y Dialogue": what a meeting is one of, which names the meeting more exactly. */
export const meetingOf = (analysis: Analysis, noun: Anchor, anchors: readonly Anchor[]): Anchor | undefined => {
  const { tokens, personAt } = analysis
  if (noun.word.format !== 'meeting' || tokens[noun.to]?.key !== 'of') return undefined
  const whole = anchors.find((anchor) => anchor.word.build === 'noun' && anchor.from > noun.to)
  if (whole === undefined || whole.from - noun.to > SERIES_NAME) return undefined
  for (let at = noun.to + 1; at < whole.from; at++) {
    const token = tokens[at]
    if (token === undefined || personAt[at]?.name !== undefined || token.text === ',') return undefined
    if (!token.capital && token.kind === 'word' && token.key !== 'the' && token.key !== 'and') return undefined
  }
  return whole
}

/** Longest name of a dialogue or commission behind "meeting of the", in tokens. */
const SERIES_NAME = 10

/** The noun that is the subject of "took place" or "was held". */
export const nounBefore = (
  analysis: Analysis,
  verb: Anchor,
  anchors: readonly Anchor[],
  start: number,
): Anchor | undefined => {
  const { tokens } = analysis
  const key = tokens[verb.from]?.key ?? ''
  const last = tokens[verb.to - 1]?.key ?? ''
  const isPlace = last === 'place' || last === 'next'
  const previous = tokens[verb.from - 1]?.key ?? ''
  const isPassive =
    ['was', 'were', 'been', 'be', 'being', 'is', 'are', 'also'].includes(previous) &&
    [
      'held',
      'convened',
      'conducted',
      'concluded',
      'chaired',
      'cochaired',
      'opened',
      'planned',
      'scheduled',
      'envisaged',
      'foreseen',
    ].includes(key)
  // "during a meeting held today with X"
  const isReduced =
    ['held', 'convened'].includes(key) &&
    anchors.some((anchor) => anchor.word.build === 'noun' && anchor.to === verb.from)
  if (!isPlace && !isPassive && !isReduced) return undefined
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index]
    if (anchor === undefined || anchor.word.build !== 'noun' || anchor.to > verb.from || anchor.from < start) continue
    const named = anchors[index - 1]
    // "The X-Y Foreign and Defense Ministers' Meeting (“2+2”) was held": the bracket says the format of the noun before it
    if (named?.word.build === 'noun' && tokens.slice(named.to, anchor.from).some((token) => token.text === '('))
      named.word = { ...anchor.word, mode: named.word.mode ?? anchor.word.mode ?? 'in-person' }
    else return anchor
  }
  return undefined
}
