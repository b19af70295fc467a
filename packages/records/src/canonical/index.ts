export * from './canonical.js'
