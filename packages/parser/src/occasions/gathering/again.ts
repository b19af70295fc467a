import type { Clause } from '../clauses/index.js'
import { enrich } from './fill.js'
import { conflictingMode } from './match.js'
import type { Resolved, Telling } from './telling.js'

/**
 * A clause that names one side only tells of the meeting at hand again: "The meeting was chaired by N"; under a heading
 * "Telephone conversation between N and his X counterpart" also "The Minister spoke to Mr M", who is that counterpart.
 * @param telling the text as far as it has come
 * @param clause a clause of the running text
 * @param resolved its people, all of one party at most
 */
export const tellAgain = (telling: Telling, clause: Clause, resolved: Resolved): void => {
  const occasion = telling.current
  const [party] = resolved.parties
  if (occasion === undefined || party === undefined || conflictingMode(occasion, clause)) return
  if (clause.told !== 'held' || !occasion.parties.some((one) => one.code === party.code)) return
  const strangers = resolved.people.filter((person) => person.party === undefined && person.titled)
  const free = occasion.parties.filter(
    (one) => one.code !== party.code && !occasion.people.some((person) => person.party?.code === one.code),
  )
  const [stranger] = strangers
  const [side] = free
  if (occasion.origin !== 'body' && occasion.unnamed.length > 0 && strangers.length === 1 && free.length === 1) {
    if (stranger === undefined || side === undefined || occasion.people.includes(stranger)) return
    stranger.party = side
    const office = occasion.people.find((person) => person.party?.code === party.code)?.office
    if (stranger.office === undefined && office !== undefined) stranger.office = office
    enrich(telling, occasion, clause, resolved)
    return
  }
  const { tokens } = clause.analysis
  const from = clause.noun?.from ?? 0
  const definite = clause.noun !== undefined && from < clause.from && tokens[from - 1]?.key === 'the'
  if (definite && strangers.length === 0 && from - clause.sentence.from < 3) enrich(telling, occasion, clause, resolved)
}
