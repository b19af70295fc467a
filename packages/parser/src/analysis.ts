/**
 * What a stretch of English names, without making out meetings: tokens, sentences, states, organisations, cities, offices,
 * people and dates, each with its place. For programs that read short texts with a frame of their own, such as lists.
 */
export { findDates, resolveDate } from './dates/index.js'
export { type Analysis, analyse, textOf } from './mentions/analyse.js'
export { cityOf, type EntityMention, partyOf } from './mentions/entities.js'
export type { PersonMention } from './mentions/people/index.js'
export type { PartyMention, RoleMention } from './mentions/roles/index.js'
export type { Token } from './tokens/tokenize.js'
