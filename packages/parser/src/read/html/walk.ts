import { refine } from '../markers.js'
import { isProse } from '../shape.js'
import { TextBuilder } from '../source-map.js'
import type { Block, BlockKind, BlockLink } from '../types.js'
import { BLOCK, CLOSED_BY, isAround, SCOPE, SKIPPED, SKIPPED_ROLES, VOID } from './elements.js'
import { MetadataCollector } from './metadata.js'
import { type Attribute, type HtmlEvents, scanHtml } from './scan.js'

/** A block with what the choice between release and surroundings needs. */
export interface Found {
  block: Block
  /** Name or class of an element around it says that it is no part of the release. */
  around: boolean
  /** The innermost `article` or `main` that holds it, as an index into the regions; -1 for none. */
  region: number
  /** How many characters of it are in links. */
  linked: number
}

/** An `article` or `main`, and the one around it. */
export interface Region {
  parent: number
  depth: number
}

interface Frame {
  name: string
  /** Text in it is thrown away. */
  skipped: boolean
  around: boolean
  region: number
  kind: BlockKind
  depth: number
  /** Of a list: how many items it has so far, and whether they are numbered. */
  items: number
  ordered: boolean
  /** Of an item: its number or bullet, until its first block has it. */
  marker: string | undefined
}

const ROOT: Frame = {
  name: '',
  skipped: false,
  around: false,
  region: -1,
  kind: 'paragraph',
  depth: 0,
  items: 0,
  ordered: false,
  marker: undefined,
}

/** Elements open at once beyond which deeper ones are passed over and only their text is read. */
const MAX_DEPTH = 400
/** How far up an end tag looks for its start tag; bounds the cost of end tags that close nothing. */
const MAX_SEARCH = 100

const LOWER_CASE = /\p{Ll}/u

/** Walks over HTML and collects its blocks. */
export class HtmlWalker implements HtmlEvents {
  readonly found: Found[] = []
  readonly regions: Region[] = []
  readonly metadata: MetadataCollector
  readonly #source: string
  readonly #builder: TextBuilder
  readonly #stack: Frame[] = [{ ...ROOT }]
  #overflow = 0
  #links: BlockLink[] = []
  #linked = 0
  #href: string | undefined
  #hrefStart = 0
  /** How many characters of the text collected so far are bold, and where the open bold text began; -1 for none. */
  #bold = 0
  #boldStart = -1
  /** The frame that the text collected so far stands in. */
  #frame: Frame | undefined

  constructor(source: string) {
    this.#source = source
    this.#builder = new TextBuilder(source)
    this.metadata = new MetadataCollector(source)
  }

  /** Walks over a stretch of the source. */
  walk(from: number, to: number): this {
    scanHtml(this.#source, from, to, this)
    this.#flush()
    return this
  }

  get #top(): Frame {
    return this.#stack.at(-1) ?? ROOT
  }

  open(name: string, attributes: ReadonlyMap<string, Attribute>, start: number, end: number): void {
    this.metadata.open(name, attributes, start, this.#top.skipped || this.#top.around)
    if (name === 'br') {
      // A break inside a running sentence is one of layout.
      if (LOWER_CASE.test(this.#nextLetter(end))) this.#builder.space(start, end)
      else this.#flush()
      return
    }
    if (BLOCK.has(name)) {
      this.#flush()
      this.#closeImplied(name)
    }
    if (VOID.has(name)) return
    if (name === 'b' || name === 'strong') this.#boldStart = this.#builder.next
    if (name === 'a') this.#openLink(attributes.get('href')?.value)
    if (this.#overflow > 0 || this.#stack.length >= MAX_DEPTH) {
      this.#overflow++
      return
    }
    this.#stack.push(this.#frameOf(name, attributes))
  }

  close(name: string, _start: number, _end: number): void {
    this.metadata.close(name)
    if (name === 'a') this.#closeLink()
    if (name === 'b' || name === 'strong') this.#closeBold()
    if (BLOCK.has(name)) this.#flush()
    if (this.#overflow > 0) {
      this.#overflow--
      return
    }
    const block = BLOCK.has(name)
    const last = Math.max(1, this.#stack.length - MAX_SEARCH)
    for (let i = this.#stack.length - 1; i >= last; i--) {
      const frame = this.#stack[i]
      if (frame?.name === name) {
        this.#stack.length = i
        return
      }
      // An end tag of inline markup reaches no further than its block.
      if (!block && frame && BLOCK.has(frame.name)) return
    }
  }

  text(start: number, end: number): void {
    if (this.metadata.text(start, end) || this.#top.skipped) return
    this.#begin()
    this.#builder.copy(start, end)
  }

  entity(text: string, start: number, end: number): void {
    if (this.metadata.entity(text, start, end) || this.#top.skipped) return
    this.#begin()
    this.#builder.insert(text, start, end)
  }

  #begin(): void {
    if (this.#builder.length === 0) this.#frame = this.#top
  }

  #nextLetter(at: number): string {
    let i = at
    while (i < at + 20 && /\s/.test(this.#source.charAt(i))) i++
    return this.#source.charAt(i)
  }

  #frameOf(name: string, attributes: ReadonlyMap<string, Attribute>): Frame {
    const top = this.#top
    const role = attributes.get('role')?.value.toLowerCase() ?? ''
    const hidden = attributes.has('hidden') || attributes.get('aria-hidden')?.value === 'true'
    const whole = name === 'html' || name === 'body' || name === 'main' || name === 'article'
    const names = whole ? '' : `${attributes.get('class')?.value ?? ''} ${attributes.get('id')?.value ?? ''}`.trim()
    let { region } = top
    if (name === 'article' || name === 'main' || role === 'main' || role === 'article') {
      region = this.regions.push({ parent: top.region, depth: (this.regions[top.region]?.depth ?? 0) + 1 }) - 1
    }
    const list = name === 'li' ? this.#listAround() : undefined
    const outerHeader = name === 'header' && top.region < 0
    const heading = /^h([1-6])$/.exec(name)
    return {
      name,
      skipped: top.skipped || SKIPPED.has(name) || hidden,
      around: top.around || outerHeader || (!whole && SKIPPED_ROLES.has(role)) || name === 'form' || isAround(names),
      region,
      kind: heading ? 'heading' : name === 'li' && list?.ordered ? 'paragraph' : kindOf(name, top.kind),
      depth: heading ? Number(heading[1]) : top.depth,
      items: 0,
      ordered: name === 'ol',
      marker: list ? (list.ordered ? String(list.items) : '•') : top.marker,
    }
  }

  /** The list that a new item belongs to, which counts it. */
  #listAround(): Frame | undefined {
    const last = Math.max(1, this.#stack.length - MAX_SEARCH)
    for (let i = this.#stack.length - 1; i >= last; i--) {
      const frame = this.#stack[i]
      if (frame?.name !== 'ol' && frame?.name !== 'ul' && frame?.name !== 'menu') continue
      frame.items++
      return frame
    }
    return undefined
  }

  /** The marker of the item that a frame stands in, for the first block of the item only. */
  #takeMarker(frame: Frame): string | undefined {
    const { marker } = frame
    if (marker === undefined) return undefined
    const last = Math.max(1, this.#stack.length - MAX_SEARCH)
    for (let i = this.#stack.length - 1; i >= last; i--) {
      const open = this.#stack[i]
      if (open) open.marker = undefined
      if (open?.name === 'li') break
    }
    frame.marker = undefined
    return marker
  }

  /** Closes what a start tag ends by the HTML standard: a paragraph, the list item or cell before. */
  #closeImplied(name: string): void {
    const closed = CLOSED_BY.get(name)
    const stack = this.#stack
    const last = Math.max(1, stack.length - MAX_SEARCH)
    let cut = -1
    for (let i = stack.length - 1; i >= last; i--) {
      const open = stack[i]?.name ?? ''
      if (open === 'p' || closed?.has(open) || (open.length === 2 && /^h[1-6]$/.test(open) && /^h[1-6]$/.test(name)))
        cut = i
      else if (SCOPE.has(open)) break
    }
    if (cut > 0) stack.length = cut
  }

  #openLink(href: string | undefined): void {
    this.#closeLink()
    this.#href = href
    this.#hrefStart = this.#builder.next
  }

  #closeLink(): void {
    const end = this.#builder.length
    if (this.#href !== undefined && end > this.#hrefStart) {
      this.#links.push({ start: this.#hrefStart, end, url: this.#href })
      this.#linked += end - this.#hrefStart
    }
    this.#href = undefined
  }

  #closeBold(): void {
    if (this.#boldStart >= 0) this.#bold += Math.max(0, this.#builder.length - this.#boldStart)
    this.#boldStart = -1
  }

  #flush(): void {
    const open = this.#boldStart >= 0
    this.#closeBold()
    const bold = this.#bold
    this.#bold = 0
    if (open) this.#boldStart = 0
    const href = this.#href
    this.#closeLink()
    const finished = this.#builder.finish()
    // A link that goes on in the next block (`<a><h3>…</h3><p>…</p></a>`) is one there too.
    this.#href = href
    this.#hrefStart = 0
    const links = this.#links
    const linked = this.#linked
    this.#links = []
    this.#linked = 0
    const frame = this.#frame
    if (!finished || !frame || !/[\p{L}\p{N}]/u.test(finished.text)) return
    const kind = frame.kind === 'table-cell' && isProse(finished.text) ? 'paragraph' : frame.kind
    const marker = kind === 'heading' ? undefined : this.#takeMarker(frame)
    const block: Block = {
      kind,
      ...(marker === undefined ? {} : { marker }),
      ...(kind === 'heading' ? { depth: frame.depth } : {}),
      ...finished,
      ...(links.length > 0 ? { links } : {}),
    }
    refine(block, bold >= block.text.length * 0.9)
    this.found.push({ block, around: frame.around, region: frame.region, linked })
  }
}

/** The kind of the text of an element, given that of the element around it. */
function kindOf(name: string, outer: BlockKind): BlockKind {
  switch (name) {
    case 'li':
      return 'list-item'
    case 'blockquote':
      return 'quote'
    case 'td':
    case 'th':
      return 'table-cell'
    case 'figcaption':
    case 'caption':
      return 'caption'
    case 'article':
    case 'main':
    case 'section':
    case 'dd':
    case 'dt':
      return 'paragraph'
    case 'p':
      return outer === 'table-cell' || outer === 'heading' ? 'paragraph' : outer
    default:
      return outer
  }
}
