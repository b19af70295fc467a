import { MONTH_NAMES, WEEKDAY_NAMES } from '../dates/index.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What leads to the name of a larger event. */
export const LEADS = [
  'on the margins of',
  'on the margin of',
  'in the margins of',
  'at the margins of',
  'on the sidelines of',
  'on the sideline of',
  'on the side-lines of',
  'on the side lines of',
  'at the sidelines of',
  'on the fringes of',
  'on the fringe of',
  'on the edges of',
] as const

/** Nouns at the end of the name of an event that "during" may stand before; the talks themselves are never called so. */
export const EVENTS = set('conference forum assembly congress games olympics expo exhibition convention week summit')

/** Words before such a noun that make it part of the meeting itself, or something else. */
export const NO_EVENT = set(
  'press news joint bilateral trilateral video phone telephone last this next party people national',
)

/** Words that follow the name of an event and are no part of it. */
export const ENDS = set(
  'background where which who that to as with by from during after before while when here today yesterday tomorrow this last next earlier is are was were be being has have had will would they he she we it the a an his her their our but or ' +
    `${WEEKDAY_NAMES.join(' ')} ${MONTH_NAMES.join(' ')} ` +
    'hosted held scheduled taking convened chaired currently underway being both under discussed exchanged also then',
)

/** Words that join two parts of a name where a capital follows: "the Conference on Disarmament", "the Forum for Peace". */
export const JOINS = set('of on for in at and against')

/** Nouns for the talks, as in "The meeting took place on the sidelines of". */
export const TALKS = set(
  'meeting talks call discussion discussions conversation consultations dialogue meetings exchange encounter',
)

/** Words that put the margins at another time than the meeting's: "agreed to meet again on the margins of". */
export const OTHER_TIME = set(
  'again next upcoming forthcoming future later recalled recalling recall previous previously last earlier since following follow agreed looked forward planned invited',
)
