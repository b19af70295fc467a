export * from './find.js'
export * from './load.js'
export { type FileProblem, type RecordFile, readRecordFile } from './read.js'
export * from './write.js'
