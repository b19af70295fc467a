import type { Token } from '../../tokens/tokenize.js'
import type { EntityMention } from '../entities.js'
import { afterHonorifics, readName } from '../names.js'
import { type PartyMention, partyMention, type RoleMention } from '../roles/index.js'
import type { PersonMention } from './person.js'

/**
 * One title over states and names in turn: "the Foreign Ministers of X (N N), Y (M M) and Z (O O)", "the Foreign Ministers
 * of X, N N, Y, M M, and Z, O O".
 * @param tokens the tokens of a block
 * @param entities names the vocabulary knows, see `findEntities`
 * @param isRole tells whether an office starts at a token
 * @param role the plural title, with its states
 * @returns nobody where names do not follow the states one by one
 */
export const namedInTurn = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  isRole: (at: number) => boolean,
  role: RoleMention,
): PersonMention[] => {
  // "of A, B (N N) and C (M M)": the publisher's own needs no name
  const first = role.parties.find((party) => tokens[party.to]?.text === '(') ?? role.parties[0]
  if (!role.head.plural || first === undefined || first.from < role.headTo) return []
  const open = tokens[first.to]?.text
  if (open !== '(' && open !== ',') return []
  const people: PersonMention[] = []
  let party: PartyMention | undefined = first
  const named = role.parties.indexOf(first)
  for (let from = named > 0 ? first.from : role.from; party !== undefined && people.length < MOST; ) {
    if (tokens[party.to]?.text !== open) return []
    const name = readName(tokens, entities, () => false, afterHonorifics(tokens, party.to + 1), true)
    if (name === undefined || name.keys.length < 2) return []
    if (open === '(' && tokens[name.after]?.text !== ')') return []
    const to = open === '(' ? name.after + 1 : name.after
    const roles = [{ ...role, parties: [party] }]
    people.push({ from, to, name, roles, parties: [party], plural: false, possessive: false, titled: true })
    let next = to
    if (tokens[next]?.text === ',') next++
    if (tokens[next]?.key === 'and') next++
    if (next === to || isOther(isRole, role, next)) break
    from = next
    party = partyMention(entities[tokens[next]?.key === 'the' ? next + 1 : next])
  }
  if (people.length < 2) return []
  if (named === 0) return people
  const own = { ...role, parties: role.parties.slice(0, named), to: first.from }
  return [
    {
      from: role.from,
      to: first.from,
      roles: [own],
      parties: own.parties,
      plural: true,
      possessive: false,
      titled: true,
    },
    ...people,
  ]
}

/** How many names one title has at most. */
const MOST = 40

/** Another title begins here. */
const isOther = (isRole: (at: number) => boolean, role: RoleMention, at: number): boolean => at >= role.to && isRole(at)
