import { PhraseTrie } from '../trie.js'
import { addNouns } from './nouns.js'
import { addVerbs } from './verbs.js'
import type { OccasionWord } from './word.js'

const trie = new PhraseTrie<OccasionWord>()
const add = (word: OccasionWord, ...phrases: string[]): void => {
  for (const phrase of phrases) trie.add(phrase, word)
}
addVerbs(add)
addNouns(add)

/** Words and phrases that tell of a meeting, for the longest match at a token. */
export const occasionWords: PhraseTrie<OccasionWord> = trie
export type { OccasionWord } from './word.js'
