import { isProse } from './shape.js'
import type { Block, MetaValue } from './types.js'

/** How far from the top a title is looked for, in blocks. */
const FROM_TOP = 12
/** A line of this length at the top is a title; shorter ones are as often a label. */
const CERTAIN = 40

/** What stands above a title: the kind of text, the office, the place, the people. */
const LABEL =
  /^(?:(?:joint )?(?:press|media) (?:release|statement|note|advisory)s?|(?:joint )?media release|(?:press )?statements?|release|readouts?|immediate release|for immediate release|events?|news|speech(?:es)?|remarks|announcements?|office of .*|ministry of .*|department of .*|prime minister['’]s office|european council|council of the eu|senator .*|(?:the )?(?:rt )?hon\b.*|minister (?:for|of) [^:–-]*|deputy prime minister[^:–-]*|assistant minister [^:–-]*|provisional translation|[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?(?:, [\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?)?)$/iu
const ONE_OR_TWO_WORDS = /^\S+(?: \S+)?$/
/** `António Guterres, Secretary-General`: a person and an office. */
const PERSON =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]*, (?:[Ss]ecretary|[Mm]inister|[Pp]resident|[Ss]pokes|[Uu]nder|[Dd]eputy)/u

/**
 * The title of a text or of markdown: the heading above its first paragraph.
 *
 * Of several lines the first long one counts, or else the longest; the names of the office, of the place and of the kind
 * of text do not.
 *
 * @param blocks the blocks of a release
 */
export function findTitle(blocks: readonly Block[]): MetaValue | undefined {
  let best: Block | undefined
  for (const block of blocks.slice(0, FROM_TOP)) {
    if (isProse(block.text) || (block.kind === 'paragraph' && block.text.length > 90)) break
    if (block.kind !== 'heading' && !(block.kind === 'line' && block.text.length >= CERTAIN)) continue
    if (/^[([].*[)\]]$/.test(block.text) || LABEL.test(block.text) || PERSON.test(block.text)) continue
    if (block.depth === 1) return titleAt(block)
    if (ONE_OR_TWO_WORDS.test(block.text) || /\s\|\s|^[\d\s]+\S{3,9}\.? \d{4}|:\s?\d{1,2}:/.test(block.text)) continue
    if (!best || (best.text.length < CERTAIN && block.text.length > best.text.length)) best = block
  }
  return best && titleAt(best)
}

function titleAt({ text, start, end }: Block): MetaValue {
  return { value: text, from: 'heading', start, end }
}
