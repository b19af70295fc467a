import { portfolioOf } from './portfolio.js'
import type { Segment } from './segments.js'
import { hasAny, hasPhrase, isDeputy } from './words.js'

/** States whose "Foreign Secretary", "Home Secretary" and the like are civil servants under a minister. */
const civilServantSecretaries: ReadonlySet<string> = new Set(['IN', 'PK', 'BD', 'NP', 'LK', 'BT', 'MV'])

/** Ministers of every rank, and commissars. */
export function ministerOffice(segment: Segment, party: string | undefined): string | undefined {
  const { head, rest } = segment
  if (head.at(-1) === 'mfa' || head.at(-1) === 'eam') return isDeputy(segment) ? 'deputy-minister' : 'foreign-minister'
  if (head.includes('mos')) return 'deputy-minister'
  if (!hasAny(head, 'minister', 'commissar', 'mantri')) return undefined
  if (hasAny(head, 'counsellor', 'resident', 'chief')) return 'other'
  if (head.includes('plenipotentiary')) return 'ambassador'
  if (isDeputy(segment) || head.includes('delegate') || hasPhrase(head, 'state minister')) return 'deputy-minister'
  if (rest[0] === 'state' && !hasAny(rest, 'property', 'security', 'assets')) {
    return rest.includes('monaco') || party === 'MC' ? 'head-of-government' : 'deputy-minister'
  }
  const { words } = segment
  // "Minister in the Prime Minister's Office" and "Secretary General of the Ministry" must not count what they serve.
  return portfolioOf(words) ?? 'other-minister'
}

/** Portfolios of the cabinet that are named "Secretary of State for …" in the United Kingdom. */
const stateFor = (segment: Segment, party: string | undefined): string => {
  const field = segment.rest.slice(1)
  const portfolio = portfolioOf(field)
  if (party === 'GB') return portfolio ?? 'other-minister'
  // Canada's foreign minister was the Secretary of State for External Affairs until 1993.
  if (party === 'CA') return portfolio ?? 'deputy-minister'
  if (party !== undefined) return 'deputy-minister'
  return portfolio ?? 'deputy-minister'
}

const otherSecretaries: ReadonlySet<string> = new Set(
  'joint additional press private executive first second third principal special recording corresponding personal'.split(
    ' ',
  ),
)

/** Secretaries: ministers in the United States, the United Kingdom, Mexico and the Philippines, officials elsewhere. */
export function secretaryOffice(segment: Segment, party: string | undefined): string | undefined {
  const { head, rest, preposition } = segment
  if (!hasAny(head, 'secretary', 'undersecretary')) return undefined
  if (head.includes('general')) return undefined
  if (isDeputy(segment) || hasAny(head, 'permanent', 'undersecretary')) return 'deputy-minister'
  const at = head.indexOf('secretary')
  const before = head.slice(0, at)
  const field = portfolioOf(before)
  if (field !== undefined && party !== undefined && civilServantSecretaries.has(party)) return 'deputy-minister'
  if (hasAny(before, 'cabinet'))
    return hasPhrase(rest, 'prime minister') ? 'other' : (portfolioOf(rest) ?? 'other-minister')
  // In Sri Lanka and elsewhere the "Secretary to the Ministry" is its most senior official.
  if (hasAny(rest, 'ministry', 'treasury') && hasAny(['to', 'of', 'in'], preposition ?? '') && before.length === 0) {
    return rest[0] === 'treasury' && preposition === 'of' ? 'finance-minister' : 'deputy-minister'
  }
  if (before.includes('principal') && preposition !== 'to') return 'deputy-minister'
  if (before.some((word) => otherSecretaries.has(word)) || preposition === 'to') return 'other'
  if (before.at(-1) === 'state') return 'deputy-minister'
  if (field !== undefined) return field
  if (hasAny(head.slice(at + 1), 'west', 'east', 'south', 'north', 'er', 'cpv', 'central')) return 'deputy-minister'
  if (rest[0] === 'state' || head[at + 1] === 'state') {
    return rest[1] === 'for' ? stateFor(segment, party) : 'foreign-minister'
  }
  if (hasAny(rest, 'committee', 'council', 'party', 'bureau')) return 'other'
  if (head.includes('chief')) return 'other'
  return portfolioOf(rest) ?? 'other-minister'
}
