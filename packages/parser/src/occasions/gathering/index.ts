export { gather } from './gather.js'
