import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { hasSign, WordList } from '../../tokens/signs.js'
import { MODALS, NEGATIONS } from '../clauses/index.js'
import { TIMED, timeIn } from '../when.js'
import { numbered } from './sides.js'
import type { Telling } from './telling.js'

/** What a meeting is called when more is told of it. */
const TALKS = new WordList(
  'meeting talks call conversation discussion discussions consultations dialogue exchange session encounter audience negotiations'.split(
    ' ',
  ),
)
/** What stands in front of such a word, where the talks are those just told. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'their', 'this'])
/** How far behind it the word stands, in tokens: "The 30-minute telephone conversation". */
const REACH = 6
const OTHER: ReadonlySet<string> = new Set([
  'next',
  'previous',
  'earlier',
  'last',
  'follow',
  'upcoming',
  'first',
  'second',
])

/**
 * "The talks lasted two hours", "The 30-minute conversation covered …", "Their meeting began at 10:30": what a sentence by
 * itself says of how long or when the meeting took place that the text has just told.
 * @param telling the text as far as it has come
 * @param analysis the block
 * @param sentence the sentence
 */
export const lasted = (telling: Telling, analysis: Analysis, sentence: TokenRange): void => {
  const { tokens } = analysis
  if (!DEFINITE.has(tokens[sentence.from]?.key ?? '') || !hasSign(tokens, sentence, TIMED)) return
  const head = { from: sentence.from + 1, to: Math.min(sentence.to, sentence.from + REACH) }
  if (!hasSign(tokens, head, TALKS.bit) || tokens.slice(head.from, head.to).some(({ key }) => OTHER.has(key))) return
  const occasion = numbered(telling, analysis, sentence) ?? telling.current
  if (occasion === undefined || occasion.time !== undefined) return
  // "The meeting will begin at 10:00" is said of one to come, and "will be held for two hours" of no other that was held
  if (hasSign(tokens, sentence, NEGATIONS.bit)) return
  if (hasSign(tokens, sentence, MODALS.bit) && occasion.status !== 'scheduled') return
  const time = timeIn(analysis, sentence)
  if (time !== undefined) occasion.time = time
}
