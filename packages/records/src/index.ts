export * from './dates/index.js'
