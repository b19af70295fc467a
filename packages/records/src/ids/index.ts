export type { IdParty } from './codes.js'
export * from './id.js'
export { type IdParties, LISTED_BEFORE_COUNT, MAX_LISTED_PARTIES } from './subject.js'
