import type { RoleHead } from '../../lexicon/roles.js'
import { type EntityMention, partyOf } from '../entities.js'

/** A state or organisation that a phrase names, with the tokens that name it. */
export interface PartyMention {
  readonly type: 'state' | 'organization'
  readonly code: string
  readonly from: number
  readonly to: number
}

/** The phrase that names an office or function: "Second Minister for Law", "the Ambassador of X to Y". */
export interface RoleMention {
  readonly from: number
  readonly to: number
  readonly head: RoleHead
  readonly headFrom: number
  readonly headTo: number
  /** States and organisations the office belongs to; several for a plural office. */
  readonly parties: readonly PartyMention[]
  /** An article or possessive right before it. */
  readonly determiner?: string
  /** It has a complement or modifiers of its own and can do without a name. */
  readonly specific: boolean
  /** It belongs to a body that the vocabulary does not know: a firm, a region, a party. */
  readonly outside: boolean
  /** The title written out, where the text has an abbreviation ("PM"). */
  readonly expanded?: string
}

/** What stands on one side of a head and belongs to it. */
export interface Extent {
  from: number
  to: number
  parties: PartyMention[]
  outside: boolean
}

/** The state or organisation that an entity names. */
export const partyMention = (mention: EntityMention | undefined): PartyMention | undefined => {
  const party = partyOf(mention)
  if (party === undefined || mention === undefined) return undefined
  return { type: party.kind, code: party.code, from: mention.from, to: mention.to }
}

/** Ranks that stand between an office and a name: "the President, General N". */
const RANKS: ReadonlySet<string> = new Set(
  'general gen admiral adm colonel col marshal brigadier brig commodore'.split(' '),
)

/** A title that is a rank and nothing more. */
export const isRank = ({ head, from, to }: RoleMention): boolean =>
  head.words.length < 3 && to - from === head.words.length && RANKS.has(head.words.at(-1) ?? '')

/** Articles and possessives that may stand before an office. */
export const DETERMINERS = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my', 'a', 'an', 'your'])
