export { type PeopleIndex, packPeople, unpackPeople } from './people-index.js'
export { type EntryOffice, isPersonEntry, type PersonEntry } from './person-entry.js'
export { type Days, heldThroughout, surelyHeld } from './tenure.js'
