import type { Days, PersonEntry } from '@readout/records'
import { type Holding, holdingsOn, partyOf } from './likely.js'
import type { Register } from './register.js'
import { isSingular } from './singular.js'

/** Days seen that lie further apart than this may hide a time out of office, in days: ten years. */
const LONGEST_SEEN = 3652

/** What the register says of who held an office: one person, or several between whom it cannot tell. */
export type Holder = { readonly one: Holding } | { readonly several: readonly PersonEntry[] }

/**
 * Who held an office that one person holds at a time.
 * @param code the state or organisation
 * @param office code of the office
 * @param days the days of the meeting
 * @returns undefined where the register shows nobody for certain, or shows somebody only by two days far apart
 */
export const holderOf = ({ byOffice }: Register, code: string, office: string, days: Days): Holder | undefined => {
  if (!isSingular(office)) return undefined
  const holders = (byOffice.get(`${code} ${office}`) ?? []).flatMap((entry) =>
    holdingsOn(entry, days)
      .filter((one) => one.held.office === office && partyOf(one) === code)
      .slice(0, 1),
  )
  if (holders.length > 1) return { several: holders.map(({ entry }) => entry) }
  const [one] = holders
  return one === undefined || isLong(one) ? undefined : { one }
}

const isLong = ({ held: { basis, from, to } }: Holding): boolean =>
  basis === 'seen' && (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000 > LONGEST_SEEN
