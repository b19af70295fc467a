export { after } from './after.js'
export { before, opensScene } from './before.js'
export { prefixParties } from './prefix.js'
export { dedupe, isThatDay, type Taker } from './taker.js'
