import type { GroundedParty } from '../cast/index.js'
import type { Analysis } from '../mentions/analyse.js'
import { cityOf, partyOf } from '../mentions/entities.js'
import type { TokenRange } from '../tokens/sentences.js'
import { WordList } from '../tokens/signs.js'
import type { Where } from './where.js'

/** Words of travel that lead to the place travelled to. */
const TRAVEL = new WordList([
  'visit',
  'visits',
  'visited',
  'visiting',
  'travel',
  'travels',
  'travelled',
  'traveled',
  'travelling',
  'traveling',
  'trip',
  'arrived',
  'arrives',
  'arrive',
  'stay',
  'stayed',
  'tour',
  'toured',
  'flew',
  'headed',
  'concluded',
  'go',
  'goes',
  'went',
  'came',
  'comes',
  'fly',
  'flies',
  'stop',
  'continue',
  'continues',
  'continued',
  'proceed',
  'proceeds',
  'proceeded',
  'stopped',
  'leave',
  'leaves',
  'departs',
  'depart',
])
/** Words of leaving: what they lead to stands behind "for", what is left right behind them. */
const LEAVES = new Set(['leave', 'leaves', 'depart', 'departs'])
const IN = new WordList(['in'])
const NO_TOKEN = { key: '', signs: 0 }
const TO = new Set(['to', 'in', 'at'])
/** How far behind a word of travel its place stands, in tokens. */
const REACH = 9

/** How far into a sentence its place stands behind its day, in tokens. */
const OPENING = 8

/**
 * The state that a sentence says somebody visits: whose officials the visitor meets there need no state in their titles.
 * @param analysis the block
 * @param sentence the sentence
 * @returns the state with the words that name it or a city of it, the city where the text names one, and whether the journey
 *   there is still to begin ("leaves for")
 */
export const hostIn = (
  analysis: Analysis,
  sentence: TokenRange,
): { party: GroundedParty; where: Where | undefined; next: boolean } | undefined => {
  const { tokens } = analysis
  for (let at = sentence.from; at < sentence.to; at++) {
    const { key, signs } = tokens[at] ?? NO_TOKEN
    if ((signs & (TRAVEL.bit | IN.bit)) === 0) continue
    // "In Warsaw, …" and "is in Ha Noi on an official visit"
    const opens =
      key === 'in' &&
      (at === sentence.from ||
        (at === sentence.from + 1 && (tokens[at - 1]?.key === 'and' || tokens[at - 1]?.key === 'while')) ||
        tokens[at - 1]?.key === 'is' ||
        tokens[at - 1]?.key === 'was' ||
        tokens[at - 1]?.key === 'were' ||
        tokens[at - 1]?.key === 'be' ||
        // "On 25 July, in Warsaw, …"
        (tokens[at - 1]?.text === ',' && at - sentence.from < OPENING))
    if ((signs & TRAVEL.bit) === 0 && !opens) continue
    let limit = at + REACH
    for (let next = at + 1; next < Math.min(sentence.to, limit); next++) {
      const token = tokens[next]
      // "Visit of Minister N, Minister for Foreign Affairs, to X": a long title between
      const person = analysis.personAt[next]
      if (person?.name !== undefined && person.titled && person.to > next + 1) {
        limit += person.to - next - 1
        next = person.to - 1
        continue
      }
      if (
        token === undefined ||
        token.kind === 'mark' ||
        token.key === 'by' ||
        token.key === 'with' ||
        token.key === 'from'
      )
        break
      const before = tokens[next - 1]?.key === 'the' ? tokens[next - 2]?.key : tokens[next - 1]?.key
      const direct = LEAVES.has(key) ? before === 'for' : next === at + 1 || TO.has(before ?? '')
      const mention = analysis.entities[next]
      if (mention === undefined || mention.from !== next || !direct) continue
      const party = partyOf(mention)
      const ground = { analysis, from: mention.from, to: mention.to }
      const city = cityOf(mention)
      if (party?.kind === 'state' && party.form !== 'demonym')
        return { party: { type: 'state', code: party.code, ground }, where: undefined, next: LEAVES.has(key) }
      if (city !== undefined)
        return {
          party: { type: 'state', code: city.country, ground },
          where: { city: city.name, country: city.country, ground },
          next: LEAVES.has(key),
        }
    }
  }
  return undefined
}
