import type { Clause } from '../clauses/index.js'

/** Words of a headline over something said about a meeting, not over a report of it. */
const OTHER_GENRES = new Set([
  'comments',
  'comment',
  'response',
  'queries',
  'speech',
  'address',
  'message',
  'condolences',
  'condolence',
  'interview',
  'transcript',
  'lecture',
  'keynote',
  'remarks',
  'statement',
  'intervention',
  'advisory',
  'letter',
  'greetings',
])
/** A headline over remarks, letters or a transcript: what it says of a meeting is no report. */
export const isOtherGenre = (clause: Clause): boolean =>
  clause.analysis.tokens.slice(clause.sentence.from, clause.from).some((token) => OTHER_GENRES.has(token.key))

/** Titles of pages that hold what somebody said: what their headings name was talked about. */
const SPOKEN =
  /^(?:\w+ )?(?:press (?:conference|occasion)|interview|doorstop|transcript|speech|address)\b|[:–-] ?(?:speech|transcript|interview|address)\.?$/i

/** A press conference, speech or interview: its headings and its title name no meeting of its own. */
export const isSpoken = (title: string): boolean => SPOKEN.test(title)
