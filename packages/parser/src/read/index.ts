export { MAX_SOURCE, read } from './read.js'
export { type SourceMap, sourceSpan } from './source-map.js'
export type {
  Block,
  BlockKind,
  BlockLink,
  MetaOrigin,
  MetaValue,
  ReadDocument,
  ReadInput,
  ReadMessage,
  ReadMeta,
} from './types.js'
