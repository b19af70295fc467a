import type { Segment } from './segments.js'
import { hasAny, hasPhrase, isDeputy, isNotInOffice } from './words.js'

/** Bodies whose presidents lead no state. */
const notStates: ReadonlySet<string> = new Set(
  (
    'bank university court institute foundation association company corporation club academy commerce committee ' +
    'olympic group fund society college centre center agency party chamber red partnership inc ltd llc'
  ).split(' '),
)

/** Bodies that rule a state together: who chairs one is its head. */
const rulingBodies: ReadonlySet<string> = new Set(
  'presidency presidium presidential sovereignty sovereign revolutionary transitional junta'.split(' '),
)

/** Monarchs and members of their houses. */
export function royalOffice(segment: Segment): string | undefined {
  const { head, rest } = segment
  if (hasAny(head, 'custodian', 'majesty')) return 'monarch'
  if (hasPhrase(head, 'queen mother')) return 'royal'
  if (hasAny(head, 'king', 'queen', 'emperor', 'empress', 'emir', 'amir', 'sultan', 'pope', 'shah', 'tsar', 'czar')) {
    return isDeputy(segment) || head.includes('crown') ? 'royal' : 'monarch'
  }
  if (hasAny(head, 'khedive', 'regent', 'agong') && !head.includes('captain')) return 'monarch'
  const ducal = hasAny(head, 'duke', 'duchess', 'archduke')
  if (ducal) return head.includes('grand') && !hasAny(head, 'hereditary', 'heir') ? 'monarch' : 'royal'
  if (hasAny(head, 'prince', 'princess')) {
    // "Foreign Minister Prince Saud": the office counts, not the birth.
    if (hasAny(head, 'minister', 'secretary', 'ambassador', 'adviser', 'envoy') && !head.includes('crown'))
      return undefined
    const reigns = hasAny(head, 'reigning', 'ruling', 'sovereign') || hasAny(rest, 'monaco', 'liechtenstein')
    return reigns && !hasAny(head, 'crown', 'hereditary') ? 'monarch' : 'royal'
  }
  return hasAny(head, 'infanta', 'highness') ? 'royal' : undefined
}

/** Heads of government and their deputies. */
export function governmentOffice(segment: Segment): string | undefined {
  const { head, rest } = segment
  if (head.includes('tanaiste')) return 'deputy-head'
  const prime = hasPhrase(head, 'prime minister') || hasPhrase(head, 'minister president')
  const chancellor = head.includes('chancellor')
  if (prime || hasAny(head, 'premier', 'taoiseach') || chancellor) {
    if (chancellor && rest.includes('exchequer')) return 'finance-minister'
    if (chancellor && rest.includes('university')) return 'other'
    if (hasPhrase(head, 'parliamentary')) return 'deputy-minister'
    return isDeputy(segment) ? 'deputy-head' : 'head-of-government'
  }
  if (hasPhrase(head, 'chief adviser') && !hasAny(rest, 'president', 'minister', 'security'))
    return 'head-of-government'
  if (hasPhrase(head, 'chief executive') && !head.includes('officer')) return 'head-of-government'
  if (!hasAny(head, 'head', 'chief', 'chair', 'president')) return undefined
  const leads = rest[0] === 'government' || hasPhrase(rest, 'council of minister')
  if (!leads && !hasPhrase(rest, 'people commissars')) return undefined
  return isDeputy(segment) ? 'deputy-head' : 'head-of-government'
}

/** Heads of state and their deputies. */
export function stateOffice(segment: Segment): string | undefined {
  const { head, rest } = segment
  if (hasPhrase(head, 'captain regent') || hasPhrase(head, 'supreme leader')) return 'head-of-state'
  if (hasAny(head, 'head', 'chief', 'chiefs', 'heads') && rest[0] === 'state') return 'head-of-state'
  if (head.includes('chair') && hasAny(segment.words, 'plo', 'palestinian', 'palestine')) return 'head-of-state'
  if (head.includes('junta')) return 'head-of-state'
  if (hasAny(head, 'president', 'copresident', 'vicepresident')) {
    if (rest.some((word) => notStates.has(word)) && !hasAny(rest, 'republic', 'soviet')) return 'other'
    if (hasAny(head, 'bank', 'university', 'club', 'party', 'company')) return 'other'
    return isDeputy(segment) ? 'deputy-head' : 'head-of-state'
  }
  if (hasAny(head, 'chair', 'member', 'cochair')) {
    const state = hasPhrase(rest, 'council of state') || rest[0] === 'state' || hasPhrase(head, 'state chair')
    const military =
      hasAny(rest, 'military') && hasAny(rest, 'council') && hasAny(rest, 'supreme', 'national', 'ruling')
    const rules = rest.some((word) => rulingBodies.has(word)) || (head.includes('chair') && (state || military))
    if (!rules || hasAny(rest, 'parliament', 'assembly', 'committee')) return undefined
    return isDeputy(segment) ? 'deputy-head' : 'head-of-state'
  }
  return undefined
}

/** Those who do not hold the office that their title names. */
export function formerOffice(segment: Segment): string | undefined {
  return isNotInOffice(segment) ? 'other' : undefined
}
