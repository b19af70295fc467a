export * from './canonical/index.js'
export * from './dates/index.js'
export * from './ids/index.js'
export * from './json/index.js'
