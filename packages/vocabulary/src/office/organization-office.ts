import type { Segment } from './segments.js'
import { hasAny, hasPhrase, isDeputy } from './words.js'

/** Ministries and offices of a state that have a secretary general of their own. */
const stateBodies: ReadonlySet<string> = new Set(
  'ministry presidency department government cabinet parliament assembly president party senate council minister'.split(
    ' ',
  ),
)

/** Heads of organisations by the names of their offices. */
function leads({ head, rest }: Segment): boolean {
  if (hasPhrase(head, 'secretary general') || hasPhrase(head, 'director general')) return true
  if (hasPhrase(head, 'managing director') || hasPhrase(head, 'executive director')) return true
  if (hasPhrase(head, 'executive secretary') || hasAny(head, 'administrator', 'ceo')) return true
  if (hasPhrase(head, 'high commissioner'))
    return hasAny(rest, 'rights', 'refugees') || hasAny(head, 'rights', 'refugees')
  if (hasAny(head, 'president')) return true
  return head.includes('chair') && !hasAny(rest, 'committee')
}

/**
 * Offices in international organisations.
 *
 * @param segment one office of a title
 * @param organization code of the organisation that the segment, the title as a whole or the party tells
 */
export function organizationOffice(segment: Segment, organization: string | undefined): string | undefined {
  const { head, rest, preposition } = segment
  const secretaryGeneral = hasPhrase(head, 'secretary general') || head.at(-1) === 'secgen'
  if (hasAny(head, 'hr', 'vp') || hasPhrase(head, 'high representative')) return 'io-official'
  if (hasPhrase(rest, 'secretary general') && hasAny(head, 'representative', 'envoy', 'adviser')) return 'io-official'
  if (secretaryGeneral && organization === undefined) {
    if (hasPhrase(rest, 'national security')) return 'national-security-adviser'
    if (hasAny(head, 'mfa', 'ministry')) return 'deputy-minister'
    if (rest.some((word) => stateBodies.has(word))) {
      return hasAny(rest, 'ministry', 'department')
        ? 'deputy-minister'
        : hasAny(rest, 'party')
          ? 'party-official'
          : 'other'
    }
    return isDeputy(segment) ? 'io-official' : 'io-head'
  }
  if (organization === undefined) {
    if (head.at(-1) === 'commissioner' && !head.includes('high'))
      return hasAny(rest, 'police') ? 'other' : 'io-official'
    return undefined
  }
  if (preposition === 'to' && hasAny(head, 'ambassador', 'representative', 'observer', 'delegate')) return undefined
  if (hasAny(head, 'minister', 'ambassador') && !segment.ofOrganization) return undefined
  if (hasAny(head, 'minister', 'ambassador', 'member') || (head.at(-1) === 'secretary' && !head.includes('executive')))
    return undefined
  if (head.at(-1) === 'chair' && hasPhrase(rest, 'military committee')) return undefined
  // The secretaries-general of the Union's institutions serve under their presidents.
  if (organization === 'eu' && secretaryGeneral) return 'io-official'
  if (leads(segment)) return isDeputy(segment) ? 'io-official' : 'io-head'
  if (hasAny(head, 'commander', 'general', 'admiral', 'saceur') || hasPhrase(rest, 'military committee'))
    return undefined
  return 'io-official'
}
