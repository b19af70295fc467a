import type { Token } from '../../tokens/tokenize.js'
import { cityOf, type EntityMention, partyOf } from '../entities.js'
import type { NameSpan } from '../names.js'
import { closingBracket, type PartyMention, type RoleMention } from '../roles/index.js'
import type { PersonMention } from './person.js'
import { titleAfter } from './title-after.js'

interface Unfinished {
  from: number
  to: number
  roles: RoleMention[]
  name?: NameSpan
  plural: boolean
  titled: boolean
}

/** Adds what follows a name or title and belongs to it: "of Japan", "(ROK)", ", Minister of Foreign Affairs of X,". */
export const finish = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roleAt: readonly (RoleMention | undefined)[],
  isRole: (at: number) => boolean,
  mention: Unfinished,
): PersonMention => {
  const roles = [...mention.roles]
  const parties: PartyMention[] = []
  let to = mention.to
  const possessive = tokens[to]?.kind === 'possessive'
  if (!possessive && mention.name !== undefined) {
    // a tooltip that the page flattened into the text: a title glued to the name, without a space
    const glued = roleAt[to]
    if (glued !== undefined && tokens[to]?.spaced === false && tokens[to - 1]?.kind === 'word') {
      roles.push(glued)
      to = glued.to
    }
    const state = ofState(tokens, entities, to)
    if (state !== undefined) {
      parties.push(...state.parties)
      to = state.to
    }
    const apposition = titleAfter(tokens, entities, roleAt, isRole, to, roles)
    if (apposition !== undefined) {
      roles.push(...apposition.roles)
      to = apposition.to
      const later = ofState(tokens, entities, to) ?? behindDepartment(tokens, entities, to, apposition.roles)
      if (later !== undefined) {
        parties.push(...later.parties)
        to = later.to
      }
    }
  }
  const all = parties
  for (const role of roles) all.push(...role.parties)
  return {
    from: mention.from,
    to: possessive ? to + 1 : to,
    roles,
    parties:
      all.length < 2
        ? all
        : all.filter((party, index) => all.findIndex((other) => other.code === party.code) === index),
    plural: mention.name === undefined && mention.plural,
    possessive,
    titled: mention.titled || roles.length > 0,
    ...(mention.name === undefined ? {} : { name: mention.name }),
  }
}

/** Bodies of a government behind a demonym. */
const DEPARTMENTS: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'government',
  'parliament',
  'office',
  'mfa',
  'army',
  'navy',
])

/** How far behind a title the state of its ministry stands, in tokens. */
const REACH = 12

/** "N, Secretary (East), Ministry of Foreign Affairs, Malaysia,": the state behind the body, or right behind the title. */
const behindDepartment = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  from: number,
  roles: readonly RoleMention[],
): { parties: PartyMention[]; to: number } | undefined => {
  if (tokens[from]?.text !== ',' || roles.some((role) => role.parties.length > 0)) return undefined
  const body = DEPARTMENTS.has(tokens[from + 1]?.key ?? '')
  for (let at = from; at < Math.min(tokens.length, from + (body ? REACH : 1)); at++) {
    const token = tokens[at]
    if (token?.text === ',') {
      const mention = entities[at + 1]
      const party = partyOf(mention)
      if (mention?.from === at + 1 && party?.kind === 'state' && party.form !== 'demonym') {
        const next = tokens[mention.to]
        const closes = next === undefined || next.kind === 'mark' || (next.kind === 'word' && !next.capital)
        if (!closes) return undefined
        return { parties: [{ type: party.kind, code: party.code, from: mention.from, to: mention.to }], to: mention.to }
      }
    } else if (!(token?.capital === true || token?.key === 'of' || token?.key === 'and' || token?.key === 'for'))
      return undefined
  }
  return undefined
}

/** "of Japan", "from the IMF", "(Japan)" right after a name. */
const ofState = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
): { parties: PartyMention[]; to: number } | undefined => {
  const token = tokens[at]
  if (token?.text === '(') {
    const close = closingBracket(tokens, at)
    const mention = entities[at + 1]
    const party = partyOf(mention)
    if (close > 0 && party !== undefined && mention !== undefined && mention.to === close - 1)
      return { parties: [{ type: party.kind, code: party.code, from: mention.from, to: mention.to }], to: close }
    return undefined
  }
  if (token?.key !== 'of' && token?.key !== 'from') return undefined
  let start = at + 1
  if (tokens[start]?.key === 'the') start++
  const mention = entities[start]
  const party = partyOf(mention)
  if (mention === undefined) return undefined
  if (party === undefined) {
    const city = cityOf(mention)
    if (city === undefined || token.key !== 'of') return undefined
    return { parties: [{ type: 'state', code: city.country, from: mention.from, to: mention.to }], to: mention.to }
  }
  if (party.kind === 'state' && party.form === 'demonym') {
    // "of the Japanese Foreign Ministry"
    let end = mention.to
    while (tokens[end]?.capital && end - mention.to < 4) end++
    if (!DEPARTMENTS.has(tokens[end - 1]?.key ?? '')) return undefined
    return { parties: [{ type: party.kind, code: party.code, from: mention.from, to: mention.to }], to: end }
  }
  return { parties: [{ type: party.kind, code: party.code, from: mention.from, to: mention.to }], to: mention.to }
}
