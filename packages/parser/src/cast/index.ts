export { authorsOf } from './authors.js'
export { Cast } from './cast.js'
export type { Character, Ground, GroundedParty } from './character.js'
