import { portfolioOf } from './portfolio.js'
import type { Segment } from './segments.js'
import { hasAny, hasPhrase, isDeputy } from './words.js'

/** Parts of federal states whose premiers, presidents and ministers-president lead no state. */
const provinces: ReadonlySet<string> = new Set(
  (
    'ontario quebec alberta manitoba saskatchewan scotia brunswick columbia queensland tasmania wales victoria bavaria ' +
    'saxony hesse thuringia brandenburg westphalia flanders wallonia catalonia kurdistan crimea territory province ' +
    'provincial regional region canton island'
  ).split(' '),
)

/** Words before "Governor" or after it leave it a governor; "Governor-General" stands for a monarch. */
function governor(head: readonly string[]): string | undefined {
  if (!head.includes('governor')) return undefined
  return hasPhrase(head, 'governor general') ? (head.includes('deputy') ? 'deputy-head' : 'head-of-state') : 'other'
}

/**
 * Titles whose words would lead the general rules astray.
 *
 * @param segment one office of a title
 * @param party code of the party, where known
 */
export function particularOffice(segment: Segment, party: string | undefined): string | undefined {
  const { head, rest, preposition } = segment
  if (hasPhrase(head, 'attorney general')) return isDeputy(segment) ? 'deputy-minister' : 'other-minister'
  if (head.includes('treasurer')) return 'finance-minister'
  if (hasPhrase(head, 'state councilor') || hasPhrase(head, 'state counsellor')) {
    // Myanmar's led the government; China's rank below its vice premiers.
    return party === 'MM' ? 'head-of-government' : 'other-minister'
  }
  if (hasPhrase(head, 'first minister')) return 'other'
  if (head.includes('counsellor') && hasPhrase(rest, 'department of state')) return 'deputy-minister'
  // The Swiss Federal Councillors each head a department.
  if (head.includes('head') && hasPhrase(rest, 'federal department')) return portfolioOf(rest) ?? 'other-minister'
  if (head.includes('chancellor') && (head.includes('lord') || rest.includes('duchy'))) return 'other-minister'
  // In the interim governments of Bangladesh advisers do the work of ministers.
  if (party === 'BD' && head.at(-1) === 'adviser' && preposition !== 'to' && !head.includes('chief')) {
    const portfolio = portfolioOf(segment.words)
    if (portfolio !== undefined) return portfolio
  }
  const leads =
    hasAny(head, 'premier', 'president') || hasPhrase(head, 'prime minister') || hasPhrase(head, 'minister president')
  if (leads && segment.words.some((word) => provinces.has(word)) && !rest.includes('islands')) return 'other'
  return governor(head)
}
