import type { Nodes, Parents } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { dropBoilerplate } from './boilerplate.js'
import { readHtmlBlocks } from './html/read-html.js'
import { refine } from './markers.js'
import { readPlain } from './plain.js'
import { endsSentence } from './shape.js'
import { TextBuilder } from './source-map.js'
import type { Block, BlockKind, ReadMessage } from './types.js'

const processor = unified().use(remarkParse).freeze()

/**
 * Marks of emphasis and links in one paragraph above which the cost of markdown grows with their square; prose has some
 * dozens at most.
 */
const MAX_MARKS = 400
/** Containers in one another (quotes, lists), above which the same holds. */
const MAX_NESTING = 40
const MARK = /[*_[\]`<!~]/g
const DEEP = new RegExp(`^(?:[ \\t]{${MAX_NESTING * 2},}[^\\s]|(?:[ \\t]{0,3}[>*+-]){${MAX_NESTING},})`, 'm')

/** Whether markdown is too tangled to be read as such in linear time. */
function isTangled(source: string): boolean {
  if (DEEP.test(source)) return true
  let count = 0
  let paragraphEnd = -1
  MARK.lastIndex = 0
  for (let match = MARK.exec(source); match; match = MARK.exec(source)) {
    if (match.index > paragraphEnd) {
      count = 0
      const end = source.indexOf('\n\n', match.index)
      paragraphEnd = end < 0 ? source.length : end
    }
    if (++count > MAX_MARKS) return true
  }
  return false
}

/**
 * Reads markdown into blocks.
 *
 * @param source the markdown
 * @param messages receives a note when the markdown is read as plain text because its marks are nested without end
 */
export function readMarkdown(source: string, messages: ReadMessage[]): Block[] {
  if (isTangled(source)) {
    messages.push({
      rule: 'tangled-markdown',
      reason: `Read as plain text: more than ${MAX_MARKS} marks in a paragraph, or more than ${MAX_NESTING} levels`,
    })
    return readPlain(source)
  }
  const walker = new MarkdownWalker(source)
  walker.children(processor.parse(source), 'paragraph')
  return dropBoilerplate(walker.blocks, isLinks)
}

/** Whether a block is nothing but links. */
function isLinks(block: Block): boolean {
  let linked = 0
  for (const { start, end } of block.links ?? []) linked += end - start
  return linked > 0 && linked >= block.text.length * 0.6
}

class MarkdownWalker {
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #builder: TextBuilder
  #links: NonNullable<Block['links']> = []
  /** The marker of the list item whose first paragraph comes next. */
  #marker: string | undefined
  /** The paragraph is one run of bold text. */
  #bold = false
  /** The lines of the paragraph are lines and no running text. */
  #lines = false

  constructor(source: string) {
    this.#source = source
    this.#builder = new TextBuilder(source)
  }

  children(parent: Parents, kind: BlockKind): void {
    for (const child of parent.children) this.#node(child, kind)
  }

  #node(node: Nodes, kind: BlockKind): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    switch (node.type) {
      case 'heading':
        this.children(node, kind)
        this.#flush('heading', node.depth)
        return
      case 'paragraph':
        this.#bold = node.children.length === 1 && node.children[0]?.type === 'strong'
        this.#lines = isListOfLines(this.#source.slice(start, Math.min(end, start + 600)))
        this.children(node, kind)
        this.#flush(kind)
        this.#lines = false
        return
      case 'blockquote':
        this.children(node, 'quote')
        return
      case 'list': {
        let number = node.start ?? 1
        for (const item of node.children) {
          this.#marker = node.ordered ? String(number++) : '•'
          // A numbered list of whole paragraphs is how ministries number their paragraphs.
          this.children(item, node.ordered ? 'paragraph' : 'list-item')
        }
        this.#marker = undefined
        return
      }
      case 'text':
        this.#text(node.value, start, end)
        return
      case 'inlineCode':
        this.#code(start, end)
        return
      case 'code':
        this.#code(start, end)
        this.#flush(kind)
        return
      case 'break':
        this.#flush(kind)
        return
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) this.#flush(kind)
        else if (node.value.length > 8 && !node.value.startsWith('<!--')) {
          for (const block of readHtmlBlocks(this.#source, start, end)) this.blocks.push(block)
        }
        return
      case 'link':
      case 'linkReference': {
        const from = this.#builder.next
        this.children(node, kind)
        if (node.type === 'link' && this.#builder.length > from)
          this.#links.push({ start: from, end: this.#builder.length, url: node.url })
        return
      }
      default:
        if ('children' in node) this.children(node, kind)
    }
  }

  /** Code without its fences or backticks. */
  #code(start: number, end: number): void {
    const fence = /^(?:`+(?!`)|~~~+)/.exec(this.#source.slice(start, Math.min(end, start + 80)))?.[0] ?? ''
    const info = fence.length >= 3 ? this.#source.indexOf('\n', start) : -1
    const from = info >= 0 && info < end ? info : start + fence.length
    const closed = fence !== '' && end - fence.length > from && this.#source.startsWith(fence, end - fence.length)
    this.#builder.copy(from, closed ? end - fence.length : end)
  }

  #flush(kind: BlockKind, depth?: number): void {
    const finished = this.#builder.finish()
    const links = this.#links
    this.#links = []
    if (!finished) return
    const marker = kind === 'heading' ? undefined : this.#marker
    this.#marker = undefined
    const block: Block = {
      kind,
      ...(depth === undefined ? {} : { depth }),
      ...(marker === undefined ? {} : { marker }),
      ...finished,
      ...(links.length > 0 ? { links } : {}),
    }
    this.blocks.push(refine(block, this.#bold))
    this.#bold = false
  }

  /** Adds decoded text; where escapes, entities or the indents of lines differ from the source, piece by piece. */
  #text(value: string, start: number, end: number): void {
    const source = this.#source
    if (this.#lines && value.includes('\n')) {
      let from = start
      for (let at = source.indexOf('\n', from); at >= 0 && at < end; at = source.indexOf('\n', from)) {
        this.#builder.copy(from, at)
        this.#flush('paragraph')
        from = at + 1
      }
      this.#builder.copy(from, end)
      return
    }
    if (end - start === value.length) {
      this.#builder.copy(start, end)
      return
    }
    let at = start
    let i = 0
    while (i < value.length && at < end) {
      let same = 0
      while (i + same < value.length && at + same < end && value[i + same] === source[at + same]) same++
      // An ampersand that begins an entity stands for itself only when it is written out.
      const entity = same > 0 ? entityIn(source, at, at + same, end) : undefined
      if (entity !== undefined && value.length - i < end - at) same = entity - at
      this.#builder.copy(at, at + same)
      i += same
      at += same
      if (i >= value.length || at >= end) break
      const close = source[at] === '&' ? source.indexOf(';', at) : -1
      if (close > 0 && close < at + 34 && close < end) {
        const units = decodedLength(value, i, source, close + 1, end)
        this.#builder.insert(value.slice(i, i + units), at, close + 1)
        i += units
        at = close + 1
      } else {
        // CommonMark shows a null character as U+FFFD.
        if (source[at] === '\0' && value[i] === '\ufffd') this.#builder.insert('\ufffd', at, at + 1)
        if (source[at] === '\0') i++
        at++
      }
    }
  }
}

/** Whether a paragraph is a head of short lines (a name, an office below it), which markdown would run together. */
function isListOfLines(paragraph: string): boolean {
  if (paragraph.length >= 600 || !paragraph.includes('\n') || /[&\\>]/.test(paragraph)) return false
  return paragraph.split('\n').every((line) => {
    const text = line.trim()
    return text.length > 0 && text.length <= 70 && !endsSentence(text) && !/^[a-z]/.test(text)
  })
}

/** Offset of an ampersand between two offsets that begins an entity. */
function entityIn(source: string, from: number, to: number, end: number): number | undefined {
  for (let at = source.indexOf('&', from); at >= 0 && at < to; at = source.indexOf('&', at + 1))
    if (/^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.test(source.slice(at, Math.min(end, at + 34))))
      return at
  return undefined
}

/** How many code units an entity stands for: as many as bring text and source together again behind it. */
function decodedLength(value: string, at: number, source: string, after: number, end: number): number {
  const limit = Math.min(4, value.length - at)
  for (let units = 1; units <= limit; units++) {
    if (after >= end) return limit
    if (value[at + units] === source[after]) return units
  }
  return 1
}
