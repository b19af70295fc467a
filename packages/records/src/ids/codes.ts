import { formats as allFormats, series as allSeries, organizations, states } from '@readout/vocabulary'

/** A party as an id needs it. */
export interface IdParty {
  readonly type: 'state' | 'organization'
  /** ISO code in capitals for a state, the vocabulary's lower-case code for an organisation. */
  readonly code: string
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Codes of states as ids write them, by the code of the vocabulary. */
const WRITTEN_STATES: ReadonlyMap<string, string> = new Map(states.map(({ code }) => [code, code.toLowerCase()]))
const STATES: ReadonlySet<string> = new Set(WRITTEN_STATES.values())
const ORGANIZATIONS: ReadonlySet<string> = new Set(organizations.map((organization) => organization.code))
// Three letters, so never a state's code, and no organisation is called that.
const MARK = 'org-'

/** Codes of named recurring meetings. */
export const SERIES: ReadonlySet<string> = new Set(allSeries.map((entry) => entry.code))

/** Codes of formats, longest first, so that of two that end alike the whole one is found. */
export const FORMATS: readonly string[] = allFormats
  .map((entry) => entry.code)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/**
 * Checks a code and puts it into lower case.
 * @throws RangeError when it could not stand in an id
 */
export const codeForId = (code: string, what: string): string => {
  const lower = code.toLowerCase()
  if (!CODE.test(lower)) throw new RangeError(`the ${what} code \`${code}\` is not made of letters, digits and hyphens`)
  return lower
}

/**
 * A party as an id writes it: its code in lower case. An organisation that shares its code with a state is marked, so
 * that the African Union is `org-au` and Australia `au`.
 * @throws RangeError when the code could not stand in an id
 */
export const writeParty = (party: IdParty): string => {
  const known = party.type === 'state' ? WRITTEN_STATES.get(party.code) : undefined
  if (known !== undefined) return known
  const code = codeForId(party.code, party.type)
  return party.type === 'organization' && STATES.has(code) ? `${MARK}${code}` : code
}

/**
 * Reads what {@link writeParty} wrote.
 * @param written one party of an id
 * @returns the party; a code that no vocabulary knows is a state's when it has two or four letters, as ISO codes have;
 * `undefined` for several words that no organisation is called
 */
export const readParty = (written: string): IdParty | undefined => {
  if (ORGANIZATIONS.has(written) && !STATES.has(written)) return { type: 'organization', code: written }
  if (written.startsWith(MARK)) {
    const code = written.slice(MARK.length)
    return STATES.has(code) ? { type: 'organization', code } : undefined
  }
  if (written.includes('-')) return undefined
  if (/^(?:[a-z]{2}|[a-z]{4})$/.test(written)) return { type: 'state', code: written.toUpperCase() }
  return { type: 'organization', code: written }
}
