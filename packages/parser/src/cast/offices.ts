import { officeOfTitle } from '@readout/vocabulary'
import type { RoleMention } from '../mentions/roles/index.js'
import { singleSpaced } from '../tokens/single-spaced.js'
import type { Character, GroundedParty } from './character.js'

/** The office that a title means for one of a party; a state has no heads of organisations, only of its ministries. */
export const officeIn = (role: string, party: GroundedParty | undefined): string | undefined => {
  // the bracket tells the rank: "Secretary (West)" is one of the heads of a ministry
  const bracketed = role.includes('(') ? /^secretary \([^()]{1,40}\)/i.exec(role)?.[0] : undefined
  const whole = bracketed === undefined ? undefined : officeOfTitle(bracketed, party?.code)
  if (whole === 'deputy-minister') return whole
  const title = singleSpaced(role.includes('(') ? role.replace(/\([^()]{0,80}\)/g, ' ') : role).trim()
  const office = officeOfTitle(title, party?.code) ?? officeOfTitle(title.replace(/^members\b/i, 'Member'), party?.code)
  if (party?.type === 'state' && office?.startsWith('io-'))
    return /secretary.general|secretaries.general/i.test(title) ? 'deputy-minister' : 'other'
  // commissioners of organisations are their heads or officials; a deputy of a mission is no ambassador
  if (party?.type === 'organization' && office === 'ambassador' && /high commissioner/i.test(title)) return 'io-head'
  if (office === 'ambassador' && /^deputy /i.test(title)) return 'other'
  if (party?.type === 'organization' && (office === 'other' || office === undefined)) return 'io-official'
  return office
}

/** Offices that one person often holds together, or that one title covers. */
const JOINT_OFFICES: ReadonlySet<string> = new Set(['deputy-head', 'other-minister', 'other'])

/** Whether an office goes with others: who is told to hold it may hold a second one. */
export const isJointOffice = (office: string): boolean => JOINT_OFFICES.has(office)

/** The office that a short form tells by itself: "the Foreign Minister", "EAM"; none for "the Minister". */
export const officeTold = (role: RoleMention, party: string | undefined): string | undefined =>
  role.expanded !== undefined
    ? officeOfTitle(role.expanded, party)
    : role.head.words.length > 1
      ? officeOfTitle(role.head.words.join(' '), party)
      : undefined

/** A person holds an office, by the fullest title or by another that the text gives. */
export const sharesOffice = (character: Character, office: string): boolean =>
  character.office === office || JOINT_OFFICES.has(character.office ?? '') || JOINT_OFFICES.has(office)

/** The head noun of a title, of an abbreviated one too: "EAM" is a minister, the "Secretary of State" a secretary. */
export const headOf = (role: RoleMention): string | undefined =>
  role.head.words[role.head.words.indexOf('of') - 1] ??
  role.head.words.at(-1) ??
  role.expanded?.toLowerCase().match(/minister|president|secretary-general|secretary|adviser|representative/)?.[0]
