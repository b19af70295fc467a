import { type OccasionWord, occasionWords } from '../lexicon/occasions.js'
import type { Analysis } from '../mentions/analyse.js'
import type { TokenRange } from '../tokens/sentences.js'
import { after, before, prefixParties, type Taker } from './takers.js'

/** How sure and how far off a clause tells its meeting. */
export type Told = 'held' | 'scheduled' | 'postponed' | 'cancelled' | 'recalled' | 'hypothetical' | 'negated'

/** A clause, or a heading, that tells of a meeting. */
export interface Clause {
  readonly analysis: Analysis
  readonly sentence: TokenRange
  /** Tokens of the word that tells of the meeting. */
  readonly from: number
  readonly to: number
  readonly word: OccasionWord
  /** The noun of a phrase such as "held talks", where there is one. */
  readonly noun?: { word: OccasionWord; from: number; to: number }
  readonly takers: readonly Taker[]
  /** How many of the takers stand on the side of the subject; they come first. */
  readonly subjects: number
  readonly told: Told
  /** "joined X and Y": takers join a meeting; "was also present": they are added to one. */
  readonly adds: boolean
  /** Separately with each of the others: "respectively", "separate meetings", plural "calls". */
  readonly separate: boolean
  /** Further nouns of the same people and verb: "for a 2+2 Meeting and a Deterrence Dialogue". */
  readonly further?: readonly { word: OccasionWord; from: number; to: number }[]
  /** No finite verb: a heading or title. */
  readonly nominal: boolean
  /** Index of the token where the clause's own words end. */
  readonly end: number
}

interface Anchor {
  word: OccasionWord
  from: number
  to: number
}

/**
 * Finds the clauses of a sentence that tell of a meeting.
 * @param analysis the block
 * @param sentence the sentence
 * @param nominal the sentence is a heading or title, where a noun alone tells of a meeting
 * @returns clauses in the order of the text
 */
export const clausesOf = (analysis: Analysis, sentence: TokenRange, nominal: boolean): Clause[] => {
  const anchors = anchorsOf(analysis, sentence)
  const clauses: Clause[] = []
  let start = sentence.from
  let lastSubject: readonly Taker[] = []
  const used = new Set<Anchor>()
  for (const anchor of anchors) {
    if (used.has(anchor) || anchor.word.build === 'noun') continue
    const clause = verbClause(
      analysis,
      sentence,
      anchor,
      anchors,
      used,
      start,
      lastSubject,
      nominal,
      clauses.at(-1)?.told,
    )
    if (clause === undefined) continue
    // "is scheduled to meet X and to pay a courtesy call on Y": the second infinitive hangs on the first verb
    const previous = clauses.at(-1)
    const joined =
      clause.told === 'hypothetical' && previous?.told === 'scheduled'
        ? { ...clause, told: 'scheduled' as const }
        : clause
    clauses.push(joined)
    if (clause.subjects > 0) lastSubject = clause.takers.slice(0, clause.subjects)
    start = Math.max(start, clause.end)
  }
  for (const anchor of anchors) {
    if (used.has(anchor) || anchor.word.build !== 'noun') continue
    const clause = nounClause(analysis, sentence, anchor, nominal, clauses)
    if (clause !== undefined) clauses.push(clause)
  }
  return clauses.sort((a, b) => a.from - b.from)
}

/** The nouns of meeting in a sentence, whatever they are built into. */
export const nounsOf = (analysis: Analysis, sentence: TokenRange): { word: OccasionWord; from: number; to: number }[] =>
  anchorsOf(analysis, sentence).filter((anchor) => anchor.word.build === 'noun')

const anchorsOf = (analysis: Analysis, sentence: TokenRange): Anchor[] => {
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

/** What may stand between two verbs of one subject. */
const JOINS = new Set(['and', ',', 'also', 'then', 'or'])

/** Verbs of hosting, which take a guest or a meeting as their object. */
const HOSTS = new Set(['hosted', 'hosts', 'host'])

const MODALS = new Set(['will', 'shall', 'll'])
const CONDITIONALS = new Set(['would', 'could', 'should', 'may', 'might', 'can', 'cannot'])
const NEGATIONS = new Set(['not', 'never', 'no', 'nt', 'neither'])
const SUBORDINATORS = new Set([
  'when',
  'since',
  'after',
  'before',
  'while',
  'where',
  'whom',
  'which',
  'who',
  'that',
  'if',
  'until',
  'because',
  'whether',
  'once',
  'as',
])
const RECALLS = new Set([
  'previous',
  'previously',
  'earlier',
  'last',
  'recent',
  'recently',
  'past',
  'former',
  'subsequent',
  'next',
  'future',
  'upcoming',
  'forthcoming',
  'planned',
  'possible',
  'potential',
  'follow',
])
const PLANS = new Set([
  'scheduled',
  'expected',
  'due',
  'set',
  'slated',
  'planned',
  'envisaged',
  'going',
  'about',
  'plans',
  'intends',
])

const verbClause = (
  analysis: Analysis,
  sentence: TokenRange,
  verb: Anchor,
  anchors: readonly Anchor[],
  used: Set<Anchor>,
  start: number,
  lastSubject: readonly Taker[],
  nominal: boolean,
  toldBefore: Told | undefined,
): Clause | undefined => {
  const { tokens } = analysis
  const { build } = verb.word
  const auxiliary = auxiliaryOf(analysis, verb, start)
  // "will meet X and pay a courtesy call on Y": the second base form hangs on the first auxiliary
  if (
    auxiliary.told === undefined &&
    verb.word.form === 'base' &&
    toldBefore === 'scheduled' &&
    JOINS.has(tokens[verb.from - 1]?.key ?? tokens[verb.from - 1]?.text ?? '')
  )
    auxiliary.told = 'scheduled'
  if (auxiliary.told === undefined) return undefined
  let word = verb.word
  let noun: Clause['noun']
  let objectsFrom = verb.to
  let passive = auxiliary.passive
  const hosts =
    build === 'receive' &&
    !passive &&
    HOSTS.has(tokens[verb.from]?.key ?? '') &&
    after(analysis, verb.to, sentence.to, DIRECT).takers.length === 0
  if (build === 'light' || hosts) {
    const found = nounAfter(analysis, sentence, verb, anchors)
    const own = found === undefined ? nounBefore(analysis, verb, anchors, start) : undefined
    const picked = found ?? own
    if (picked === undefined) return undefined
    used.add(picked)
    noun = picked
    word = picked.word
    passive = passive || own !== undefined
    objectsFrom = found === undefined ? verb.to : picked.to
    if (own !== undefined) {
      // "The 5th round of consultations between X and Y was held …", "A meeting took place … between X and Y"
      const around = [
        ...prefixParties(analysis, own.from, sentence.from),
        ...after(analysis, own.to, verb.from, WITH_BETWEEN).takers,
      ]
      const behind = after(analysis, verb.to, sentence.to, WITH_BETWEEN)
      if (around.length === 0 && behind.takers.length > 0)
        around.push(...before(analysis, sentence.from, own.from).takers)
      const takers = dedupe([...around, ...behind.takers])
      if (takers.length === 0) return undefined
      return {
        analysis,
        sentence,
        from: verb.from,
        to: verb.to,
        word,
        noun,
        takers,
        subjects: 0,
        told: subordinate(analysis, own.from, start) ? 'recalled' : auxiliary.told,
        adds: false,
        separate: false,
        nominal: false,
        end: Math.max(behind.end, verb.to),
      }
    }
  }
  const subject = before(analysis, start, auxiliary.from)
  let subjects: readonly Taker[] = subject.takers
  let told: Told = auxiliary.told
  if (
    subjects.length > 0
      ? subordinate(analysis, subject.from, start)
      : SUBORDINATORS.has(tokens[auxiliary.from - 1]?.key ?? '')
  )
    told = 'recalled'
  if (subjects.length === 0 && told !== 'recalled') {
    const previous = tokens[auxiliary.from - 1]
    // a second verb of the same subject: "… met with X and held talks with Y"
    if (
      previous?.key === 'and' ||
      previous?.text === ',' ||
      previous?.key === 'also' ||
      previous?.key === 'then' ||
      previous?.key === 'to' ||
      auxiliary.infinitive
    )
      subjects = lastSubject
  }
  let objects =
    passive && build === 'receive'
      ? after(analysis, verb.to, sentence.to, BY)
      : after(
          analysis,
          objectsFrom,
          sentence.to,
          build === 'light' || hosts
            ? WITH_BETWEEN_OF
            : build === 'speak'
              ? WITH_TO
              : build === 'meet'
                ? WITH_DIRECT
                : DIRECT,
        )
  if (build === 'light' && noun !== undefined && objects.takers.length === 0) {
    const prefix = prefixParties(analysis, noun.from, verb.to)
    if (prefix.length > 0) objects = { takers: prefix, end: noun.to, separate: false }
  }
  const adds = build === 'attend'
  let more: Anchor[] = []
  let all = dedupe([...subjects, ...objects.takers])
  if (build === 'join' || build === 'receive' || build === 'meet') {
    // "joined … for a Trilateral Ministerial Meeting", "met … for a 2+2 Meeting and a Deterrence Dialogue"
    const purpose = anchors.find(
      (anchor) =>
        anchor.word.build === 'noun' &&
        !used.has(anchor) &&
        anchor.from >= objects.end &&
        anchor.from - objects.end < 14 &&
        purposeBefore(analysis, objects.end, anchor.from, build),
    )
    if (purpose !== undefined) {
      used.add(purpose)
      noun = purpose
      word = { ...purpose.word, mode: verb.word.mode ?? purpose.word.mode ?? 'in-person' }
      all = dedupe([
        ...all,
        ...prefixParties(analysis, purpose.from, objects.end).filter((taker) => taker.kind !== 'party'),
      ])
      more = furtherNouns(analysis, anchors, purpose, used)
    }
    // "joined the group for a part of the meeting", "joined the talks": one more person at a meeting told before
    if (build === 'join' && (purpose === undefined || isDefinite(analysis, purpose.from))) {
      if (subjects.length === 0) return undefined
      return {
        analysis,
        sentence,
        from: verb.from,
        to: verb.to,
        word,
        takers: subjects,
        subjects: subjects.length,
        told,
        adds: true,
        separate: false,
        nominal: false,
        end: Math.max(verb.to, objects.end),
      }
    }
  }
  if (build === 'attend') {
    return {
      analysis,
      sentence,
      from: verb.from,
      to: verb.to,
      word,
      takers: dedupe([...subjects, ...objects.takers]),
      subjects: subjects.length,
      told,
      adds: true,
      separate: false,
      nominal: false,
      end: Math.max(verb.to, objects.end),
    }
  }
  if (all.length === 0) return undefined
  if (build === 'receive' && objects.takers.length === 0) return undefined
  if (build === 'receive' && verb.word.weak === true && !objects.takers.some((taker) => taker.kind === 'person'))
    return undefined
  return {
    analysis,
    sentence,
    from: verb.from,
    to: verb.to,
    word,
    ...(noun === undefined ? {} : { noun }),
    takers: all,
    subjects: subjects.length,
    told,
    adds,
    further: more,
    separate:
      objects.separate ||
      saysRespectively(analysis, verb.to, Math.max(objects.end, verb.to) + 3) ||
      (noun !== undefined && isSeparate(analysis, verb.to, noun)),
    nominal: nominal,
    end: Math.max(objects.end, noun?.to ?? verb.to),
  }
}

/** A noun of meeting with no verb of its own: in headings and titles, or with the parties right at it. */
const nounClause = (
  analysis: Analysis,
  sentence: TokenRange,
  noun: Anchor,
  nominal: boolean,
  clauses: readonly Clause[],
): Clause | undefined => {
  const off = nominal ? undefined : calledOff(analysis, sentence, noun)
  if (!nominal && off === undefined && !opensSentence(analysis, sentence, noun)) return undefined
  if (clauses.some((clause) => clause.from <= noun.from && clause.end > noun.from)) return undefined
  const { tokens } = analysis
  const objects = after(analysis, noun.to, sentence.to, WITH_BETWEEN_OF)
  // "the meeting of X with Y"
  const others = tokens[objects.end]?.key === 'with' ? after(analysis, objects.end, sentence.to, WITH_TO).takers : []
  const prefix = prefixParties(analysis, noun.from, sentence.from)
  const owner = ownersBefore(analysis, noun.from, sentence.from)
  const takers = dedupe([...owner, ...prefix, ...objects.takers, ...others])
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
    told: off ?? (nominal ? toldInHeading(analysis, sentence) : 'held'),
    adds: false,
    separate: objects.separate || isPluralNoun(tokens[noun.to - 1]?.key ?? ''),
    nominal,
    end: Math.max(objects.end, noun.to),
  }
}

/** "In the meeting with X, both sides …", "During her talks with Y, …": a sentence that goes through one of several meetings. */
const opensSentence = (analysis: Analysis, sentence: TokenRange, noun: Anchor): boolean => {
  const { tokens } = analysis
  if (noun.from - sentence.from > 4 || tokens[noun.to]?.key !== 'with') return false
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

const toldInHeading = (analysis: Analysis, sentence: TokenRange): Told => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const key = analysis.tokens[at]?.key ?? ''
    if (key === 'postponed' || key === 'postponement') return 'postponed'
    if (key === 'cancelled' || key === 'canceled' || key === 'cancellation') return 'cancelled'
    if (key === 'upcoming' || key === 'forthcoming') return 'scheduled'
    if (
      key === 'to' &&
      ['meet', 'visit', 'hold', 'host', 'travel', 'receive', 'speak'].includes(analysis.tokens[at + 1]?.key ?? '')
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
    !SUBORDINATORS.has(tokens[at]?.key ?? '') &&
    !['of', 'on', 'and', 'to', 'for', 'at', 'from'].includes(tokens[at]?.key ?? '')
  )
    at--
  if (personAt[at] === undefined) return []
  return before(analysis, from, at + 1, true).takers
}

const saysRespectively = (analysis: Analysis, from: number, to: number): boolean => {
  for (let at = from - 2; at < Math.min(to, analysis.tokens.length); at++)
    if (analysis.tokens[at]?.key === 'respectively' || analysis.tokens[at]?.key === 'separately') return true
  return false
}
const isPluralNoun = (key: string): boolean =>
  key === 'meetings' || key === 'calls' || key === 'conversations' || key === 'bilaterals'
const isSeparate = (analysis: Analysis, from: number, noun: Anchor): boolean => {
  if (!isPluralNoun(analysis.tokens[noun.to - 1]?.key ?? ''))
    return analysis.tokens
      .slice(from, noun.from)
      .some((token) => token.key === 'separate' || token.key === 'individual')
  return true
}

const WITH_BETWEEN = new Set(['with', 'between', 'among'])
const WITH_BETWEEN_OF = new Set(['with', 'between', 'among', 'of'])
const WITH_TO = new Set(['with', 'to'])
const WITH_DIRECT = new Set(['with', ''])
const DIRECT = new Set([''])
const BY = new Set(['by'])

/** "the meeting", "their talks": a meeting the text has told of. */
const isDefinite = (analysis: Analysis, noun: number): boolean =>
  ['the', 'their', 'this', 'these', 'those'].includes(analysis.tokens[noun - 1]?.key ?? '')

/** Nouns of meeting that a list joins to the first: each is a meeting of its own. */
const furtherNouns = (analysis: Analysis, anchors: readonly Anchor[], first: Anchor, used: Set<Anchor>): Anchor[] => {
  const nouns: Anchor[] = []
  let last = first
  for (const anchor of anchors) {
    if (anchor.word.build !== 'noun' || used.has(anchor) || anchor.from < last.to || anchor.from - last.to > 8) continue
    const between = analysis.tokens.slice(last.to, anchor.from)
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

const purposeBefore = (analysis: Analysis, from: number, to: number, build: string): boolean => {
  for (let at = from; at < to; at++) {
    const token = analysis.tokens[at]
    if (token?.key === 'for') return true
    // "at the G7 Summit" is the margin of a meeting with one person and the meeting itself of those who join it
    if (token?.key === 'in' || token?.key === 'at') return build === 'join'
    if (token?.text === ',' || token?.key === 'to' || token?.key === 'that') return false
  }
  return false
}

/** The noun that a light verb takes: "held a bilateral meeting". Only words of its own phrase stand between. */
const nounAfter = (
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
    if (['with', 'to', 'that', 'who', 'which', 'where', 'about', 'on', 'when', 'from'].includes(token.key))
      return undefined
    if (
      token.kind === 'mark' &&
      !['-', '–', '+', '“', '”', '"', ',', '(', ')', '‘', '’', '/', '—'].includes(token.text)
    )
      return undefined
  }
  // "held a press conference", "held a press meet"
  for (let at = verb.to; at < noun.from; at++)
    if (['press', 'news', 'media', 'cabinet', 'phone-in', 'telephone-in'].includes(tokens[at]?.key ?? ''))
      return undefined
  return noun
}

/** The noun that is the subject of "took place" or "was held". */
const nounBefore = (
  analysis: Analysis,
  verb: Anchor,
  anchors: readonly Anchor[],
  start: number,
): Anchor | undefined => {
  const { tokens } = analysis
  const key = tokens[verb.from]?.key ?? ''
  const last = tokens[verb.to - 1]?.key ?? ''
  const isPlace = last === 'place'
  const previous = tokens[verb.from - 1]?.key ?? ''
  const isPassive =
    ['was', 'were', 'been', 'be', 'being', 'is', 'are', 'also'].includes(previous) &&
    ['held', 'convened', 'conducted', 'concluded', 'chaired', 'cochaired', 'opened'].includes(key)
  // "during a meeting held today with X"
  const isReduced =
    ['held', 'convened'].includes(key) &&
    anchors.some((anchor) => anchor.word.build === 'noun' && anchor.to === verb.from)
  if (!isPlace && !isPassive && !isReduced) return undefined
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index]
    if (anchor !== undefined && anchor.word.build === 'noun' && anchor.to <= verb.from && anchor.from >= start)
      return anchor
  }
  return undefined
}

interface Auxiliary {
  /** Index of the first word of the verb phrase. */
  from: number
  told: Told | undefined
  passive: boolean
  infinitive: boolean
}

/** What stands before a verb and belongs to it: tense, mood, negation, voice. */
const auxiliaryOf = (analysis: Analysis, verb: Anchor, start: number): Auxiliary => {
  const { tokens, personAt } = analysis
  const keys: string[] = []
  let at = verb.from - 1
  while (at >= start && verb.from - at <= 8) {
    const token = tokens[at]
    if (token === undefined || personAt[at] !== undefined || token.kind === 'mark' || token.kind === 'possessive') break
    const { key } = token
    const isAuxiliary =
      MODALS.has(key) || CONDITIONALS.has(key) || NEGATIONS.has(key) || PLANS.has(key) || AUXILIARIES.has(key)
    if (!isAuxiliary) break
    keys.unshift(key)
    at--
  }
  const from = at + 1
  const form = verb.word.form
  const has = (...words: string[]): boolean => words.some((word) => keys.includes(word))
  const passive = has('was', 'were', 'been', 'be', 'being', 'is', 'are') && form === 'past'
  let told: Told | undefined = 'held'
  if (keys.some((key) => NEGATIONS.has(key))) told = 'negated'
  else if (keys.some((key) => MODALS.has(key))) told = 'scheduled'
  else if (keys.some((key) => CONDITIONALS.has(key))) told = 'hypothetical'
  else if (keys.some((key) => PLANS.has(key)) && has('to')) told = 'scheduled'
  else if (has('to') && has('is', 'are') && form === 'base') told = 'scheduled'
  else if (has('had') && form === 'past') told = 'recalled'
  // "was to take place": a plan of the past, and what came of it is told elsewhere in the sentence
  else if (has('to') && has('was', 'were') && form === 'base') told = undefined
  else if (has('to') && form === 'base') told = infinitive(analysis, from, start)
  else if (form === 'base') {
    // "The leaders meet today": a finite plural; elsewhere a base form is a noun or an order
    const previous = personAt[verb.from - 1]
    told = previous !== undefined ? 'held' : undefined
  } else if (form === 'participle') told = undefined
  return { from, told, passive, infinitive: has('to') }
}

const AUXILIARIES = new Set([
  'had',
  'has',
  'have',
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  'to',
  'also',
  'then',
  'today',
  'yesterday',
  'earlier',
  'briefly',
  'separately',
  'jointly',
  'recently',
  'again',
  'both',
  'later',
  'first',
  'just',
  'virtually',
  'subsequently',
  'further',
  'did',
  'do',
  'does',
  'there',
  'respectively',
  'each',
  'afterwards',
  'tonight',
  'together',
  'so',
  'previously',
])

const TRAVEL = new Set([
  'travel',
  'travels',
  'traveled',
  'travelled',
  'traveling',
  'travelling',
  'arrived',
  'arrive',
  'arrives',
  'visit',
  'visits',
  'visited',
  'visiting',
  'depart',
  'departs',
  'departed',
  'leave',
  'leaves',
  'left',
  'trip',
  'return',
  'invited',
])

/** What "to meet with X" means by itself: a purpose of travel is a plan; after other verbs it is only spoken of. */
const infinitive = (analysis: Analysis, from: number, start: number): Told | undefined => {
  for (let at = from - 1; at >= start; at--) if (TRAVEL.has(analysis.tokens[at]?.key ?? '')) return 'scheduled'
  return 'hypothetical'
}

/** The subject stands in a subordinate clause: "when they met", "who met", "after President X received …". */
const subordinate = (analysis: Analysis, subject: number, start: number): boolean => {
  const { tokens } = analysis
  for (let at = subject - 1; at >= Math.max(start, subject - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === ';') return false
    if (SUBORDINATORS.has(token.key)) return true
  }
  return false
}

const dedupe = (takers: readonly Taker[]): Taker[] => {
  const seen = new Set<unknown>()
  return takers.filter((taker) => {
    const key = taker.kind === 'person' ? taker.mention : `${taker.kind}:${taker.from}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
