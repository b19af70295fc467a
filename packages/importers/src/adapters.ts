import { csv } from './csv/index.js'
import type { Adapter } from './entry.js'
import { historian } from './historian/index.js'

/** Every list that can be imported. A new one is a folder beside `historian` and one line here. */
export const adapters: readonly Adapter[] = [historian, csv]
