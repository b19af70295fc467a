import type { Cast, Character } from '../cast/cast.js'
import type { Analysis } from '../mentions/analyse.js'
import type { PartyMention } from '../mentions/roles.js'
import type { TokenRange } from '../tokens/sentences.js'

/** Verbs of being there, in the sentences with which a release ends: "were present", "took part". */
const PRESENT = new Set(['present', 'attended', 'attendance', 'participated', 'accompanied', 'represented', 'representing', 'chaired', 'cochaired', 'comprised', 'included', 'comprising', 'assisted', 'participants'])
const LEADS = new Set(['led', 'headed'])
/** What such a sentence is not about. */
const ELSEWHERE = new Set(['will', 'would', 'ceremony', 'conference', 'exhibition', 'if', 'had', 'last', 'year', 'lunch', 'reception'])

/** Who a sentence says was there beside those who met. */
export interface Attendance {
  readonly people: readonly Character[]
  /** The delegation that the sentence is about: "The X delegation was led by N and included M". */
  readonly delegation?: PartyMention
}

/**
 * Reads a sentence that lists who else took part.
 * @param analysis the block
 * @param sentence the sentence
 * @param cast the people of the text
 * @returns undefined for other sentences
 */
export const attendanceOf = (analysis: Analysis, sentence: TokenRange, cast: Cast): Attendance | undefined => {
  const { tokens } = analysis
  let cue = false
  for (let at = sentence.from; at < sentence.to; at++) {
    const key = tokens[at]?.key ?? ''
    if (ELSEWHERE.has(key)) return undefined
    if (PRESENT.has(key)) cue = true
    if (LEADS.has(key) && (tokens[at + 1]?.key === 'by' || tokens[at + 1]?.key === 'the')) cue = true
    if (key === 'part' && (tokens[at - 1]?.key === 'took' || tokens[at - 1]?.key === 'taking')) cue = true
  }
  if (!cue) return undefined
  const people: Character[] = []
  let delegation: PartyMention | undefined
  for (const person of analysis.people) {
    if (person.from < sentence.from || person.from >= sentence.to) continue
    if (person.name === undefined) {
      if (person.roles[0]?.head.relative === 'delegate' && people.length === 0) delegation ??= person.parties[0]
      continue
    }
    const character = cast.of(person)
    // a name without title or honorific anywhere is not known to be a person who sat there
    if (character?.titled === true && !people.includes(character)) people.push(character)
  }
  return people.length === 0 ? undefined : { people, ...(delegation === undefined ? {} : { delegation }) }
}
