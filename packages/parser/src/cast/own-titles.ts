import type { GroundedParty } from './character.js'

/**
 * Titles that only one state gives, in today's usage: the foreign minister of the United States is its Secretary of State.
 */
const STATE_TITLES: readonly (readonly [RegExp, string])[] = [
  // "Secretary of State for …" heads a British department
  [
    /^(?:parliamentary under.)?secretary of state for (?:the )?(?:foreign|defence|business|home|energy|environment)/i,
    'GB',
  ],
  [/^secretary of state(?! for)(?: |$)/i, 'US'],
  [/^(?:deputy|under|assistant|(?:principal )?deputy assistant) secretary of state(?: |$)/i, 'US'],
  [/^(?:deputy )?secretary of defense(?: |$)/i, 'US'],
  [/^chancellor of the exchequer/i, 'GB'],
  [/^secretary for relations with states$/i, 'VA'],
  [/^(?:(?:his )?holiness )?pope$/i, 'VA'],
  [/^(?:minister of|minister for)? ?external affairs(?: minister)?$/i, 'IN'],
]

/** A member of Congress is American in the releases of others; the Philippines have a Congress of their own. */
const CONGRESS = /^congress(?:man|woman)$/i

/** Titles that only one organisation gives: the commissioners and the High Representative of the European Union. */
const BODY_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:european|eu) commissioner(?: |$)/i, 'eu'],
  [/^(?:(?:european|eu) )?commission (?:executive )?vice.president(?: |$)/i, 'eu'],
  [/^hr\/vp$|^high representative(?:\/ ?vice.president|$| for foreign affairs)/i, 'eu'],
]

/**
 * The party whose title it is, where only one gives it.
 * @param title as the text words it
 * @param by who publishes the text
 * @returns undefined for a title that several give
 */
export const partyOfTitle = (
  title: string,
  by: Pick<GroundedParty, 'type' | 'code'> | undefined,
): Pick<GroundedParty, 'type' | 'code'> | undefined => {
  // states call that of the United Nations so, without a word more; an organisation its own
  if (by?.type === 'state' && /^(?:un )?secretary.general$/i.test(title)) return { type: 'organization', code: 'un' }
  const body = BODY_TITLES.find(([known]) => known.test(title))
  if (body !== undefined) return { type: 'organization', code: body[1] }
  if (CONGRESS.test(title) && by?.code !== 'PH') return { type: 'state', code: 'US' }
  const state = STATE_TITLES.find(([known]) => known.test(title))
  return state === undefined ? undefined : { type: 'state', code: state[1] }
}
