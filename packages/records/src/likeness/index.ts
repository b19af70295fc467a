export { type LikenessBlocks, type LikenessSpan, likenessBlocks, likenessSpan, type Stretch } from './blocks.js'
export * from './likeness.js'
export * from './pairs.js'
export type { Likenable, LikenessReason } from './subject.js'
