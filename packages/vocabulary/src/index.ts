export { documentTypes } from './generated/document-types.js'
export { formats } from './generated/formats.js'
export { modes } from './generated/modes.js'
export { offices } from './generated/offices.js'
export { organizations } from './generated/organizations.js'
export { series } from './generated/series.js'
export { states } from './generated/states.js'
export { statuses } from './generated/statuses.js'
export { topics } from './generated/topics.js'
export type { NameKind } from './lookup/name-index.js'
export { findOrganizations, organizationByCode, organizationMentions } from './lookup/organizations.js'
export { findStates, type Mention, stateByCode, stateExists, stateMentions } from './lookup/states.js'
export { type NameLike, samePerson } from './names/same-person.js'
export { type SplitName, splitName } from './names/split-name.js'
export { officeOfTitle } from './office/office-of-title.js'
export { fold } from './text/fold.js'
export { nameKey } from './text/name-key.js'
export { nearest } from './text/nearest.js'
export type {
  DatedName,
  DocumentType,
  Entry,
  Format,
  FormerStateCode,
  Mode,
  Office,
  Organization,
  Series,
  State,
  Status,
  Topic,
} from './types.js'
