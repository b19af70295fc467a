import type { GroundedParty } from '../../cast/index.js'
import { type Analysis, peopleIn } from '../../mentions/analyse.js'
import { partyOf } from '../../mentions/entities.js'
import { isHeadLine } from '../../mentions/head-line.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { hasSign, WordList } from '../../tokens/signs.js'
import { type Clause, clausesOf, nounsOf } from '../clauses/index.js'
import { hostIn } from '../host.js'
import type { Occasion } from '../occasion.js'
import { type DateFrame, datesIn, dayOf, todayIn, type When } from '../when.js'
import { attend, speak } from './attend.js'
import { join } from './fill.js'
import { lasted } from './lasted.js'
import { PLAIN_FORMATS } from './match.js'
import { seatMinisters } from './portfolio.js'
import { take } from './take.js'
import type { Telling } from './telling.js'
/** Reads a title or heading: the meetings that it tells of, and the section that it opens. */
export const heading = (telling: Telling, analysis: Analysis, origin: 'title' | 'heading'): void => {
  telling.touched = []
  telling.speech = false
  const item = origin === 'heading' ? itemState(analysis) : undefined
  if (item !== undefined) openItem(telling, analysis)
  for (const sentence of analysis.sentences) {
    visit(telling, analysis, sentence)
    const clauses = clausesOf(analysis, sentence, true)
    for (const clause of clauses) take(telling, clause, origin)
    for (const one of named(telling, analysis, sentence, clauses))
      if (!telling.touched.includes(one)) telling.touched.push(one)
  }
  if (origin === 'title') return
  if (item !== undefined && item.code !== telling.scene.publisher.party?.code) telling.host = item
  const touched = telling.occasions.filter((one) => telling.touched.includes(one))
  if (telling.sections.document(analysis, touched)) return
  for (const one of touched) stand(telling, one)
  if (touched.length > 0) telling.sections.enter(touched, analysis)
  else if (telling.occasions.length > 1) telling.sections.leave()
  telling.pendingPeople = touched.find((occasion) => occasion.people.length === 0)
  telling.pendingGuest = touched.length === 0 ? guestOf(telling, analysis) : undefined
}

/**
 * "Peru" as a heading of its own, under a sentence over meetings with several: the section is about the one with it. Returns
 * the state, where nobody of it has been named.
 */
const guestOf = (telling: Telling, { tokens, entities }: Analysis): Telling['pendingGuest'] => {
  const party = partyOf(entities[0])
  if (party?.kind !== 'state' || entities[0]?.to !== tokens.length) return undefined
  const { code } = party
  const occasion = telling.occasions.findLast(
    ({ parties }) => parties.length === 2 && parties.some((one) => one.code === code),
  )
  if (occasion === undefined || occasion.people.some((person) => person.party?.code === code)) return undefined
  return { occasion, code }
}

/**
 * "Chad – Visit by X (November 6-7)": a page of a spokesperson has items that have nothing to do with one another, each
 * headed by the state that it is about. The officials of an item are that state's, and its day is the heading's.
 */
const openItem = (telling: Telling, analysis: Analysis): void => {
  const whole = { from: 0, to: analysis.tokens.length }
  telling.day = dayOf(analysis, whole, telling.scene.frame)
  telling.stay = undefined
  telling.current = undefined
  telling.recent = []
  telling.group = undefined
}

/** The state that stands alone in front of the dash or colon of a heading. */
const itemState = (analysis: Analysis): GroundedParty | undefined => {
  const mention = analysis.entities[0]
  const party = partyOf(mention)
  if (mention === undefined || party?.kind !== 'state' || party.form === 'demonym') return undefined
  const mark = analysis.tokens[mention.to]
  const parts = mark?.text === ':' || ((mark?.text === '–' || mark?.text === '—' || mark?.text === '-') && mark.spaced)
  // "Japan – Republic of Korea Defense Ministerial": a meeting of both
  if (!parts || partyOf(analysis.entities[mention.to + 1]) !== undefined) return undefined
  return { type: 'state', code: party.code, ground: { analysis, from: mention.from, to: mention.to } }
}

/** A meeting of the title that a section takes up falls on the day and into the city that the text has come to. */
const stand = (telling: Telling, occasion: Occasion): void => {
  if (telling.day !== undefined && !telling.days.has(occasion)) telling.days.set(occasion, telling.day)
  if (telling.stay !== undefined && !telling.stays.has(occasion)) telling.stays.set(occasion, telling.stay)
}

/** Keeps whom the text's travellers visit, as far as the text has come. */
const visit = (telling: Telling, analysis: Analysis, sentence: TokenRange): void => {
  const host = hostIn(analysis, sentence)
  // "The Secretary departs tomorrow for Georgetown": what is next, behind what the text reports
  if (host?.next === true && telling.occasions.length > 0) return
  if (host === undefined) {
    const { frame } = telling.scene
    const visiting = telling.host !== undefined
    if (isPaid(analysis, sentence) || (visiting && isOfVisit(analysis, sentence)))
      telling.day = dayOf(analysis, sentence, frame) ?? telling.day
    else if (visiting) telling.day = todayIn(analysis, sentence, frame) ?? telling.day
    return
  }
  // a guest's visit to the publisher's own country has its days too
  const day = dayOf(analysis, sentence, telling.scene.frame)
  if (day !== undefined) telling.day = day
  if (host.party.code === telling.scene.publisher.party?.code) {
    // a guest is received where the visit goes, if the text names the city
    if (host.where !== undefined) telling.stay = host.where
    return
  }
  telling.host = host.party
  telling.stay = host.where
}

/** "The visit, scheduled from June 11 to 13, …": its days are those of the talks held on it. */
const isOfVisit = ({ tokens }: Analysis, sentence: TokenRange): boolean =>
  tokens[sentence.from]?.key === 'the' &&
  ['visit', 'trip', 'stay'].includes(tokens[sentence.from + 1]?.key ?? '') &&
  // "The visit follows the dialogue of 5 January"
  !['follows', 'followed', 'comes', 'came'].includes(tokens[sentence.from + 2]?.key ?? '')

/** "X paid her inaugural visits today": the day of the visits that the text goes through. */
const isPaid = ({ tokens }: Analysis, sentence: TokenRange): boolean => {
  if (!hasSign(tokens, sentence, PAID.bit)) return false
  const paid = tokens.slice(sentence.from, sentence.to).findIndex((token) => PAID.marks(token))
  return tokens
    .slice(sentence.from + paid, sentence.from + paid + 6)
    .some(({ key }) => key === 'visit' || key === 'visits')
}

const PAID = new WordList(['paid', 'began'])

/** Meetings already told that a heading names by their format alone: "Extended Deterrence Dialogue". */
const named = (telling: Telling, analysis: Analysis, sentence: TokenRange, clauses: readonly Clause[]): Occasion[] => {
  const found: Occasion[] = []
  for (const noun of nounsOf(analysis, sentence)) {
    if (noun.word.format === undefined || PLAIN_FORMATS.has(noun.word.format)) continue
    // a noun with takers of its own tells of its meeting by them
    if (
      clauses.some((clause) => clause.noun !== undefined && clause.noun.from <= noun.to && clause.noun.to >= noun.from)
    )
      continue
    const occasion = telling.occasions.find((one) => one.format?.value === noun.word.format)
    if (occasion !== undefined && !found.includes(occasion)) found.push(occasion)
  }
  return found
}

/** Reads a paragraph, sentence by sentence. */
export const paragraph = (telling: Telling, analysis: Analysis): void => {
  if (telling.sections.line(analysis)) return
  if (isSpeech(analysis)) {
    telling.speech = true
    return
  }
  const lead = telling.paragraphs
  if (lead > 0 || !isHeadLine(analysis)) telling.paragraphs++
  if (telling.speech) return
  // "… provided the following readout:", and then the readout in quotation marks
  const given = telling.introduced
  telling.introduced = analysis.block.text.endsWith(':') && /\breadout:$/i.test(analysis.block.text)
  if (telling.pendingPeople !== undefined) openSection(telling, analysis, telling.pendingPeople)
  telling.pendingPeople = undefined
  if (telling.pendingGuest !== undefined) openGuest(telling, analysis, telling.pendingGuest)
  telling.pendingGuest = undefined
  for (const sentence of analysis.sentences) {
    const quoted = analysis.tokens[sentence.from]?.text
    if (!given && (quoted === '“' || quoted === '"')) break
    visit(telling, analysis, sentence)
    // only a text that has come to a day goes on to the next
    if (telling.day !== undefined) telling.day = openingDay(analysis, sentence, telling.scene.frame) ?? telling.day
    const clauses = clausesOf(analysis, sentence, false)
    for (const clause of clauses) take(telling, clause, 'body', lead)
    if (clauses.every((clause) => clause.adds)) attend(telling, analysis, sentence)
    if (telling.current?.people.length === 0 && clauses.every(({ word }) => word.build === 'deal'))
      speak(telling, analysis, sentence)
    lasted(telling, analysis, sentence)
    for (const person of peopleIn(analysis, sentence)) {
      const character = telling.scene.cast.of(person)
      if (character !== undefined)
        telling.recent = [character, ...telling.recent.filter((one) => one !== character)].slice(0, 12)
    }
  }
}

/** Under "X – Y Defense Ministerial Meeting" the first sentence says who sat there: "Minister N and Secretary M affirmed". */
const openSection = (telling: Telling, analysis: Analysis, occasion: Occasion): void => {
  let at = 0
  for (const person of analysis.people) {
    if (person.from > at + 2) break
    at = person.to
    const character = telling.scene.cast.of(person)
    if (character?.party !== undefined && occasion.parties.some((party) => party.code === character.party?.code))
      join(telling, occasion, character)
  }
  if (occasion.people.length === 0) seatMinisters(telling, occasion)
}

/** Under the name of a state the first official of it whom the text names is who sat there. */
const openGuest = (telling: Telling, { people }: Analysis, guest: NonNullable<Telling['pendingGuest']>): void => {
  for (const mention of people) {
    const person = telling.scene.cast.of(mention)
    if (person?.titled !== true || person.party?.code !== guest.code) continue
    join(telling, guest.occasion, person)
    return
  }
}

/** The day with which a sentence of a chronicle opens: "On Thursday he …", "The next day, …". */
const openingDay = (analysis: Analysis, sentence: TokenRange, frame: DateFrame): When | undefined => {
  const [date] = datesIn(analysis, sentence)
  if (date === undefined || date.start > (analysis.tokens[sentence.from + 1]?.end ?? 0)) return undefined
  const day = dayOf(analysis, { from: sentence.from, to: Math.min(sentence.to, sentence.from + 6) }, frame)
  return day === undefined || day.date.start !== day.date.end || day.ground.from - sentence.from > 1 ? undefined : day
}

/** "President X: Mr Y, …": a line of a transcript. */
const isSpeech = (analysis: Analysis): boolean => {
  const person = analysis.people[0]
  if (person === undefined || person.from > 2) return false
  const next = analysis.tokens[person.to]
  return next?.text === ':' && person.name !== undefined
}
