import { offices } from '../generated/offices.js'
import { organizationByCode } from '../lookup/organizations.js'
import { formerOffice, governmentOffice, royalOffice, stateOffice } from './leader.js'
import { ministerOffice, secretaryOffice } from './minister.js'
import { organizationOffice } from './organization-office.js'
import { particularOffice } from './particular.js'
import { type Segment, toSegments } from './segments.js'
import {
  ambassadorOffice,
  envoyOffice,
  legislatorOffice,
  militaryOffice,
  partyOffice,
  securityOffice,
} from './service.js'
import { longestTitle, tokenize } from './tokens.js'
import { hasAny, hasPhrase } from './words.js'

const rankOf: ReadonlyMap<string, number> = new Map(offices.map((office) => [office.code, office.rank]))

/** Words that are an office of some kind, though none that the vocabulary tells apart. */
const otherOffices: ReadonlySet<string> = new Set(
  (
    'governor mayor director adviser counsellor aide chief head chair cochair leader leaders commissioner spokesperson ' +
    'spokesman spokeswoman officer manager lady professor judge justice rector archbishop bishop cardinal ceo ' +
    'coordinator inspector prosecutor member assistant principal observer representative representatives deputy ' +
    'citizen general rapporteur fellow administrator counsel councilor officer auditor'
  ).split(' '),
)

function otherOffice({ head }: Segment): string | undefined {
  return head.some((word) => otherOffices.has(word)) ? 'other' : undefined
}

/** Whether a segment names no body of its own, so that one named beside it may be meant. */
const standsAlone = (segment: Segment): boolean => segment.rest.length === 0 && segment.organization === undefined

/** A prince who is a minister is listed as a minister; a crown prince stands above ministers. */
const princeWeight = 42

/** How much an office weighs against the others of a title. */
function weightOf(office: string, { head }: Segment): number {
  const heir = hasAny(head, 'crown', 'hereditary', 'heir')
  return office === 'royal' && !heir ? princeWeight : (rankOf.get(office) ?? 0)
}

/** "High Commissioner-designate": sent already, as an ambassador-designate is, and received before the letters of credence. */
const isEnvoyDesignate = (head: readonly string[]): boolean =>
  head.includes('designate') && hasPhrase(head, 'high commissioner')

/** The office of one part of a title. */
function officeOfSegment(
  segment: Segment,
  party: string | undefined,
  organization: string | undefined,
  ofParty: string | undefined,
): string | undefined {
  if (segment.head.length === 0) return undefined
  const { head } = segment
  return (
    (head.includes('ambassador') || isEnvoyDesignate(head) ? ambassadorOffice(segment, ofParty) : undefined) ??
    formerOffice(segment) ??
    particularOffice(segment, party) ??
    (segment.organization === undefined || segment.organization === 'un' ? securityOfState(segment) : undefined) ??
    partyOffice(segment) ??
    organizationOffice(segment, organization) ??
    legislatorOffice(segment) ??
    militaryOffice(segment) ??
    envoyOffice(segment) ??
    ambassadorOffice(segment, ofParty) ??
    governmentOffice(segment) ??
    royalOffice(segment) ??
    ministerOffice(segment, party) ??
    secretaryOffice(segment, party) ??
    stateOffice(segment) ??
    otherOffice(segment)
  )
}

/** "Security Council" alone is that of a state in "Secretary of the Security Council" and the UN's elsewhere. */
function securityOfState(segment: Segment): string | undefined {
  return hasAny(segment.all, 'un', 'nations') ? undefined : securityOffice(segment)
}

/** The most senior office of a title. */
function decide(title: string, party: string | undefined): string | undefined {
  const segments = toSegments(tokenize(title))
  const ofParty = party !== undefined && organizationByCode(party) !== undefined ? party : undefined
  const ofTitle = segments.find((segment) => segment.ofOrganization)?.organization
  // "President and CEO" leads a company.
  const company = segments.some(({ head }) => hasAny(head, 'ceo', 'coo', 'cfo', 'cto'))
  const european = segments.some(({ head }) => hasPhrase(head, 'high representative') || head.includes('hr'))
  let best: string | undefined
  let bestWeight = -1
  for (const segment of segments) {
    const shared = standsAlone(segment) ? (ofParty ?? (european ? 'eu' : ofTitle)) : ofParty
    const office = officeOfSegment(segment, party, segment.ofOrganization ? segment.organization : shared, ofParty)
    if (office === undefined || (company && (office === 'head-of-state' || office === 'deputy-head'))) continue
    const weight = weightOf(office, segment)
    if (weight > bestWeight) {
      best = office
      bestWeight = weight
    }
  }
  return best
}

/** Titles decided lately: a text repeats the same few, and a stream of texts many of them. */
const recent = new Map<string, string | undefined>()

/** A hostile stream of titles must not fill the memory. */
const mostRecent = 2000

/**
 * Tells the office that a title means. Titles are composed, so the words decide: what is governed, whom the office
 * serves, and what lowers it ("deputy", "under", "state secretary"). Of several offices in one title the most senior
 * counts. The cost is linear in the length of the title.
 *
 * @param title an English title as written, without the name of the person; read up to 600 letters
 * @param party code of the state or organisation that the person represents, where known: an Indian foreign secretary is
 *   an official, a British one a minister; "President" of the EU heads an organisation
 * @returns an office code; nothing when no word of the title names an office
 */
export function officeOfTitle(title: string, party?: string): string | undefined {
  const key = `${party ?? ''}|${title.slice(0, longestTitle)}`
  if (recent.has(key)) return recent.get(key)
  const office = decide(title, party)
  if (recent.size >= mostRecent) recent.clear()
  recent.set(key, office)
  return office
}
