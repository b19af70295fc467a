/** Offices that a state gives to one person at a time, by the vocabulary's codes. */
const SINGULAR: ReadonlySet<string> = new Set([
  'head-of-state',
  'monarch',
  'head-of-government',
  'foreign-minister',
  'defense-minister',
  'finance-minister',
  'interior-minister',
])

/**
 * Whether a state has one holder of an office at a time, so that the office and the state name a person.
 * @param office code of the vocabulary
 */
export const isSingular = (office: string): boolean => SINGULAR.has(office)
