export { type FoundPeople, findPeople } from './register.js'
export { type PersonRuling, readPersonRulings } from './rulings.js'
