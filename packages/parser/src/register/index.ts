export { type Register, registerOf } from './register.js'
export type { RegisterRemark } from './remarks.js'
export { type Told, tellWith } from './tell.js'
