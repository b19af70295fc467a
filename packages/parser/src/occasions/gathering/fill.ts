import type { Character, Ground } from '../../cast/index.js'
import { isForeignName } from '../../lexicon/family-names.js'
import type { Clause } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import { timeOf, type When, whenOf } from '../when.js'
import { whereOf } from '../where.js'
import type { Resolved, Telling } from './telling.js'

/** Ranks of a diplomatic mission. */
const MISSION =
  /\b(?:ambassador|high commissioner|(?:first|second|third) secretary|counsellor|counselor|attach[eé]|charg[eé]|chief of mission|minister counsellor)\b/i

/** Adds the people of "X also attended" to the meeting that the words tell, or else to the one at hand. */
export const add = (telling: Telling, resolved: Resolved, told: Occasion | undefined): void => {
  const occasion = told ?? telling.current ?? telling.occasions.at(-1)
  if (occasion === undefined) return
  asOneSide(telling, resolved)
  for (const person of resolved.people) join(telling, occasion, person)
}

/** On the page of an organisation, officials who are joined in one list sit for the state that one of them names. */
const asOneSide = (telling: Telling, resolved: Resolved): void => {
  const own = telling.scene.publisher.party
  const states = new Set(
    resolved.people.flatMap((one) => (one.party?.type === 'state' && !one.assumed ? [one.party.code] : [])),
  )
  if (own?.type !== 'organization' || states.size !== 1) return
  const state = resolved.people.find((one) => one.party?.type === 'state')?.party
  for (const person of resolved.people) {
    if (!person.assumed || state === undefined) continue
    person.party = state
    person.assumed = false
    telling.scene.cast.reoffice(person)
  }
}

/** Lets a person take part in a meeting, and the person's party with them. */
export const join = (telling: Telling, occasion: Occasion, person: Character): void => {
  if (occasion.people.includes(person)) return
  if (person.assumed && person.role !== undefined && MISSION.test(person.role)) toMission(telling, occasion, person)
  if (person.assumed && isGovernment(person)) toGuest(telling, occasion, person)
  if (person.assumed) toOther(telling, occasion, person)
  if ((person.outside || !person.titled) && person.party === undefined) return
  occasion.people.push(person)
  if (person.party !== undefined && !occasion.parties.some((party) => party.code === person.party?.code))
    occasion.parties.push(person.party)
}

/** Offices that a state has and an organisation has not. */
const isGovernment = (person: Character): boolean =>
  person.office !== undefined && (person.office.endsWith('-minister') || person.office.startsWith('head-of-'))

/** "Minister N was also present" on the page of an organisation: of the state that it met. */
const toGuest = (telling: Telling, occasion: Occasion, person: Character): void => {
  const states = occasion.parties.filter((party) => party.type === 'state')
  if (telling.scene.publisher.party?.type !== 'organization' || states.length !== 1 || states[0] === undefined) return
  person.party = states[0]
  person.assumed = false
  telling.scene.cast.reoffice(person)
}

/** A style of Excellency stands in front of the name. */
const isExcellency = ({ nameGround: { analysis, from } }: Character): boolean =>
  analysis.tokens
    .slice(Math.max(0, from - STYLES), from)
    .some(({ text, key }) => text === 'H.E.' || key === 'excellency')
/** How many tokens of styles stand in front of a name at most: "H.E. Mr.", "His Excellency Dr." */
const STYLES = 3

/**
 * "H.E. Mr. N, High Commissioner, was also present": ministries style those of other states so, and seldom their own; and
 * where the names of a state's people are told at sight, one of another kind is not of them.
 */
const toOther = ({ scene }: Telling, occasion: Occasion, person: Character): void => {
  const own = scene.publisher.party
  const [other, more] = occasion.parties.filter((party) => party.code !== own?.code)
  if (own?.type !== 'state' || other?.type !== 'state' || more !== undefined) return
  const ours = occasion.people.filter((one) => one.party?.code === own.code)
  const styled = isExcellency(person) && ours.length > 0 && !ours.some(isExcellency)
  if (!styled && !isForeignName(person.keys, own.code)) return
  person.party = other
  person.assumed = false
  scene.cast.reoffice(person)
}

/** Diplomats named without a state belong to the mission of the ambassador who is there: "Second Secretary N". */
const toMission = (telling: Telling, occasion: Occasion, person: Character): void => {
  const head = occasion.people.find(
    (other) => other.office === 'ambassador' && !other.assumed && other.party?.type === 'state',
  )
  if (head?.party === undefined) return
  person.party = head.party
  person.assumed = false
  const office = person.role === undefined ? undefined : telling.scene.cast.officeOf(person.role, head.party.code)
  if (office !== undefined) person.office = office
}

/** How many places that tell of one meeting are kept. A release has a dozen; a hostile text has a million. */
const MOST_GROUNDS = 200

/** Adds what a clause tells of a meeting: who, how, in what format and series, when, where. What is known stays. */
export const enrich = (telling: Telling, occasion: Occasion | undefined, clause: Clause, resolved: Resolved): void => {
  if (occasion === undefined) return
  const { analysis } = clause
  for (const party of resolved.parties) {
    const at = occasion.parties.findIndex((one) => one.code === party.code)
    if (at < 0) occasion.parties.push(party)
    else if (occasion.parties[at]?.ground === undefined && party.ground !== undefined) occasion.parties[at] = party
  }
  for (const person of resolved.people) join(telling, occasion, person)
  occasion.unnamed.push(...resolved.unnamed)
  const ground: Ground = { analysis, from: clause.from, to: clause.to }
  if (occasion.grounds.length < MOST_GROUNDS) occasion.grounds.push(ground)
  const wordGround: Ground =
    clause.noun === undefined ? ground : { analysis, from: clause.noun.from, to: clause.noun.to }
  const mode = modeIn(clause) ?? clause.word.mode
  // the text is more exact than its headline: a "call" may be a video call
  const general = occasion.origin !== 'body' && mode === 'video'
  if (mode !== undefined && (occasion.mode === undefined || general))
    occasion.mode = { value: mode, ground: wordGround }
  if (occasion.mode === undefined && clause.word.build === 'speak' && clause.analysis.index >= 0)
    occasion.mode = {
      value: besideInPerson(telling, occasion) || whereOf(clause) !== undefined ? 'in-person' : 'phone',
      ground: wordGround,
    }
  const format = clause.word.format
  if (format !== undefined && (occasion.format === undefined || occasion.format.value === 'meeting'))
    occasion.format = { value: format, ground: wordGround }
  if (resolved.series !== undefined && occasion.series === undefined) {
    occasion.series = { value: resolved.series.code, ground: resolved.series.ground }
    if (resolved.series.format !== undefined)
      occasion.format = { value: resolved.series.format, ground: resolved.series.ground }
  }
  if (clause.told === 'scheduled' || clause.told === 'postponed' || clause.told === 'cancelled') {
    if (occasion.grounds.length === 1) {
      occasion.status = clause.told
      occasion.statusGround = ground
    }
  } else if (clause.analysis.index >= 0 && occasion.status === 'scheduled' && occasion.origin === 'title')
    occasion.status = 'held'
  const known = occasion.when
  // "from January 9 to 12 … On January 10, she will have an audience with him": one day of the span told first
  const spans = known !== undefined && known.date.start !== known.date.end
  if (known === undefined || spans || (occasion.origin === 'title' && known.ground.analysis.block.kind === 'heading')) {
    const previous = telling.occasions.findLast((one) => one !== occasion && one.when !== undefined)?.when?.date.start
    const when = whenOf(clause, telling.scene.frame, previous)
    if (when !== undefined && (!spans || isWithin(when.date, known.date))) {
      occasion.when = when
      if (clause.analysis.index >= 0) telling.day = when
    }
  }
  if (occasion.where === undefined) {
    const where = whereOf(clause)
    if (where !== undefined) occasion.where = where
  }
  if (occasion.time === undefined) {
    const time = timeOf(clause)
    if (time !== undefined) occasion.time = time
  }
}
/** A single day of a span. */
const isWithin = (day: When['date'], span: When['date']): boolean =>
  day.start === day.end && day.start >= span.start && day.end <= span.end

/** "met with President N. He also spoke with Minister M": who speaks with another of the same government on a visit does so there. */
const besideInPerson = (telling: Telling, occasion: Occasion): boolean => {
  const before = telling.occasions[telling.occasions.indexOf(occasion) - 1]
  return (
    before?.origin === 'body' &&
    before.mode?.value === 'in-person' &&
    before.parties.length === occasion.parties.length &&
    before.parties.every((party) => occasion.parties.some((one) => one.code === party.code))
  )
}
const VIDEO = new Set([
  'virtually',
  'virtual',
  'video',
  'videoconference',
  'videoconferencing',
  'teleconference',
  'online',
  'vtc',
])
const PHONE = new Set(['phone', 'telephone', 'telephonic'])

/** The way of meeting that the words around the word of meeting tell: "met virtually", "in virtual mode", "by telephone". */
const modeIn = (clause: Clause): 'phone' | 'video' | undefined => {
  const { tokens } = clause.analysis
  const to = Math.min(clause.sentence.to, Math.max(clause.end, clause.to) + 10)
  for (let at = Math.max(clause.sentence.from, clause.from - 4); at < to; at++) {
    const key = tokens[at]?.key ?? ''
    if (VIDEO.has(key)) return 'video'
    if (PHONE.has(key)) return 'phone'
  }
  return undefined
}
