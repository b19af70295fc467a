import type { Token } from '../../tokens/tokenize.js'
import type { EntityMention } from '../entities.js'
import { isInstitution } from '../institutions.js'
import { afterHonorifics, readName } from '../names.js'
import type { RoleMention } from '../roles/index.js'
import { afterBracket, chain, isNameAfterComma } from './chain.js'
import { finish } from './finish.js'
import { namedInTurn } from './listed.js'
import type { PersonMention } from './person.js'

/** People whose title comes first: "Foreign Minister X", "Presidents X and Y", "the Foreign Minister of Z". */
export const fromRole = (
  tokens: readonly Token[],
  entities: readonly (EntityMention | undefined)[],
  roleAt: readonly (RoleMention | undefined)[],
  isRole: (at: number) => boolean,
  first: RoleMention,
): PersonMention[] => {
  const roles = chain(tokens, roleAt, first)
  const last = roles.at(-1) ?? first
  const inTurn = last.head.plural ? namedInTurn(tokens, entities, isRole, last) : []
  if (inTurn.length > 0) return inTurn
  const at = last.to
  const comma = tokens[at]?.text === ','
  // "The High Commissioner of X to Y, N N, held …": a comma between a full title and the name
  const dash =
    last.head.plural && (comma || tokens[at]?.text === '–' || tokens[at]?.text === '—' || tokens[at]?.text === ':')
  const start = dash || (comma && isNameAfterComma(tokens, entities, isRole, at + 1, last)) ? at + 1 : at
  const nameStart = afterHonorifics(tokens, afterBracket(tokens, start))
  const name = readName(tokens, entities, isRole, nameStart, true)
  // "Chair of the X Socio-Cultural Community": what follows the title is a body
  if (name === undefined || isInstitution(tokens, name)) {
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
