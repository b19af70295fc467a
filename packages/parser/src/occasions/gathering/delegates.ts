import type { PartyMention } from '../../mentions/roles/index.js'
import type { Clause } from '../clauses/index.js'
import type { Resolved, Telling } from './telling.js'

/**
 * "Mission Chief N and the IMF delegation": an official of no named body stands with the delegation of the list.
 * "A delegation of the IMF, headed by Mission Chief N": whoever leads a delegation is of it.
 */
export const assignDelegates = (telling: Telling, clause: Clause, resolved: Resolved): void => {
  clause.takers.forEach((taker, index) => {
    if (taker.kind !== 'person') return
    const character = telling.scene.cast.of(taker.mention)
    if (character === undefined || !character.assumed) return
    const plain = character.office === 'other' || character.office === undefined
    const party = leads(clause, index)
      ? delegationAt(clause, index - 1, index)
      : plain
        ? delegationAt(clause, index + 1, index)
        : undefined
    if (party === undefined) return
    character.party = {
      type: party.type,
      code: party.code,
      ground: { analysis: clause.analysis, from: party.from, to: party.to },
    }
    character.assumed = false
    if (plain) character.office = party.type === 'organization' ? 'io-official' : 'other'
    else telling.scene.cast.reoffice(character)
    const own = telling.scene.publisher.party?.code
    if (!resolved.people.some((person) => person.party?.code === own))
      resolved.parties = resolved.parties.filter((one) => one.code !== own || one.ground !== undefined)
  })
}

/** The party of the delegation that one of the takers is, if it stands on the side of another. */
const delegationAt = ({ takers, subjects }: Clause, index: number, other: number): PartyMention | undefined => {
  const taker = takers[index]
  if (taker?.kind !== 'person' || taker.mention.name !== undefined || index < subjects !== other < subjects)
    return undefined
  return taker.mention.roles[0]?.head.relative === 'delegate' ? taker.mention.parties[0] : undefined
}

/** "headed by", "led by" stands between a taker and the one before it. */
const leads = ({ analysis, takers }: Clause, index: number): boolean => {
  const from = takers[index]?.from ?? 0
  const [verb, by] = analysis.tokens.slice(Math.max(takers[index - 1]?.to ?? from, from - 3), from).slice(-2)
  return by?.key === 'by' && (verb?.key === 'led' || verb?.key === 'headed')
}
