export { anchorsOf, nounsOf } from './anchors.js'
export type { Clause } from './clause.js'
export { clausesOf } from './find-clauses.js'
export { isPluralNoun } from './separate.js'
