export { type ParseOptions, parse } from './parse.js'
export { type Register, registerOf } from './register/index.js'
