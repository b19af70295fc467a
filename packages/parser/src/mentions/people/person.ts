import type { NameSpan } from '../names.js'
import type { PartyMention, RoleMention } from '../roles/index.js'

/** One or several people named or described at a place in a block. */
export interface PersonMention {
  /** Index of the first token of the whole mention, title and honorific included. */
  readonly from: number
  /** Index after its last token, a title after the name included. */
  readonly to: number
  /** The name; undefined where only an office is named ("the Foreign Minister of X", "G7 leaders"). */
  readonly name?: NameSpan
  readonly roles: readonly RoleMention[]
  /** States and organisations that the mention itself gives for the person. */
  readonly parties: readonly PartyMention[]
  /** It means several people: "the Foreign Ministers of X and Y", "his counterparts". */
  readonly plural: boolean
  /** "Secretary X's" */
  readonly possessive: boolean
  /** A title or honorific stands with the name. */
  readonly titled: boolean
}
