import type { Character, GroundedParty } from '../../cast/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import { partyOf } from '../../mentions/entities.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { attendanceOf } from '../attendance.js'
import { isPluralNoun } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import { join } from './fill.js'
import { numbered } from './sides.js'
import type { Telling } from './telling.js'

/** "The X delegation was led by N and included M", "N and M were also present". */
export const attend = (telling: Telling, analysis: Analysis, sentence: TokenRange): void => {
  const occasion = numbered(telling, analysis, sentence) ?? telling.current
  if (occasion === undefined) return
  const attendance = attendanceOf(analysis, sentence, telling.scene.cast)
  if (attendance === undefined) return
  const told = saysSeveral(analysis, sentence) ? toldWith(telling, occasion) : [occasion]
  for (const { person, delegation } of attendance) {
    if (
      person.party !== undefined &&
      !person.assumed &&
      !occasion.parties.some((party) => party.code === person.party?.code)
    ) {
      const seat = chairs(analysis, sentence) ? accredited(person, occasion) : undefined
      if (seat === undefined) continue
      person.party = seat
    }
    if (delegation !== undefined && (person.assumed || person.party === undefined)) {
      person.party = {
        type: delegation.type,
        code: delegation.code,
        ground: { analysis, from: delegation.from, to: delegation.to },
      }
      person.assumed = false
      telling.scene.cast.reoffice(person)
      if (person.office === undefined || person.office === 'other')
        person.office = delegation.type === 'organization' ? 'io-official' : 'other'
    }
    for (const one of told) join(telling, one, person)
  }
}

/**
 * "Deputy Minister N and his four counterparts discussed …": who speaks for the publisher at a meeting that was told without
 * people.
 * @param telling the text as far as it has come
 * @param analysis the block
 * @param sentence a sentence that tells of no meeting of its own
 */
export const speak = (telling: Telling, analysis: Analysis, sentence: TokenRange): void => {
  const { current, scene } = telling
  const person = analysis.personAt[sentence.from]
  if (current === undefined || person?.name === undefined || !person.titled || person.possessive) return
  const character = scene.cast.of(person)
  if (character?.party?.code !== scene.publisher.party?.code || current.status !== 'held') return
  const [next, ...more] = analysis.tokens.slice(person.to, person.to + COMPANY).map(({ key }) => key)
  if (character !== undefined && next === 'and' && more.some((key) => key === 'counterpart' || key === 'counterparts'))
    join(telling, current, character)
}
/** How many tokens behind the name its counterparts stand at most. */
const COMPANY = 6

/** "Ambassador N was present at both meetings": of all the calls that the text has just told. */
const saysSeveral = ({ tokens }: Analysis, sentence: TokenRange): boolean =>
  tokens
    .slice(sentence.from, sentence.to)
    .some(({ key }, at, all) => isPluralNoun(key) && ALL.has(all[at - 1]?.key ?? ''))
const ALL: ReadonlySet<string> = new Set(['these', 'both', 'all', 'those'])

/** The meetings that a text tells in one paragraph with another. */
const toldWith = (telling: Telling, occasion: Occasion): Occasion[] => {
  const paragraph = occasion.grounds.at(-1)?.analysis
  return telling.occasions.filter((one) => one.grounds.some(({ analysis }) => analysis === paragraph))
}

/** "The meeting was co-chaired by N and M". */
const chairs = ({ tokens }: Analysis, sentence: TokenRange): boolean =>
  tokens.slice(sentence.from, sentence.to).some(({ key }) => key === 'chaired' || key === 'cochaired')

/** "N, Permanent Representative of X to Y", who chairs for Y: the organisation of the meeting whose member sends the person. */
const accredited = (person: Character, { parties }: Occasion): GroundedParty | undefined => {
  const { roleGround: ground } = person
  if (ground === undefined) return undefined
  for (let at = ground.from; at < ground.to; at++) {
    const body = ground.analysis.tokens[at]?.key === 'to' ? partyOf(ground.analysis.entities[at + 1]) : undefined
    const seat = body?.kind === 'organization' ? parties.find(({ code }) => code === body.code) : undefined
    if (seat !== undefined) return seat
  }
  return undefined
}
