import { ROLE_ABBREVIATIONS, type RoleHead, roleHeads } from '../../lexicon/roles.js'
import { PhraseTrie } from '../../lexicon/trie.js'

/** Nouns that head a title, and abbreviations of whole titles. */
export const heads = new PhraseTrie<RoleHead>()
for (const head of roleHeads) heads.add(head.words.join(' '), head)
export const abbreviated = new PhraseTrie<{ exact: string; title: string }>()
for (const [exact, title] of ROLE_ABBREVIATIONS) abbreviated.add(exact, { exact, title })
export const ABBREVIATED_HEAD: RoleHead = { words: [], plural: false, firm: true }
