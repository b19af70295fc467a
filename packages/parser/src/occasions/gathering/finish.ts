import type { Analysis } from '../../mentions/analyse.js'
import type { Occasion } from '../occasion.js'
import { days } from '../when.js'
import { abroadOf, eventLineOf, headDayOf, headPlaceOf, stayLineOf, titleDayOf, titleWeekOf } from './event-line.js'
import { join } from './fill.js'
import { appoint } from './resolve.js'
import type { Telling } from './telling.js'

/** Days that one page of a trip covers at most; wider spans say too little. */
const LONGEST_TRIP = 10

/** Ends the telling: what only the whole text decides, and the meetings of two parties or more. */
export const finish = (telling: Telling): Occasion[] => {
  telling.sections.close()
  for (const occasion of telling.occasions) addOwnLeader(telling, occasion)
  fillSections(telling)
  fillSpan(telling)
  fillEventLine(telling)
  fillStay(telling)
  fillAbroad(telling)
  fillHead(telling)
  fillTitleDay(telling)
  // "discussed it with N in Warsaw": who meets in a place sits there
  for (const occasion of telling.occasions)
    if (occasion.mode === undefined && occasion.where !== undefined)
      occasion.mode = { value: 'in-person', ground: occasion.where.ground }
  clip(telling)
  dropSummary(telling)
  return telling.occasions.filter((occasion) => new Set(occasion.parties.map((party) => party.code)).size >= 2)
}

/** What is told as held was held by the day of the release: of the days of a visit the later ones are out. */
const clip = (telling: Telling): void => {
  const today = telling.scene.frame.published?.slice(0, 10)
  for (const occasion of telling.occasions) {
    const date = occasion.when?.date
    if (occasion.when === undefined || date === undefined || today === undefined || occasion.status !== 'held') continue
    if (!date.edtf.startsWith('[') || date.end <= today || date.start > today) continue
    const edtf = date.start === today ? today : `[${date.start}..${today}]`
    occasion.when = { ...occasion.when, date: { ...date, edtf, end: today } }
  }
}

/** "received the ambassadors of A and B", and then each by name: the sentence over several meetings tells of none of its own. */
const dropSummary = (telling: Telling): void => {
  const own = telling.scene.publisher.party?.code
  const meetingWith = (code: string): Occasion | undefined =>
    telling.occasions.find(
      (one) => one.parties.length === 2 && one.people.some((person) => person.party?.code === code),
    )
  for (const [index, one] of [...telling.occasions.entries()].reverse()) {
    const others = one.parties.map((party) => party.code).filter((code) => code !== own)
    if (others.length < 2 || one.people.some((person) => person.party?.code !== own)) continue
    const each = others.map(meetingWith)
    if (each.includes(undefined)) continue
    for (const occasion of each) if (occasion !== undefined) takeOver(telling, occasion, one)
    telling.occasions.splice(index, 1)
  }
}

/** What a sentence over several meetings tells of each: who held them, how and when. */
const takeOver = (telling: Telling, occasion: Occasion, summary: Occasion): void => {
  for (const person of summary.people) join(telling, occasion, person)
  if (occasion.mode === undefined && summary.mode !== undefined) occasion.mode = summary.mode
  if (occasion.when === undefined && summary.when !== undefined) occasion.when = summary.when
  if (occasion.where === undefined && summary.where !== undefined) occasion.where = summary.where
}

/** "… took part in the following meetings in Munich on February 15": the sections' meetings share their day and city. */
const fillSections = (telling: Telling): void => {
  // where sections give different days themselves, one without a day fell on any of them
  const told = new Set(telling.occasions.flatMap((one) => (one.when === undefined ? [] : [one.when.date.edtf])))
  for (const occasion of telling.occasions) {
    if (occasion.origin === 'body') continue
    const day = telling.days.get(occasion)
    if (occasion.when === undefined && day !== undefined && told.size < 2) occasion.when = day
    const stay = telling.stays.get(occasion)
    if (occasion.where === undefined && stay !== undefined) occasion.where = stay
  }
}

/** A page that dates its event on lines of its own dates what it tells of by them, where its sentences give no other day. */
const fillEventLine = (telling: Telling): void => {
  const line = eventLineOf(telling.scene.blocks)
  if (line === undefined) return
  for (const occasion of telling.occasions) {
    if (occasion.status !== 'held') continue
    if (occasion.when === undefined) occasion.when = line.when
    // only what fell on that day was at that place
    const there = occasion.when.date.start === line.when.date.start && occasion.when.date.end === line.when.date.end
    if (there && occasion.where === undefined && (occasion.mode?.value ?? 'in-person') === 'in-person')
      occasion.where = line.where
  }
}

/** A list of meetings whose head gives the days and the city gives them for those that have none of their own. */
const fillStay = (telling: Telling): void => {
  if (telling.occasions.every((occasion) => occasion.when !== undefined)) return
  const line = stayLineOf(headOf(telling))
  if (line === undefined) return
  for (const occasion of telling.occasions) {
    if (occasion.when !== undefined) continue
    occasion.when = line.when
    if (line.where !== undefined && occasion.mode?.value === 'in-person') occasion.where ??= line.where
  }
}

/** The blocks of a text from its first line on, which may have been taken for its title. */
const headOf = ({ scene: { title, blocks } }: Telling): readonly Analysis[] =>
  title === undefined ? blocks : [title, ...blocks.slice(0, HEAD)]
const HEAD = 4

/** What a minister abroad did on the day of the date line was done where it was written. */
const fillAbroad = (telling: Telling): void => {
  const { party } = telling.scene.publisher
  const open = telling.occasions.filter(
    ({ where, when, mode, status }) =>
      where === undefined && when !== undefined && mode?.value === 'in-person' && status === 'held',
  )
  if (party?.type !== 'state' || open.length === 0) return
  const line = abroadOf(headOf(telling), party.code)
  if (line === undefined) return
  for (const occasion of open) if (occasion.when?.date.edtf === line.when.date.edtf) occasion.where = line.where
}

/** Where the head of the publisher's releases names the event's place and day, they are those of the meetings told without. */
const fillHead = (telling: Telling): void => {
  const { publisher, blocks } = telling.scene
  if (!publisher.headIsEvent) return
  const day = headDayOf(blocks)
  if (day !== undefined) for (const occasion of telling.occasions) if (occasion.status === 'held') occasion.when ??= day
  const place = headPlaceOf(blocks)
  if (place === undefined) return
  for (const occasion of telling.occasions)
    if (
      occasion.where === undefined &&
      occasion.status === 'held' &&
      (occasion.mode?.value ?? 'in-person') === 'in-person'
    )
      occasion.where = place
}

/** A title that ends with a day dates what the page tells of, where its sentences give no other day. */
const fillTitleDay = (telling: Telling): void => {
  const { title } = telling.scene
  const day = title === undefined ? undefined : titleDayOf(title)
  if (day !== undefined) for (const occasion of telling.occasions) occasion.when ??= day
  const week = title === undefined ? undefined : titleWeekOf(title, telling.scene.frame)
  if (week !== undefined) for (const one of telling.occasions) if (one.status === 'held') one.when ??= week
}

/** On a page of several sections, one that gives no day of its own fell on one of the days that the others give. */
const fillSpan = (telling: Telling): void => {
  const dated = telling.occasions.filter((occasion) => occasion.when !== undefined)
  const first = dated.reduce<Occasion | undefined>(
    (best, one) => (best?.when === undefined || (one.when?.date.start ?? '') < best.when.date.start ? one : best),
    undefined,
  )
  const last = dated.reduce<Occasion | undefined>(
    (best, one) => (best?.when === undefined || (one.when?.date.end ?? '') > best.when.date.end ? one : best),
    undefined,
  )
  if (first?.when === undefined || last?.when === undefined) return
  const start = first.when.date.start
  const end = last.when.date.end
  if (days(start, end) > LONGEST_TRIP) return
  for (const occasion of telling.occasions) {
    if (occasion.when !== undefined || occasion.origin !== 'heading') continue
    occasion.when = {
      date: { edtf: start === end ? start : `[${start}..${end}]`, start, end, basis: 'relative' },
      ground: first.when.ground,
    }
  }
}

/** "Telephone conversation with X" on the page of an office: its holder, whom the text opens with, is the other side. */
const addOwnLeader = (telling: Telling, occasion: Occasion): void => {
  const { publisher, cast, blocks } = telling.scene
  const { party } = publisher
  if (occasion.origin === 'body' || party === undefined || publisher.title === undefined) return
  if (
    !occasion.parties.some((one) => one.code === party.code) ||
    occasion.people.some((person) => person.party?.code === party.code)
  )
    return
  for (const block of blocks.slice(0, 3)) {
    const first = block.people.find((person) => person.name !== undefined)
    const character = first === undefined ? undefined : cast.of(first)
    if (character === undefined || (first?.from ?? 0) > 3) continue
    if (character.party !== undefined && character.party.code !== party.code) continue
    if (character.party === undefined) appoint(telling, character)
    join(telling, occasion, character)
    return
  }
}
