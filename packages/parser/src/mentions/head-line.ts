import type { Analysis } from './analyse.js'

/** Longest line of the head of a release, in code units. */
const LONGEST = 100

/**
 * A line in front of the first paragraph: "Media release", the day, who speaks and for what office.
 * @param analysis a block of the text
 */
export const isHeadLine = ({ block, sentences }: Analysis): boolean =>
  block.kind === 'line' || (block.text.length < LONGEST && sentences.length <= 1 && !/[.:;]$/.test(block.text))
