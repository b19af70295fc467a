import { HONORIFICS, NEVER_NAMES, PARTICLES } from '../lexicon/words.js'
import type { Token } from '../tokens/tokenize.js'
import { cityOf, type EntityMention, partyOf } from './entities.js'
import { afterHonorifics, type NameSpan, readName } from './names.js'
import { closingBracket, type PartyMention, type RoleMention } from './roles.js'

/** One or several people named or described at a place in a block. */
export interface PersonMention {
  /** Index of the first token of the whole mention, title and honorific included. */
  readonly from: number
  /** Index after its last token, a title after the name included. */
  readonly to: number
  /** The name; undefined where only an office is named ("the Foreign Minister of X", "G7 leaders"). */
  readonly name?: NameSpan
  readonly roles: readonly RoleMention[]
  /** States and organisations that the mention itself gives for the person. */
  readonly parties: readonly PartyMention[]
  /** It means several people: "the Foreign Ministers of X and Y", "his counterparts". */
  readonly plural: boolean
  /** "Secretary X's" */
  readonly possessive: boolean
  /** A title or honorific stands with the name. */
  readonly titled: boolean
}

/**
 * Finds the people that a block names or describes.
 * @param tokens the tokens of a block
 * @param entities names the vocabulary knows, see `findEntities`
 * @param roles the offices, see `findRoles`
 * @returns mentions in the order of the text, not overlapping
 */
export const findPeople = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roles: readonly RoleMention[],
): PersonMention[] => {
  const roleAt: (RoleMention | undefined)[] = new Array(tokens.length)
  for (const role of roles) for (let i = role.from; i < role.to; i++) roleAt[i] = role
  const isRole = (at: number): boolean => roleAt[at] !== undefined
  const people: PersonMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const role = roleAt[at]
    const named =
      role !== undefined
        ? fromRole(tokens, entities, roleAt, isRole, role)
        : token.kind === 'word' && (token.capital || PARTICLES.has(token.key))
          ? fromName(tokens, entities, roleAt, isRole, at)
          : undefined
    if (named === undefined) {
      at++
      continue
    }
    for (const mention of named) people.push(mention)
    at = Math.max(at + 1, named.at(-1)?.to ?? at + 1)
  }
  return people
}

/** People whose title comes first: "Foreign Minister X", "Presidents X and Y", "the Foreign Minister of Z". */
const fromRole = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roleAt: readonly (RoleMention | undefined)[],
  isRole: (at: number) => boolean,
  first: RoleMention,
): PersonMention[] => {
  const roles = chain(tokens, roleAt, first)
  const last = roles.at(-1) ?? first
  let at = last.to
  const comma = tokens[at]?.text === ','
  // "The High Commissioner of X to Y, N N, held …": a comma between a full title and the name
  const dash =
    last.head.plural && (comma || tokens[at]?.text === '–' || tokens[at]?.text === '—' || tokens[at]?.text === ':')
  const start = dash || (comma && isNameAfterComma(tokens, entities, isRole, at + 1, last)) ? at + 1 : at
  if (tokens[start]?.text === '(') {
    const close = closingBracket(tokens, start)
    if (close > 0 && tokens[close]?.capital) at = close
  }
  const nameStart = afterHonorifics(tokens, start)
  const name = readName(tokens, entities, isRole, nameStart, true)
  if (name === undefined) {
    return [
      finish(tokens, entities, roleAt, isRole, {
        from: first.from,
        roles,
        plural: last.head.plural,
        titled: true,
        to: last.to,
      }),
    ]
  }
  const named = finish(tokens, entities, roleAt, isRole, {
    from: first.from,
    roles,
    name,
    plural: false,
    titled: true,
    to: name.after,
  })
  if (!last.head.plural) return [named]
  // one title over several names
  const mentions: PersonMention[] = [named]
  let next = mentions.at(-1)?.to ?? name.after
  for (let guard = 0; guard < 40; guard++) {
    let mark = next
    if (tokens[mark]?.text === ',' || tokens[mark]?.text === '&') mark++
    if (tokens[mark]?.key === 'and') mark++
    if (mark === next || isRole(mark)) break
    const other = readName(tokens, entities, isRole, afterHonorifics(tokens, mark), true)
    if (other === undefined) break
    const mention = finish(tokens, entities, roleAt, isRole, {
      from: mark,
      roles,
      name: other,
      plural: false,
      titled: true,
      to: other.after,
    })
    mentions.push(mention)
    next = mention.to
  }
  return distribute(last, mentions)
}

/** "The foreign ministers of X and Y, N and M": states and names in the same order belong together. */
const distribute = (role: RoleMention, mentions: readonly PersonMention[]): PersonMention[] => {
  if (role.parties.length < 2 || role.parties.length !== mentions.length) return [...mentions]
  return mentions.map((mention, index) => {
    const party = role.parties[index]
    const own = mention.parties.find((one) => !role.parties.includes(one))
    return party === undefined || own !== undefined ? mention : { ...mention, parties: [party] }
  })
}

/** Titles in a row that one person bears: "Deputy Prime Minister and Minister for Foreign Affairs". */
const chain = (
  tokens: readonly Token[],
  roleAt: readonly (RoleMention | undefined)[],
  first: RoleMention,
): RoleMention[] => {
  const roles = [first]
  let last = first
  for (let guard = 0; guard < 8; guard++) {
    if (last.head.plural) break
    let at = last.to
    const start = at
    if (
      tokens[at]?.text === ',' ||
      tokens[at]?.text === '/' ||
      tokens[at]?.text === '&' ||
      tokens[at]?.text === '-' ||
      tokens[at]?.text === '–'
    )
      at++
    if (tokens[at]?.key === 'and' || tokens[at]?.key === 'concurrently') at++
    if (tokens[at]?.key === 'the' && at > start) break
    const next = roleAt[at]
    if (next === undefined || next === last || next.from !== at || next.head.plural) break
    // "the President and Prime Minister X": a bare short form is somebody else
    if (first.determiner === 'the' && !last.specific) break
    // each names another state: two people
    if (last.parties.length > 0 && next.parties.length > 0 && last.parties[0]?.code !== next.parties[0]?.code) break
    if (at === last.to && tokens[at]?.spaced === false) break
    roles.push(next)
    last = next
  }
  // titles that no name follows belong to several people unless the first is unfinished
  const named =
    startsName(tokens, last.to) || (tokens[last.to]?.text === ',' && afterHonorifics(tokens, last.to + 1) > last.to + 1)
  return named || roles.length === 1 ? roles : [first]
}

const startsName = (tokens: readonly Token[], at: number): boolean => {
  const start = afterHonorifics(tokens, at)
  const token = tokens[start]
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.capital || PARTICLES.has(token.key)) &&
    !NEVER_NAMES.has(token.key)
  )
}

const isNameAfterComma = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  isRole: (at: number) => boolean,
  at: number,
  role: RoleMention,
): boolean => {
  if (isRole(at) || role.head.plural) return false
  const start = afterHonorifics(tokens, at)
  const name = readName(tokens, entities, isRole, start, true)
  if (name === undefined) return false
  const honored = start > at
  if (honored) return true
  if (!role.specific) return false
  const next = tokens[name.after]
  const closes =
    next === undefined ||
    next.text === ',' ||
    next.text === '.' ||
    next.text === '(' ||
    (next.kind === 'word' && !next.capital) ||
    HONORIFICS.has(next.key)
  // two parts at least, and then a comma, a verb or the end: else it is the next one of a list
  if (name.keys.length >= 2) return closes
  // a name of one word between commas: "the Minister of Foreign Affairs, Sugiono,"
  return role.determiner !== undefined && entities[start] === undefined && next?.text === ','
}

/** People whose name comes first: "Mr X", "X, Minister of Y", "X". */
const fromName = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roleAt: readonly (RoleMention | undefined)[],
  isRole: (at: number) => boolean,
  at: number,
): PersonMention[] | undefined => {
  const start = afterHonorifics(tokens, at)
  const honored = start > at
  // an honorific and a title: "H.E. the President of X", "His Excellency, the High Commissioner"
  if (honored) {
    let inner = start
    if (tokens[inner]?.text === ',') inner++
    if (tokens[inner]?.key === 'the') inner++
    const role = roleAt[inner]
    if (role !== undefined && role.from === inner) {
      const people = fromRole(tokens, entities, roleAt, isRole, role)
      return people.map((person, index) => (index === 0 ? { ...person, from: at } : person))
    }
  }
  const name = readName(tokens, entities, isRole, start, honored)
  if (name === undefined) return undefined
  // a lone word in capitals is no name by itself; the cast of the text may know it (see cast/)
  if (!honored && startsSentence(tokens, at) && name.keys.length === 1 && NEVER_NAMES.has(name.keys[0] ?? ''))
    return undefined
  const people = [
    finish(tokens, entities, roleAt, isRole, {
      from: at,
      roles: [],
      name,
      plural: false,
      titled: honored,
      to: name.after,
    }),
  ]
  // "UN High Commissioner for Human Rights N": an organisation's name that is its head's title too
  const before = entities[at - 1]
  const body =
    before?.to === at
      ? before.entities.find((entity) => entity.kind === 'organization' && entity.form === 'name')
      : undefined
  if (before === undefined || body?.kind !== 'organization' || name.keys.length < 2) return people
  const party: PartyMention = { type: 'organization', code: body.code, from: before.from, to: before.to }
  return people.map((person) => ({
    ...person,
    parties: [party, ...person.parties.filter((one) => one.code !== party.code)],
    titled: true,
  }))
}

const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.text === '.'

interface Unfinished {
  from: number
  to: number
  roles: RoleMention[]
  name?: NameSpan
  plural: boolean
  titled: boolean
}

/** Adds what follows a name or title and belongs to it: "of Japan", "(ROK)", ", Minister of Foreign Affairs of X,". */
const finish = (
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
    const apposition = titleAfter(tokens, entities, roleAt, isRole, to, roles.length > 0)
    if (apposition !== undefined) {
      roles.push(...apposition.roles)
      to = apposition.to
      const later = ofState(tokens, entities, to)
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
    ...(mention.name === undefined ? {} : { name: mention.name }),
    roles,
    parties:
      all.length < 2
        ? all
        : all.filter((party, index) => all.findIndex((other) => other.code === party.code) === index),
    plural: mention.name === undefined && mention.plural,
    possessive,
    titled: mention.titled || roles.length > 0,
  }
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
  if (party.kind === 'state' && party.form === 'demonym') return undefined
  return { parties: [{ type: party.kind, code: party.code, from: mention.from, to: mention.to }], to: mention.to }
}

/** A title after a name: ", Minister of X," or ", the Ambassador of Y to Z,". Not a title that starts the next person. */
const titleAfter = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roleAt: readonly (RoleMention | undefined)[],
  isRole: (at: number) => boolean,
  comma: number,
  hasRole: boolean,
): { roles: RoleMention[]; to: number } | undefined => {
  if (
    tokens[comma]?.text !== ',' &&
    tokens[comma]?.text !== '–' &&
    tokens[comma]?.text !== '—' &&
    tokens[comma]?.text !== '('
  )
    return undefined
  let at = comma + 1
  const article =
    tokens[at]?.key === 'the' ||
    tokens[at]?.key === 'a' ||
    tokens[at]?.key === 'his' ||
    tokens[at]?.key === 'her' ||
    tokens[at]?.key === 'our'
  if (article) at++
  const role = roleAt[at]
  if (role === undefined || role.from !== at || role.head.plural) return undefined
  // "X, Foreign Minister Y": the title is the next one's
  const roles = chain(tokens, roleAt, role)
  const last = roles.at(-1) ?? role
  const next = tokens[last.to]
  if (
    startsName(tokens, last.to) &&
    readName(tokens, entities, isRole, afterHonorifics(tokens, last.to), true) !== undefined
  )
    return undefined
  // a person with a title of another state is somebody else: "X, the President of Y, Z" is read with its comma
  if (hasRole && !role.specific) return undefined
  if (next?.text === ',' && isNameAfterComma(tokens, entities, isRole, last.to + 1, last) && article) return undefined
  return { roles: withFollowing(tokens, roleAt, roles), to: closing(tokens, endOf(tokens, roleAt, roles), comma) }
}

/** Titles joined without a name after them: ", Spokesperson and Chief Advisor to the President of X". */
const withFollowing = (
  tokens: readonly Token[],
  roleAt: readonly (RoleMention | undefined)[],
  roles: RoleMention[],
): RoleMention[] => {
  const last = roles.at(-1)
  if (last === undefined) return roles
  const next = followingRole(tokens, roleAt, last)
  return next === undefined ? roles : [...roles, next]
}
const endOf = (tokens: readonly Token[], roleAt: readonly (RoleMention | undefined)[], roles: RoleMention[]): number =>
  withFollowing(tokens, roleAt, roles).at(-1)?.to ?? 0
const followingRole = (
  tokens: readonly Token[],
  roleAt: readonly (RoleMention | undefined)[],
  last: RoleMention,
): RoleMention | undefined => {
  let at = last.to
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.key !== 'and') return undefined
  at++
  const next = roleAt[at]
  if (
    next === undefined ||
    next.from !== at ||
    next.head.plural ||
    next.determiner !== undefined ||
    startsName(tokens, next.to)
  )
    return undefined
  return next
}
const closing = (tokens: readonly Token[], to: number, open: number): number =>
  tokens[open]?.text === '(' && tokens[to]?.text === ')' ? to + 1 : to
