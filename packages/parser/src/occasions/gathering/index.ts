export { gather } from './gather.js'
export type { OneSided } from './telling.js'
