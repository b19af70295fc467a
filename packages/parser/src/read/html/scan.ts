import { Tokenizer } from 'htmlparser2'

/** What a scan of HTML reports, in the order of the source, with offsets in it. */
export interface HtmlEvents {
  /** A start tag; `attributes` has the first value of each name, decoded, and where the value stands. */
  open(name: string, attributes: ReadonlyMap<string, Attribute>, start: number, end: number): void
  close(name: string, start: number, end: number): void
  /** Text as it stands in the source. */
  text(start: number, end: number): void
  /** Text that an entity stands for. */
  entity(text: string, start: number, end: number): void
}

/** The value of an attribute, decoded, and where it stands in the source. */
export interface Attribute {
  value: string
  start: number
  end: number
}

/** Attributes that the reader looks at; others are passed over. */
const WANTED = new Set(
  'class id role href content name property itemprop rel type datetime lang aria-hidden hidden pubdate http-equiv'.split(
    ' ',
  ),
)
/** The quote types of the tokenizer, which exports them as types only. */
const QUOTED = { single: 2, double: 3 }

/** Longest value of an attribute that is kept, in code units. */
const MAX_VALUE = 4000

/**
 * Scans HTML without building a tree: no depth to overflow, no tree repair that costs the square of the nesting, and
 * each text and each entity with its place in the source.
 *
 * @param source the text that holds the HTML
 * @param from offset of its first character
 * @param to offset after its last
 * @param events receives what is found
 */
export function scanHtml(source: string, from: number, to: number, events: HtmlEvents): void {
  let name = ''
  let tagStart = from
  let attribute = ''
  let value = ''
  let valueStart = -1
  let attributes = new Map<string, Attribute>()
  const open = (end: number): void => {
    events.open(name, attributes, tagStart, end)
    if (attributes.size > 0) attributes = new Map()
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = source.slice(from + start, from + end).toLowerCase()
        tagStart = from + start - 1
      },
      onattribname(start, end) {
        const written = end - start > 20 ? '' : source.slice(from + start, from + end).toLowerCase()
        attribute = WANTED.has(written) && !attributes.has(written) ? written : ''
        value = ''
        valueStart = -1
      },
      onattribdata(start, end) {
        if (attribute === '') return
        if (valueStart < 0) valueStart = from + start
        if (value.length < MAX_VALUE)
          value += source.slice(from + start, Math.min(from + end, from + start + MAX_VALUE))
      },
      onattribentity(codepoint) {
        if (attribute === '' || value.length >= MAX_VALUE) return
        value += String.fromCodePoint(codepoint)
      },
      onattribend(quote, index) {
        if (attribute === '') return
        // Behind a quoted value the index stands after the quote.
        const end = quote === QUOTED.double || quote === QUOTED.single ? index - 1 : index
        const start = valueStart < 0 ? from + end : valueStart
        attributes.set(attribute, { value, start, end: Math.max(start, from + end) })
        attribute = ''
      },
      onopentagend(end) {
        open(from + end + 1)
      },
      onselfclosingtag(end) {
        open(from + end + 1)
      },
      onclosetag(start, end) {
        events.close(
          source.slice(from + start, from + Math.min(end, start + 40)).toLowerCase(),
          from + start - 2,
          from + end + 1,
        )
      },
      ontext(start, end) {
        events.text(from + start, from + end)
      },
      ontextentity(codepoint, end) {
        // An entity has one ampersand, at its start.
        const start = source.lastIndexOf('&', from + end - 1)
        events.entity(String.fromCodePoint(codepoint), Math.max(start, from), from + end)
      },
      oncdata(start, end, offset) {
        events.text(from + start, from + end - offset)
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(from === 0 && to === source.length ? source : source.slice(from, to))
  tokenizer.end()
}
