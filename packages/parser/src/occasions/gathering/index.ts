export { titleDayOf } from './event-line.js'
export { type Gathered, gather } from './gather.js'
export type { OneSided } from './telling.js'
