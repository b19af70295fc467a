export { titleDayOf } from './event-line.js'
export { type Gathered, gather } from './gather.js'
export { MOST_MEETINGS } from './place.js'
export type { OneSided } from './telling.js'
