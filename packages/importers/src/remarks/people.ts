import { type Analysis, type PersonMention, partyOf, textOf } from '@readout/parser/analysis'
import type { Party } from '@readout/schema'
import { stateOfDay } from '../register/state-of-day.js'
import { membersAt, REGIONS } from './groups.js'
import type { Region } from './region.js'
import { UNOFFICIAL } from './words.js'

/** One person whom a text says to have been met, or the holder of an office that it names alone. */
export interface Met {
  /** The name as written, titles left out; missing where only the office is named. */
  readonly name?: string
  /** Parts of the name, folded. */
  readonly keys: readonly string[]
  /** The title as written; missing for a bare name. */
  readonly role?: string
  /** Parties that the text itself gives for the person or, where several hold the office, for each. */
  readonly parties: readonly Party[]
  readonly plural: boolean
  /** Span of the name, or of the title, in the text. */
  readonly start: number
  readonly end: number
}

/** Words that make a run of capitals the name of a body, not of a person. */
const BODIES =
  /\b(?:Commission|Council|Committee|Assembly|Party|Congress|Parliament|Group|Organi[sz]ation|Conference|Forum|Bank|Fund|University|Institute|Corps|Embassy|Delegation|Negotiations?|Community|Command|Headquarters|Palace|House|Forces?|Front|Movement|Union|Association|Chamber|Agreement|Treaty|Summit|Court|Cabinet|Army|Navy|Mission)\b/

/** Titles that the text puts before a name without the parser counting them as offices. */
const BARE_TITLES =
  /^(?:Comandante|Commandante|Shah|Marshal|Generalissimo|Archbishop|Lord|Sir|Prince|Imam|Ayatollah|Mullah|Aga|Nawab|Count|Duke|Baron|Lama|Patriarch|Cardinal|Mwami|Tunku)\b/

/** The parties that a mention gives; "Central American" is not "American", and a group of states means its members. */
const partiesOf = (analysis: Analysis, mention: PersonMention, on: string): Party[] => {
  const stated = mention.parties
    .filter((party) => !REGIONS.test(analysis.tokens[party.from - 1]?.text ?? ''))
    // "At Warm Springs (Georgia)": behind a place a state tells where it lies, and some of the Union's share a name.
    .filter(
      (party) =>
        !(mention.name && party.from > mention.name.to && /^[(,]$/.test(analysis.tokens[party.from - 1]?.text ?? '')),
    )
    .map(
      (party) =>
        ({ type: party.type, code: party.type === 'state' ? stateOfDay(party.code, on) : party.code }) as Party,
    )
  if (stated.length > 0 || mention.name !== undefined) return stated
  for (let at = Math.max(0, mention.from - 3); at < mention.to; at += 1) {
    const members = membersAt(analysis, at, on)
    if (members.length > 0) return members
  }
  return []
}

const isPerson = (analysis: Analysis, mention: PersonMention): boolean => {
  // "Leaders of the African Great Lakes": several people, and the capitals behind are no name.
  if (
    mention.name !== undefined &&
    mention.roles.some(
      (role) => role.head.plural && /^(?:leaders?|members?|representatives?)$/.test(role.head.words.at(-1) ?? ''),
    )
  ) {
    return false
  }
  if (mention.roles.length > 0 || mention.titled) return true
  if (mention.name === undefined) return false
  const text = textOf(analysis, mention.from, mention.to)
  if (BODIES.test(text) || !/^\p{Lu}/u.test(text) || analysis.entities[mention.name.from] !== undefined) return false
  return BARE_TITLES.test(text) || mention.name.keys.length >= 2
}

const roleOf = (analysis: Analysis, mention: PersonMention): string | undefined => {
  const first = mention.roles[0]
  const last = mention.roles.at(-1)
  if (first === undefined || last === undefined) return undefined
  return first.expanded ?? textOf(analysis, first.from, last.to)
}

/** "North Korean leader Kim Jong-un": a leader is no office, but the state that stands with it is the person's. */
const leaderOf = (analysis: Analysis, mention: PersonMention, on: string): Party | undefined => {
  const { tokens, entities } = analysis
  if (mention.name === undefined || mention.roles.length > 0) return undefined
  if (tokens[mention.from - 1]?.key !== 'leader') return undefined
  const party = partyOf(entities[mention.from - 2])
  if (party?.kind !== 'state') return undefined
  return { type: 'state', code: stateOfDay(party.code, on) } as Party
}

const met = (analysis: Analysis, mention: PersonMention, on: string): Met => {
  const span = mention.name ?? mention
  const led = leaderOf(analysis, mention, on)
  const role = led === undefined ? roleOf(analysis, mention) : 'Leader'
  const base = {
    keys: mention.name?.keys ?? [],
    parties: led === undefined ? partiesOf(analysis, mention, on) : [led],
    plural: mention.plural,
    start: analysis.tokens[span.from]?.start ?? 0,
    end: analysis.tokens[span.to - 1]?.end ?? 0,
    ...(role === undefined ? {} : { role }),
  }
  if (mention.name === undefined) return base
  const rest = analysis.block.text.slice(base.end, base.end + 40)
  // "Giscard d'Estaing", "Patrick A. M. Manning": an elided particle and initials go on with the name.
  const elided = /^(?:\s+d['’]|(?:\s+\p{Lu}\.)+\s+)\p{Lu}[\p{L}'’-]*/u.exec(rest)?.[0] ?? ''
  const written = textOf(analysis, mention.name.from, mention.name.to) + elided
  // "President X at Y", "President X March 3": place and day are no part of the name.
  const place =
    /\s(?:at|in|on)\s/.exec(written) ??
    (/^\s+\d/.test(rest) ? /\s(?:March|May|August|April|June)$/.exec(written) : null)
  // "(Heinz Alfred)" is a note of the list, and the full stop behind "Mohammed V." is the sentence's.
  const name = (place ? written.slice(0, place.index) : written)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*([-–])\s*/g, '$1')
    .replace(/((?:^|\s)(?:[IVX]+|\p{L}{2,}))(?<!\b(?:Jr|Sr))\.$/u, '$1')
  const bare = role === undefined ? BARE_TITLES.exec(name)?.[0] : undefined
  if (bare !== undefined && name.length > bare.length) {
    const count = bare.split(' ').length
    return {
      ...base,
      role: bare,
      name: name.slice(bare.length).trim(),
      keys: base.keys.slice(count),
      start: base.start + bare.length + 1,
    }
  }
  if (!place) return { ...base, name, end: base.end + elided.length }
  const words = name.split(/[\s-]+/).length
  return { ...base, name, keys: base.keys.slice(0, words), end: base.start + place.index }
}

/** "Heads of State and Government of X": the list of states stands behind the second office. */
const isFirstOfTwo = (analysis: Analysis, mention: PersonMention): boolean =>
  mention.parties.length === 0 &&
  analysis.tokens[mention.to]?.key === 'and' &&
  /^governments?$/.test(analysis.tokens[mention.to + 1]?.key ?? '')

const speaksForNobody = (analysis: Analysis, mention: PersonMention): boolean =>
  analysis.tokens
    .slice(mention.from, mention.to + 1)
    .some((token, index) => UNOFFICIAL.has(token.key) && analysis.entities[mention.from + index] === undefined)

/**
 * Lists those whom the words of a region name.
 * @param from index of the first token to look at
 * @param to index after the last
 * @param on the day, `YYYY-MM-DD`: groups of states change
 */
export const peopleIn = (analysis: Analysis, region: Region, from: number, to: number, on: string): Met[] =>
  analysis.people
    .filter((mention) => mention.from >= from && mention.to <= to && region.includes(mention.from))
    .filter((mention) => isPerson(analysis, mention) && mention.roles.every((role) => role.head.relative === undefined))
    .filter(
      (mention) =>
        mention.name !== undefined || !(speaksForNobody(analysis, mention) || isFirstOfTwo(analysis, mention)),
    )
    .map((mention) => met(analysis, mention, on))
    // A name that an initial cut in two is one: the second half lies inside the first.
    .filter((one, index, all) => all.slice(0, index).every((before) => one.start >= before.end))
