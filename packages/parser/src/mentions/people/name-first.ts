import { HEADLINE_VERBS, NEVER_NAMES } from '../../lexicon/words.js'
import type { Token } from '../../tokens/tokenize.js'
import { cityOf, type EntityMention } from '../entities.js'
import { isInstitution } from '../institutions.js'
import { afterHonorifics, type NameSpan, readName } from '../names.js'
import { type PartyMention, partyMention, type RoleMention } from '../roles/index.js'
import { finish } from './finish.js'
import type { PersonMention } from './person.js'
import { fromRole } from './title-first.js'

/** People whose name comes first: "Mr X", "X, Minister of Y", "X". */
export const fromName = (
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
  const body = bodyBefore(tokens, entities, at)
  const owner = body === undefined ? ownerBefore(tokens, entities, at) : undefined
  const name = readName(tokens, entities, isRole, start, honored || body !== undefined)
  if (name === undefined || isInstitution(tokens, name)) return undefined
  // "In Prague, the Vice Minister …", "in Bengaluru, Karnataka": places in capitals
  if (!honored && isPlace(tokens, entities, name)) return undefined
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
  if (owner !== undefined && isWholeName(tokens, name))
    return people.map((person) =>
      person.parties.length > 0 ? person : { ...person, from: owner.from, parties: [owner] },
    )
  if (body === undefined || name.keys.length < 2) return people
  const office = tokens[body.from + 1]?.key === 'high' || tokens[body.from + 2]?.key === 'high'
  return people.map((person) => ({
    ...person,
    roles: office ? [commissionerOf(body), ...person.roles] : person.roles,
    parties: [body, ...person.parties.filter((one) => one.code !== body.code)],
    titled: true,
  }))
}

/**
 * "UN High Commissioner for Refugees (UNHCR) N": an organisation's name that is its head's title too, its abbreviation in
 * brackets behind it or not.
 */
const bodyBefore = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
): PartyMention | undefined => {
  const open = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at
  const mention = entities[open - 1]
  const body = mention?.entities.find((entity) => entity.kind === 'organization' && entity.form === 'name')
  if (mention?.to !== open || body?.kind !== 'organization') return undefined
  return { type: 'organization', code: body.code, from: mention.from, to: mention.to }
}

/** The state whose possessive stands right before a name: "Germany's N N". */
const ownerBefore = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  at: number,
): PartyMention | undefined => {
  if (tokens[at - 1]?.kind !== 'possessive') return undefined
  const mention = entities[at - 2]
  const party = partyMention(mention)
  return party?.type === 'state' && mention?.to === at - 1 ? party : undefined
}

/** Two or three words and then the end of the phrase: longer runs of capitals are bodies and works. */
const isWholeName = (tokens: readonly Token[], name: NameSpan): boolean => {
  const next = tokens[name.after]
  const ends = next === undefined || next.kind === 'mark' || (next.kind === 'word' && !next.capital)
  return ends && (name.keys.length === 2 || name.keys.length === 3)
}

/** The office that the name of an organisation is: "United Nations High Commissioner for Refugees". */
const commissionerOf = (body: PartyMention): RoleMention => ({
  from: body.from,
  to: body.to,
  head: { words: ['high', 'commissioner'], plural: false, firm: true },
  headFrom: body.from,
  headTo: body.to,
  parties: [body],
  specific: true,
  outside: false,
})

/** The whole name is a city's, or one word behind a city and a comma. */
const isPlace = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  name: NameSpan,
): boolean => {
  const mention = entities[name.from]
  if (mention !== undefined && mention.from === name.from && mention.to === name.to && cityOf(mention) !== undefined)
    return true
  // "In Paris, N met …": the subject of a verb is no region
  return (
    name.to - name.from === 1 &&
    tokens[name.from - 1]?.text === ',' &&
    cityOf(entities[name.from - 2]) !== undefined &&
    !HEADLINE_VERBS.marks(tokens[name.after])
  )
}

const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.text === '.'
