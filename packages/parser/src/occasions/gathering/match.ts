import type { Character } from '../../cast/index.js'
import type { Analysis } from '../../mentions/analyse.js'
import type { Clause } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import { type When, whenOf } from '../when.js'
import { portfolioIn } from './portfolio.js'
import { sidesOf } from './sides.js'
import type { Resolved, Telling } from './telling.js'
/** How many meetings back a clause may tell one again. Pages list a dozen at most. */
export const REACH = 40

/** More states than this in a title are those of a group. */
const GROUP = 4

/** Formats that a text also calls by a narrower name, and the other way round. */
export const PLAIN_FORMATS: ReadonlySet<string> = new Set([
  'meeting',
  'call',
  'courtesy-call',
  'working-lunch',
  'working-dinner',
  'pull-aside',
])
/** The meeting that a clause tells again, if it was told before. */
export const find = (telling: Telling, clause: Clause, resolved: Resolved): Occasion | undefined => {
  const own = telling.scene.publisher.party?.code
  const codes = new Set(resolved.parties.map((party) => party.code))
  const others = [...codes].filter((code) => code !== own)
  const when = whenOf(clause, telling.scene.frame, undefined)
  const oldest = Math.max(0, telling.occasions.length - REACH)
  for (let index = telling.occasions.length - 1; index >= oldest; index--) {
    const occasion = telling.occasions[index]
    if (occasion === undefined || !alike(occasion, clause, when)) continue
    const have = new Set(occasion.parties.map((party) => party.code))
    const within = [...codes].every((code) => have.has(code)) || [...have].every((code) => codes.has(code))
    const general = occasion.origin !== 'body' && occasion.grounds.every((ground) => isTitle(telling, ground.analysis))
    if (!within && !general) continue
    // a meeting of a group is not that of two of its members who have names
    if (have.size > GROUP && codes.size === 2 && resolved.people.some((one) => others.includes(one.party?.code ?? '')))
      continue
    // a heading that lists the parties lists all of them
    if (clause.nominal && clause.analysis.index >= 0 && have.size !== codes.size && codes.size >= 2) continue
    // the same states at a narrower table: a trilateral is not the bilateral of two of the three
    if (
      !general &&
      have.size >= 2 &&
      codes.size >= 2 &&
      have.size !== codes.size &&
      (clause.noun !== undefined || clause.separate || isBeside(clause) || isNext(clause)) &&
      sidesOf(clause) !== have.size
    )
      continue
    // a heading with other people is another meeting; in the running text fewer may be named the second time
    if (
      clause.nominal &&
      clause.analysis.index >= 0 &&
      !(
        samePeople(resolved.people, occasion.people) &&
        !(
          resolved.people.length === 0 &&
          occasion.people.length > 0 &&
          !PLAIN_FORMATS.has(clause.word.format ?? 'meeting') &&
          clause.word.format !== occasion.format?.value
        )
      )
    )
      continue
    if (clause.nominal && isOfOthers(occasion, clause)) continue
    // another of the publisher's own people with the same guest sits in another room
    const ours = resolved.people.filter((person) => person.party?.code === own)
    const host = occasion.people.filter((person) => person.party?.code === own)
    if (
      clause.analysis.index >= 0 &&
      occasion.grounds.some((ground) => ground.analysis.index >= 0) &&
      ours.length > 0 &&
      host.length > 0 &&
      !ours.some((person) => host.includes(person))
    )
      continue
    const foreign = resolved.people.filter((person) => person.party?.code !== own)
    const theirs = occasion.people.filter((person) => person.party?.code !== own)
    if (foreign.length > 0 && theirs.length > 0) {
      if (foreign.some((person) => theirs.includes(person))) return occasion
      continue
    }
    if (
      others.length > 0 &&
      (others.every((code) => have.has(code)) || (theirs.length === 0 && others.some((code) => have.has(code))))
    )
      return occasion
  }
  return undefined
}

/** "He then met with X": the next one, though X sat at the larger table too. */
const isNext = ({ analysis, sentence, from }: Clause): boolean =>
  analysis.tokens.slice(Math.max(sentence.from, from - 3), from).some(({ key }) => NEXT.has(key))
const NEXT: ReadonlySet<string> = new Set(['then', 'subsequently', 'afterwards'])

/** "X – Y Defense Bilateral" after a meeting of the presidents, or of the foreign ministers: other people sat there. */
const isOfOthers = ({ people }: Occasion, { analysis, from, to }: Clause): boolean => {
  const office = portfolioIn(analysis, from, to)
  return office !== undefined && people.some((one) => one.office !== office && SINGLE.has(one.office ?? ''))
}
/** Offices whose holder is the one whom a meeting is named for. */
const SINGLE: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defense-minister',
])

/** The title, or the heading of the page that gives it again. */
const isTitle = ({ scene }: Telling, { index, block }: Analysis): boolean =>
  index < 0 || (block.kind === 'heading' && block.text === scene.title?.block.text)

/** "Prior to this meeting, X met with …": another one than the one at hand. */
const isBeside = ({ analysis, sentence, from }: Clause): boolean => {
  const words = analysis.tokens.slice(sentence.from, Math.min(from, sentence.from + 5)).map(({ key }) => key)
  return (
    BESIDE.has(words[0] ?? '') &&
    words.some((word, at) => at > 0 && DEFINITE.has(words[at - 1] ?? '') && TOLD.has(word))
  )
}
const BESIDE: ReadonlySet<string> = new Set(['prior', 'before', 'after', 'following'])
const DEFINITE: ReadonlySet<string> = new Set(['this', 'the', 'that', 'their'])
const TOLD: ReadonlySet<string> = new Set(['meeting', 'talks', 'session', 'meetings', 'discussions', 'summit'])

/** Mode, format and day of a clause do not tell it apart from a meeting. */
const alike = (occasion: Occasion, clause: Clause, when: When | undefined): boolean => {
  if (conflictingMode(occasion, clause)) return false
  // a cancelled meeting is not the one that took place
  if ((occasion.status === 'cancelled' || occasion.status === 'postponed') && clause.told === 'held') return false
  const format = clause.word.format
  const plain = (code: string | undefined): boolean => code === undefined || PLAIN_FORMATS.has(code)
  if (
    occasion.origin !== 'title' &&
    !plain(format) &&
    !plain(occasion.format?.value) &&
    format !== occasion.format?.value
  )
    return false
  // a title's date is often that of the release: "PM call with X: 15 October", and in the text "yesterday evening"
  const loose = occasion.origin === 'title' && occasion.when?.ground.analysis.block.kind === 'heading'
  return (
    loose ||
    when === undefined ||
    occasion.when === undefined ||
    !(when.date.end < occasion.when.date.start || when.date.start > occasion.when.date.end)
  )
}
const samePeople = (a: readonly Character[], b: readonly Character[]): boolean =>
  a.length === 0 || b.length === 0 || (a.length === b.length && a.every((one) => b.includes(one)))

/** A clause tells of another way of meeting than is known: a call is not the meeting in person. */
export const conflictingMode = (occasion: Occasion, clause: Clause): boolean => {
  const mode = clause.word.mode
  if (mode === undefined || occasion.mode === undefined || occasion.mode.value === mode) return false
  // "With Minister N, she also discussed …": another thing said in the same call
  if (clause.word.build === 'meet' && clause.word.weak === true) return false
  // a headline's "call" or "meeting" is the general word; the text may be more exact, and a video call is a call
  if (occasion.origin === 'title' || mode === 'video' || occasion.mode.value === 'video') return false
  return true
}
