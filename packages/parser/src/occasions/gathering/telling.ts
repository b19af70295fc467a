import type { Cast, Character, Ground, GroundedParty } from '../../cast/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { Publisher } from '../../publishers/publisher.js'
import type { Clause } from '../clauses/index.js'
import type { Occasion, Unnamed } from '../occasion.js'
import { Sections } from '../sections.js'
import type { DateFrame, When } from '../when.js'
import type { Where } from '../where.js'

/** What gathering needs to know of the text. */
export interface Scene {
  readonly title?: Analysis
  readonly blocks: readonly Analysis[]
  readonly cast: Cast
  readonly publisher: Publisher
  readonly frame: DateFrame
  /** In whose name the release is issued: "I" and "we". */
  readonly authors: readonly Character[]
}

/** Who takes part in one clause, after short forms are resolved. */
export interface Resolved {
  people: Character[]
  parties: GroundedParty[]
  unnamed: Unnamed[]
  /** "the two sides", "they": the meeting told before. */
  anaphoric: boolean
  series?: { code: string; ground: Ground; format?: string; members: readonly string[] }
  /** Those of the subject; the rest are counterparts. */
  subjects: Character[]
}

/** A clause that tells of a meeting whose second party the text does not name. */
export interface OneSided {
  readonly clause: Clause
  readonly ground: Ground
  readonly people: readonly Character[]
  readonly party?: GroundedParty
  /** Counterparts that it describes and does not name. */
  readonly unnamed: number
}

/** How far a text has been told: the meetings found, and what the next clause may lean on. */
export class Telling {
  readonly occasions: Occasion[] = []
  readonly oneSided: OneSided[] = []
  /** The text tells of more meetings than are kept. */
  full = false
  current: Occasion | undefined
  recent: Character[] = []
  paragraphs = 0
  /** A line of a transcript has been met: what follows is speech. */
  speech = false
  /** The paragraph before ends with the announcement of a readout: what follows in quotation marks is the text itself. */
  introduced = false
  /** The city that the text's travellers are in, as far as it has come. */
  stay: Where | undefined
  /** The day that the text has come to: a chronicle names it once for several meetings. */
  day: When | undefined
  /** The day and city that the text had come to when a meeting was first told: what a section's meeting falls back on. */
  readonly days = new Map<Occasion, When>()
  readonly stays = new Map<Occasion, Where>()
  /** Two of different parties who travel together: "the two ministers", "they". */
  group: readonly Character[] | undefined
  /** The state that the text says is visited, last. */
  host: GroundedParty | undefined
  /** Meetings that the heading at hand names. */
  touched: Occasion[] = []
  /** A meeting that a heading told without people, until its first paragraph. */
  pendingPeople: Occasion | undefined
  /** A meeting whose section a heading opened with the name of the state alone, until its first paragraph. */
  pendingGuest: { readonly occasion: Occasion; readonly code: string } | undefined
  readonly sections = new Sections()

  constructor(readonly scene: Scene) {}
}
