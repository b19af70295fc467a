import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import { partyOf } from '../../mentions/entities.js'
import { isThatDay, opensScene } from '../takers/index.js'
import type { Anchor, Told } from './clause.js'
import { AUXILIARIES, CONDITIONALS, MODALS, NEGATIONS, PLANS, SUBORDINATORS, TRAVEL, TRAVELLED } from './words.js'

/** The verb phrase that a verb of meeting ends. */
interface Auxiliary {
  /** Index of the first word of the verb phrase. */
  from: number
  told: Told | undefined
  passive: boolean
  infinitive: boolean
}

/** What may stand inside a verb phrase. */
const IN_VERB_PHRASE = MODALS.bit | CONDITIONALS.bit | NEGATIONS.bit | PLANS.bit | AUXILIARIES.bit

/** What stands before a verb and belongs to it: tense, mood, negation, voice. */
export const auxiliaryOf = (analysis: Analysis, verb: Anchor, start: number): Auxiliary => {
  const { tokens, personAt } = analysis
  const keys: string[] = []
  // "their Japanese hosts": a noun
  if (verb.word.form === 'present' && isNoun(analysis, verb.from - 1))
    return { from: verb.from, told: undefined, passive: false, infinitive: false }
  let at = verb.from - 1
  while (at >= start && verb.from - at <= 8) {
    const token = tokens[at]
    if (token === undefined || personAt[at] !== undefined || token.kind === 'possessive') break
    const { key } = token
    if (token.kind === 'mark' && token.text !== ',') break
    if ((token.signs & IN_VERB_PHRASE) === 0) {
      // "will from 19 to 20 June meet": a day inside the verb phrase
      const modal = keys.length === 0 ? modalBehindDay(analysis, at, start) : -1
      if (modal < 0) break
      at = modal
      continue
    }
    keys.unshift(key)
    at--
  }
  const from = at + 1
  const form = verb.word.form
  const has = (word: string): boolean => keys.includes(word)
  const was = has('was') || has('were')
  const is = has('is') || has('are')
  const be = has('be')
  const to = has('to')
  const passive = (was || is || be || has('been') || has('being')) && form === 'past'
  let told: Told | undefined = 'held'
  if (keys.some((key) => NEGATIONS.has(key))) told = 'negated'
  else if (keys.some((key) => MODALS.has(key))) told = 'scheduled'
  else if (keys.some((key) => CONDITIONALS.has(key))) told = 'hypothetical'
  else if (keys.some((key) => PLANS.has(key)) && to) told = 'scheduled'
  else if (to && is && (form === 'base' || be)) told = 'scheduled'
  // "the meeting to be held with N": still to come
  else if (to && be && form === 'past' && !is && !was) told = 'scheduled'
  // "was to be held": what came of it is told elsewhere in the sentence
  else if (to && was && be) told = undefined
  else if ((has('had') || has('last')) && form === 'past') told = 'recalled'
  // "was to take place": a plan of the past, and what came of it is told elsewhere in the sentence
  else if (to && was && form === 'base') told = undefined
  else if (to && form === 'base') told = infinitive(analysis, from, start)
  else if (form === 'base') {
    // "The leaders meet today": a finite plural; elsewhere a base form is a noun or an order
    const previous = personAt[verb.from - 1]
    told = previous !== undefined ? 'held' : undefined
  } else if (form === 'participle') told = is || was ? 'held' : undefined
  return { from, told, passive, infinitive: to }
}

/** Index of the auxiliary that a day or span of days parts from its verb; -1 where other words stand between. */
const modalBehindDay = (analysis: Analysis, from: number, start: number): number => {
  let dated = false
  for (let at = from; at >= Math.max(start, from - 9); at--) {
    const token = analysis.tokens[at]
    if (token === undefined) return -1
    if (MODALS.marks(token) || PERFECT.has(token.key)) return dated ? at : -1
    if (token.kind === 'number' || token.key === 'this' || token.key === 'next') dated = true
    else if (!DAY_WORDS.has(token.key) && token.text !== '–' && token.text !== '-' && token.text !== ',') return -1
  }
  return -1
}
const DAY_WORDS: ReadonlySet<string> = new Set([
  ...'from to on and until week month morning afternoon evening later'.split(' '),
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
])
/** Auxiliaries that a day parts from their verb: "has this week met", "is on Friday hosting". */
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'is', 'are'])

/** An article, possessive or adjective of a state stands here: what follows is a noun, though it looks like a verb. */
const isNoun = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  if (token?.kind === 'possessive' || POSSESSIVE.has(token?.key ?? '')) return true
  const party = partyOf(analysis.entities[at])
  return party?.kind === 'state' && party.form === 'demonym' && analysis.personAt[at] === undefined
}
const POSSESSIVE: ReadonlySet<string> = new Set(['their', 'his', 'her', 'its', 'our', 'the', 'a', 'an'])

/** What somebody has who meets another: "the honour of meeting N", "the opportunity to meet N". */
export const CHANCES: ReadonlySet<string> = new Set([
  'opportunity',
  'chance',
  'honour',
  'honor',
  'pleasure',
  'privilege',
])

const PLEASED: ReadonlySet<string> = new Set([
  'pleased',
  'delighted',
  'honoured',
  'honored',
  'glad',
  'happy',
  'privileged',
])

/** What "to meet with X" means by itself: a purpose of travel is a plan; after other verbs it is only spoken of. */
const infinitive = (analysis: Analysis, from: number, start: number): Told | undefined => {
  const { tokens } = analysis
  // "We were pleased to welcome X": a politeness around what was done
  if (PLEASED.has(tokens[from - 1]?.key ?? '')) {
    const be = tokens[from - 2]?.key === 'very' ? tokens[from - 3] : tokens[from - 2]
    if (be?.key === 'was' || be?.key === 'were') return 'held'
    if (be?.key === 'be') return 'scheduled'
  }
  // "had the opportunity to meet N"
  if (CHANCES.has(tokens[from - 1]?.key ?? '')) {
    const verbs = tokens.slice(Math.max(start, from - 5), from).map(({ key }) => key)
    if (verbs.includes('had')) return 'held'
    if (verbs.includes('have') && verbs.includes('will')) return 'scheduled'
  }
  for (let at = from - 1; at >= start; at--) {
    const word = tokens[at]?.key ?? ''
    if (TRAVEL.has(word)) return TRAVELLED.has(word) ? 'held' : 'scheduled'
    // "X was in Geneva today to hold talks with Y"
    const key = tokens[at]?.key
    if (tokens[at + 1]?.key === 'in' && (key === 'was' || key === 'were')) return 'held'
    if (tokens[at + 1]?.key === 'in' && (key === 'is' || key === 'are' || key === 'be')) return 'scheduled'
  }
  return 'hypothetical'
}

/** "will travel to X and meet Y": the base form behind "and" hangs on the modal in front of the first verb. */
export const hangsOnModal = (analysis: Analysis, verb: Anchor, start: number): boolean => {
  const { tokens, personAt } = analysis
  if (verb.word.form !== 'base' || verb.word.build === 'join' || tokens[verb.from - 1]?.key !== 'and') return false
  for (let at = verb.from - 2; at >= Math.max(start, verb.from - HANGS); at--) {
    if (personAt[at] !== undefined || tokens[at]?.text === ';') return false
    if (MODALS.marks(tokens[at])) return true
  }
  return false
}
/** How far in front of the second verb the modal of the first stands, in tokens. */
const HANGS = 14

/** The subject stands in a subordinate clause: "when they met", "who met", "after President X received …". */
export const subordinate = (analysis: Analysis, subject: number, start: number): boolean => {
  const { tokens } = analysis
  for (let at = subject - 1; at >= Math.max(start, subject - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === ';') return false
    if (SUBORDINATORS.marks(token) && !isThatDay(tokens, at))
      return !(token.key === 'where' && opensScene(analysis, at, start))
  }
  return false
}
