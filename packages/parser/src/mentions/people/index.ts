export { findPeople } from './find-people.js'
export type { PersonMention } from './person.js'
