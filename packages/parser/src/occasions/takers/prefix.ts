import { PORTFOLIO_WORDS, ROLE_MODIFIERS } from '../../lexicon/words.js'
import type { Analysis } from '../../mentions/analyse.js'
import { type EntityMention, partyOf } from '../../mentions/entities.js'
import type { Taker } from './taker.js'

/** Who meets, between the parties and the noun: "Korea-EU leaders' meeting". */
const COLLECTIVES = new Set([
  'leaders',
  'ministers',
  'presidents',
  'heads',
  'foreign',
  'defence',
  'defense',
  'bilateral',
  'trilateral',
])

/**
 * States, organisations and groups that stand right before a noun of meeting: "Japan-ROK Foreign Ministers' Meeting".
 * @param analysis the block
 * @param noun index of the noun
 * @param from index not to pass
 */
export const prefixParties = (analysis: Analysis, noun: number, from: number): Taker[] => {
  const { tokens, entities, personAt } = analysis
  const takers: Taker[] = []
  const own = entities[noun]
  const series = own?.entities.find((one) => one.kind === 'series')
  if (own !== undefined && series?.kind === 'series')
    return [{ kind: 'series', entity: series, from: own.from, to: own.to }]
  let at = noun - 1
  let joined = false
  while (at >= from) {
    const token = tokens[at]
    if (token === undefined) break
    const person = personAt[at]
    if (person?.name !== undefined) break
    const entity = entities[at]
    if (entity !== undefined) {
      const group = entity.entities.find((one) => one.kind === 'series' || one.kind === 'group')
      const party = partyOf(entity)
      if (group !== undefined && (group.kind === 'series' || group.kind === 'group'))
        takers.unshift({ kind: 'series', entity: group, from: entity.from, to: entity.to })
      else if (party !== undefined) {
        // "Australia New Zealand Foreign Ministers’ Meeting": two names side by side
        if (takers.length > 0 && !joined && takers[0]?.from !== entity.to) break
        takers.unshift({ kind: 'party', type: party.kind, code: party.code, from: entity.from, to: entity.to })
      }
      joined = false
      at = entity.from - 1
      continue
    }
    if (
      token.text === '-' ||
      token.text === '–' ||
      token.text === '—' ||
      token.text === '/' ||
      token.text === ',' ||
      token.key === 'and' ||
      token.text === '‑'
    ) {
      if (takers.length > 0) joined = true
      // "A / B – Meeting between …": in front of a dash stands what the heading is about
      else if (
        token.text === ',' ||
        token.text === '—' ||
        (token.text === '–' && token.spaced && !isGroup(entities[at - 1]))
      )
        break
      at--
      continue
    }
    if (
      token.text === ')' ||
      token.text === '(' ||
      token.text === '+' ||
      token.kind === 'possessive' ||
      token.kind === 'number'
    ) {
      at--
      continue
    }
    if (
      takers.length === 0 &&
      (PORTFOLIO_WORDS.marks(token) ||
        ROLE_MODIFIERS.marks(token) ||
        COLLECTIVES.has(token.key) ||
        person !== undefined ||
        token.capital)
    ) {
      at--
      continue
    }
    break
  }
  return takers.length === 1 && takers[0]?.kind === 'party' && takers[0].type === 'state' ? [] : takers
}

/** A group or series, whose name is part of that of its meetings: "Weimar Triangle – Ministerial meeting". */
const isGroup = (mention: EntityMention | undefined): boolean =>
  mention?.entities.some((one) => one.kind === 'series' || one.kind === 'group') === true
