export { applyDiff } from './apply.js'
export { type Change, diffRecords } from './diff.js'
export { type MergeConflict, type Merged, mergeRecords } from './merge.js'
