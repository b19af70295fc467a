import type { Segment } from './segments.js'
import { hasAny, hasPhrase, isDeputy, namesLegislature } from './words.js'

/** National security advisers and secretaries of security councils. */
export function securityOffice(segment: Segment): string | undefined {
  const { head, rest, words, all } = segment
  const adviser =
    (head.includes('nsa') && head.length < 4) ||
    hasPhrase(head, 'national security adviser') ||
    (head.at(-1) === 'adviser' && hasPhrase(rest, 'national security')) ||
    (head.at(-1) === 'assistant' && rest[0] === 'president' && hasPhrase(rest, 'national security'))
  const body = hasPhrase(words, 'security council') || hasPhrase(words, 'national security secretariat')
  const defenseBody = hasPhrase(all, 'security defense council')
  const office = hasPhrase(words, 'office of national security') || hasPhrase(rest, 'national security office')
  const leads = hasAny(head, 'secretary', 'director', 'head', 'chief') && (body || defenseBody || office)
  const director = head.includes('director') && rest[0] === 'national' && rest[1] === 'security'
  if (!adviser && !leads && !director) return undefined
  // Who advises the vice president is a deputy of the one who advises the president.
  if (adviser && (rest[0] === 'vice' || rest[0] === 'first')) return 'other'
  const deputy = head.at(-1) === 'assistant' ? head.includes('deputy') : isDeputy(segment)
  return deputy || (head.includes('senior') && leads) ? 'other' : 'national-security-adviser'
}

const ranks: ReadonlySet<string> = new Set(
  'admiral marshal colonel commodore brigadier saceur commander lieutenant generalissimo'.split(' '),
)

const forces: ReadonlySet<string> = new Set(
  'defense army navy naval air armed forces military joint marine marines guard force'.split(' '),
)

/** Before "General", words that make it a civilian title. */
const civilianGenerals: ReadonlySet<string> = new Set(
  'secretary governor attorney director consul inspector auditor prosecutor solicitor comptroller surgeon postmaster registrar'.split(
    ' ',
  ),
)

/** After "General", words that make it a civilian title. */
const civilianAfterGeneral: ReadonlySet<string> = new Set(
  'secretary manager assembly director counsel affairs consul commissioner prosecutor services elections president'.split(
    ' ',
  ),
)

/** Officers and those who command or chair military bodies. */
export function militaryOffice(segment: Segment): string | undefined {
  const { head, rest } = segment
  if (head.some((word) => ranks.has(word)) && !namesLegislature(rest)) return 'military'
  if (head.at(-1) === 'general' && !head.some((word) => civilianGenerals.has(word))) return 'military'
  // "General Omar Torrijos": a rank with a name, and no "General Secretary" or "General Manager".
  if (head[0] === 'general' && !civilianAfterGeneral.has(head[1] ?? '')) return 'military'
  const { words } = segment
  if (hasPhrase(words, 'supreme allied')) return 'military'
  if (head.includes('chief')) {
    if (hasAny(head, 'defense') && !hasAny(head, 'minister')) return 'military'
    if (hasPhrase(words, 'general staff') || (words.includes('staff') && words.some((word) => forces.has(word)))) {
      return hasAny(rest, 'minister', 'ministry', 'secretary') ? 'other' : 'military'
    }
    if (rest[0] !== undefined && forces.has(rest[0])) return 'military'
  }
  if (hasAny(head, 'chair') && (hasPhrase(rest, 'military committee') || hasPhrase(words, 'joint chiefs')))
    return 'military'
  if (head.includes('chair') && hasPhrase(head, 'military committee')) return 'military'
  return undefined
}

/** Members and chairs of parliaments. */
export function legislatorOffice(segment: Segment): string | undefined {
  const { head, rest } = segment
  if (hasAny(head, 'speaker', 'senator', 'congressman', 'congresswoman', 'lawmaker', 'mp', 'mep', 'parliamentarian')) {
    return 'legislator'
  }
  if (head.includes('marshal') && namesLegislature(rest)) return 'legislator'
  if (
    hasAny(head, 'member', 'chair', 'cochair', 'president', 'head', 'leader', 'deputy', 'vicepresident') &&
    namesLegislature(rest)
  ) {
    return hasAny(head, 'opposition') ? 'other' : 'legislator'
  }
  if (hasAny(head, 'chair', 'president', 'head', 'leader', 'member') && namesLegislature(head)) return 'legislator'
  if (head.length === 1 && head[0] === 'representative' && segment.preposition === undefined) return 'legislator'
  if (hasPhrase(head, 'ranking member') || hasPhrase(head, 'majority leader') || hasPhrase(head, 'minority leader'))
    return 'legislator'
  return head.at(-1) === 'whip' ? 'legislator' : undefined
}

/** Leaders and officials of political parties; leaders of the opposition are `other`. */
export function partyOffice(segment: Segment): string | undefined {
  const { head, words } = segment
  if (words.includes('opposition')) return 'other'
  if (hasPhrase(head, 'general secretary')) return 'party-official'
  if (
    !hasAny(
      head,
      'member',
      'leader',
      'leaders',
      'secretary',
      'chair',
      'head',
      'chief',
      'deputy',
      'president',
      'director',
    )
  ) {
    return undefined
  }
  if (hasAny(words, 'politburo', 'party', 'parties') || hasPhrase(words, 'political bureau')) return 'party-official'
  return hasPhrase(words, 'central committee') ? 'party-official' : undefined
}

/**
 * Ambassadors and others who head or stand for a mission.
 *
 * @param segment one office of a title
 * @param ofParty code of the organisation that the person is known to represent
 */
export function ambassadorOffice(segment: Segment, ofParty: string | undefined): string | undefined {
  const { head, rest, ofOrganization, preposition } = segment
  if (head.includes('ambassador')) {
    if (hasAny(head, 'large') || (preposition === 'at' && rest[0] === 'large')) return 'envoy'
    return ofOrganization || ofParty !== undefined ? 'io-official' : 'ambassador'
  }
  if (hasPhrase(head, 'high commissioner')) return 'ambassador'
  if (hasPhrase(head, 'permanent representative') || hasPhrase(head, 'permanent observer')) return 'ambassador'
  if (hasAny(head, 'charge', 'nuncio', 'consul', 'dcm')) return 'ambassador'
  if (hasPhrase(head, 'chief') && rest[0] === 'mission') return 'ambassador'
  if (head.includes('head') && rest[0] === 'mission') return 'ambassador'
  if (head.includes('head') && hasAny(rest, 'delegation') && ofOrganization) return 'io-official'
  return undefined
}

/** Envoys and representatives for a subject or a person. */
export function envoyOffice(segment: Segment): string | undefined {
  const { head } = segment
  if (hasAny(head, 'representative', 'representatives') && head.includes('trade')) {
    return isDeputy(segment) || head.includes('assistant') ? 'deputy-minister' : 'trade-minister'
  }
  const special = hasAny(head, 'special', 'personal', 'presidential', 'high')
  const named = hasAny(head, 'representative', 'coordinator') || (head.includes('special') && head.includes('adviser'))
  // who has a government's full powers for a subject; diplomats have the word in their rank
  const powers = head.includes('plenipotentiary') && hasAny(head, 'government', 'presidential')
  if (head.includes('envoy') || powers || (special && named)) return segment.ofOrganization ? 'io-official' : 'envoy'
  return undefined
}
