export { documentTypes } from './generated/document-types.js'
export { formats } from './generated/formats.js'
export { groups } from './generated/groups.js'
export { modes } from './generated/modes.js'
export { offices } from './generated/offices.js'
export { organizations } from './generated/organizations.js'
export { publishers } from './generated/publishers.js'
export { series } from './generated/series.js'
export { states } from './generated/states.js'
export { statuses } from './generated/statuses.js'
export { topics } from './generated/topics.js'
export { venues } from './generated/venues.js'
export { type CityMention, cities, cityMentions, findCities, findVenues } from './lookup/cities.js'
export { findGroup, membersOf } from './lookup/groups.js'
export type { NameKind } from './lookup/name-index.js'
export { findOrganizations, organizationByCode, organizationMentions } from './lookup/organizations.js'
export { partyTypeOf } from './lookup/parties.js'
export { findPublisher, partyOfPublisher } from './lookup/publishers.js'
export { findStates, type Mention, stateByCode, stateExists, stateMentions } from './lookup/states.js'
export { type NameLike, samePerson } from './names/same-person.js'
export { type SplitName, splitName } from './names/split-name.js'
export { officeOfTitle } from './office/office-of-title.js'
export { fold } from './text/fold.js'
export { nameKey } from './text/name-key.js'
export { nearest } from './text/nearest.js'
export type {
  City,
  DatedName,
  DocumentType,
  Entry,
  Format,
  FormerStateCode,
  Group,
  Mode,
  Office,
  Organization,
  PartyCode,
  Publisher,
  Series,
  State,
  Status,
  Topic,
  Venue,
} from './types.js'
