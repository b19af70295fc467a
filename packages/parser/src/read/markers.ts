import { endsSentence, isHeadingShape } from './shape.js'
import { cutStart } from './source-map.js'
import type { Block } from './types.js'

const BULLET = /^(?:[°◦•▪‣●○·*–—-]|o(?= [A-Z]))[ \t\u00a0]+(?=\S)/
const NUMBERED =
  /^(?:\((\d{1,3}|[ivx]{1,4}|[a-h])\)|(\d{1,3})[.)]|([ivx]{1,4}|[a-h])\)|([a-h])\.(?=[ \t\u00a0]+[A-Z]))[ \t\u00a0]+(?=\S)/
/** `5. August 2024` is a day. */
const DAY = /^\d{1,2}\.\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** What stands in front of a paragraph to number or mark it. */
export interface Marker {
  kind: 'paragraph' | 'list-item'
  /** The number or bullet without brackets and full stop. */
  marker: string
  /** Length with the white space behind it. */
  length: number
}

/**
 * Reads the number or bullet at the start of a text.
 *
 * @param head the first characters of the text; sixty are enough
 */
export function readMarker(head: string): Marker | undefined {
  const bullet = BULLET.exec(head)
  if (bullet) return { kind: 'list-item', marker: bullet[0].trim(), length: bullet[0].length }
  const number = DAY.test(head) ? null : NUMBERED.exec(head)
  if (!number) return undefined
  const marker = number[1] ?? number[2] ?? number[3] ?? number[4] ?? ''
  return { kind: 'paragraph', marker, length: number[0].length }
}

/**
 * Gives paragraphs of a page or of markdown what their text tells and their markup does not: a number or bullet that is
 * written out, a heading in bold, a short line.
 *
 * @param block a block, changed in place
 * @param bold whether all of its text is bold
 */
export function refine(block: Block, bold: boolean): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'table-cell') return block
  const marker = block.marker === undefined ? readMarker(block.text.slice(0, 60)) : undefined
  if (marker && marker.length < block.text.length) {
    cutStart(block, marker.length)
    block.marker = marker.marker
    if (marker.kind === 'list-item') block.kind = 'list-item'
  }
  if (block.kind !== 'paragraph') return block
  if (bold && isHeadingShape(block.text, true)) block.kind = 'heading'
  else if (block.marker === undefined && block.text.length <= 100 && !endsSentence(block.text)) block.kind = 'line'
  return block
}
