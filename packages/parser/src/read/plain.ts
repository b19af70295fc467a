import { dropBoilerplate } from './boilerplate.js'
import { copyInline } from './inline.js'
import { readMarker } from './markers.js'
import { endsSentence, isHeadingShape, isProse } from './shape.js'
import { TextBuilder } from './source-map.js'
import type { Block } from './types.js'

/** A line of the source without the white space at its ends. */
interface Line {
  start: number
  end: number
}

/** Longest line of a hard-wrapped text; mail wraps at 72 to 80, some systems at 100 and a little more. */
const MAX_WRAP = 112
/** Shortest width that a text is wrapped at; narrower is a list of short lines. */
const MIN_WRAP = 50

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g
const BLANK_EDGE = /[\s\u200b\u2060\ufeff]/
/** A line of marks that parts sections or ends a release (`* * *`, `# # #`, `---`, `./.`), or a kramdown attribute. */
const SEPARATOR = /^(?:[*#_=~.\-–—/• ]{2,}|<!--.*-->|\{:[^}]*\})$/
const ATX = /^(#{1,6})\s+/
const QUOTE = /^>\s?/

/**
 * Reads plain text into blocks, in one pass over its lines.
 *
 * Paragraphs stand apart by blank lines, or each on a line; lines of hard-wrapped text are joined. A little markdown
 * that is left in many a saved release (links, emphasis, `#` headings) is taken off.
 *
 * @param source the text
 */
export function readPlain(source: string): Block[] {
  const blocks: Block[] = []
  const builder = new TextBuilder(source)
  const all = chunks(source)
  const wrapped = isWrapped(source, all)
  for (const chunk of all)
    for (const lines of paragraphs(source, chunk, wrapped)) addBlock(source, lines, builder, blocks)
  return dropBoilerplate(nameLines(blocks), () => false)
}

/** Share of lines that go on in lower case from which a text is hard-wrapped; in separate paragraphs hardly any does. */
const WRAPPED_SHARE = 0.25

function isWrapped(source: string, all: readonly Line[][]): boolean {
  let pairs = 0
  let lower = 0
  for (const chunk of all)
    for (const line of chunk.slice(1)) {
      pairs++
      const code = source.charCodeAt(line.start)
      if (code >= 97 && code <= 122) lower++
    }
  return pairs > 0 && lower / pairs >= WRAPPED_SHARE
}

/** Groups of lines with blank lines between them. */
function chunks(source: string): Line[][] {
  const all: Line[][] = []
  let chunk: Line[] = []
  let from = 0
  LINE_END.lastIndex = 0
  while (from <= source.length) {
    LINE_END.lastIndex = from
    const match = LINE_END.exec(source)
    const to = match ? match.index : source.length
    const line = trim(source, from, to)
    if (line) chunk.push(line)
    else if (chunk.length > 0) {
      all.push(chunk)
      chunk = []
    }
    from = match ? to + match[0].length : source.length + 1
  }
  if (chunk.length > 0) all.push(chunk)
  return all
}

function trim(source: string, from: number, to: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(source, start)) start++
  while (end > start && isBlank(source, end - 1)) end--
  return start < end ? { start, end } : undefined
}

function isBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code <= 32 || (code >= 0xa0 && BLANK_EDGE.test(source.charAt(at)))
}

/** The paragraphs of a chunk: each of its lines, or in a hard-wrapped text the lines that go on in one another. */
function paragraphs(source: string, chunk: readonly Line[], wrapped: boolean): Line[][] {
  let width = 0
  for (const line of chunk) width = Math.max(width, line.end - line.start)
  const joins = wrapped && chunk.length > 1 && width >= MIN_WRAP && width <= MAX_WRAP
  if (!joins) return chunk.map((line) => [line])
  const all: Line[][] = []
  let paragraph: Line[] = []
  for (const line of chunk) {
    const last = paragraph.at(-1)
    if (last && !continues(source, last, line, width)) {
      all.push(paragraph)
      paragraph = []
    }
    paragraph.push(line)
  }
  if (paragraph.length > 0) all.push(paragraph)
  return all
}

/** Whether a line goes on in the next one: the first word of the next would not have fitted. */
function continues(source: string, line: Line, next: Line, width: number): boolean {
  const head = source.slice(next.start, Math.min(next.end, next.start + 40))
  if (readMarker(head) || ATX.test(head)) return false
  const gap = head.search(/\s/)
  const word = gap < 0 ? head.length : gap
  return line.end - line.start + 1 + word > width
}

function addBlock(source: string, lines: readonly Line[], builder: TextBuilder, blocks: Block[]): void {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return
  const length = last.end - first.start
  if (length <= 200 && SEPARATOR.test(source.slice(first.start, last.end))) return
  const head = source.slice(first.start, Math.min(first.end, first.start + 60))
  let { start } = first
  const block: Pick<Block, 'kind' | 'depth' | 'marker'> = { kind: 'paragraph' }
  const atx = ATX.exec(head)
  const quote = atx ? null : QUOTE.exec(head)
  const marker = atx || quote ? undefined : readMarker(head)
  if (atx) {
    block.kind = 'heading'
    block.depth = atx[1]?.length ?? 1
    start += atx[0].length
  } else if (quote) {
    block.kind = 'quote'
    start += quote[0].length
  } else if (marker) {
    block.kind = marker.kind
    block.marker = marker.marker
    start += marker.length
  }
  const links: Block['links'] = []
  for (const line of lines) {
    if (line !== first) builder.space(line.start - 1, line.start)
    copyInline(source, line === first ? start : line.start, line.end, builder, links)
  }
  const finished = builder.finish()
  if (finished) blocks.push(Object.assign(block, finished, links.length > 0 ? { links } : undefined))
}

/** Tells headings and short lines from paragraphs, by their shape and by what follows. */
function nameLines(blocks: Block[]): Block[] {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.kind !== 'paragraph') continue
    const next = blocks[i + 1]
    if (isHeadingShape(block.text, next !== undefined && isProse(next.text))) block.kind = 'heading'
    else if (block.marker === undefined && block.text.length <= 100 && !endsSentence(block.text)) block.kind = 'line'
  }
  return blocks
}
