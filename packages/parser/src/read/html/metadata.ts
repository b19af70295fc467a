import type { MetaOrigin, MetaValue, ReadMeta } from '../types.js'
import { readJsonLd } from './json-ld.js'
import type { Attribute } from './scan.js'
import { fold, normal } from './values.js'

type Key = keyof ReadMeta

/** What the names of `meta` elements mean, lower case; the first of a list that a page has wins. */
const NAMES: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['dcterms.title', 'title'],
  ['dc.title', 'title'],
  ['headline', 'title'],
  ['article:published_time', 'published'],
  ['og:published_time', 'published'],
  ['datepublished', 'published'],
  ['dcterms.issued', 'published'],
  ['dcterms.date', 'published'],
  ['dcterms.created', 'published'],
  ['dc.date', 'published'],
  ['dc.date.issued', 'published'],
  ['dc.date.created', 'published'],
  ['citation_publication_date', 'published'],
  ['publication_date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish-date', 'published'],
  ['date', 'published'],
  ['og:url', 'url'],
  ['og:site_name', 'publisher'],
  ['dcterms.publisher', 'publisher'],
  ['dc.publisher', 'publisher'],
  ['publisher', 'publisher'],
  ['og:locale', 'language'],
  ['dcterms.language', 'language'],
  ['dc.language', 'language'],
  ['content-language', 'language'],
])

/** Most trusted first. A page's `title` element ends in the name of the site, so that a heading is better. */
const ORDER: Record<Key, readonly MetaOrigin[]> = {
  title: ['open-graph', 'json-ld', 'meta', 'heading', 'title'],
  published: ['open-graph', 'json-ld', 'meta', 'time', 'dateline'],
  publisher: ['open-graph', 'json-ld', 'meta'],
  url: ['link', 'open-graph', 'json-ld'],
  language: ['html', 'open-graph', 'meta', 'json-ld', 'text'],
}

/** Longest value that is taken over, in code units. */
const MAX_VALUE = 2000
/** How many JSON-LD scripts of a page are read. */
const MAX_SCRIPTS = 20

/** Collects what a page says about itself. */
export class MetadataCollector {
  readonly #source: string
  readonly #values: Record<Key, MetaValue[]> = { title: [], published: [], publisher: [], url: [], language: [] }
  #scripts = 0
  #json = false
  #title = false
  #titleText = ''
  #titleStart = -1
  #titleEnd = -1

  constructor(source: string) {
    this.#source = source
  }

  /** Takes note of a start tag; `around` tells that it stands outside the release. */
  open(name: string, attributes: ReadonlyMap<string, Attribute>, _start: number, around: boolean): void {
    switch (name) {
      case 'meta':
        this.#meta(attributes)
        return
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel')?.value ?? ''))
          this.#add('url', attributes.get('href'), 'link')
        return
      case 'html':
        this.#add('language', attributes.get('lang'), 'html')
        return
      case 'time':
        if (!around) this.#add('published', attributes.get('datetime'), 'time')
        return
      case 'title':
        this.#title = this.#titleStart < 0 && !around
        return
      case 'script':
        this.#json = /^application\/ld\+json\b/i.test(attributes.get('type')?.value.trim() ?? '')
    }
  }

  close(name: string): void {
    if (name === 'title') this.#title = false
    else if (name === 'script') this.#json = false
  }

  /** Takes text that is no part of the page's body; `false` when it is. */
  text(start: number, end: number): boolean {
    if (this.#json) {
      this.#json = false
      if (this.#scripts++ < MAX_SCRIPTS)
        for (const [key, value] of readJsonLd(this.#source, start, end)) this.#values[key].push(value)
      return true
    }
    if (!this.#title) return false
    this.#addTitle(this.#source.slice(start, Math.min(end, start + MAX_VALUE)), start, end)
    return true
  }

  entity(text: string, start: number, end: number): boolean {
    if (!this.#title) return false
    this.#addTitle(text, start, end)
    return true
  }

  #addTitle(text: string, start: number, end: number): void {
    if (this.#titleStart < 0) this.#titleStart = start
    this.#titleEnd = end
    if (this.#titleText.length < MAX_VALUE) this.#titleText += text
  }

  /** What the page says, the most trusted source first. */
  finish(heading: MetaValue | undefined): ReadMeta {
    const title = fold(this.#titleText)
    if (title !== '')
      this.#values.title.push({ value: title, from: 'title', start: this.#titleStart, end: this.#titleEnd })
    if (heading) this.#values.title.push(heading)
    // `Minister meets Minister - Ministry of Norland`: the heading is the title without the name of the site.
    const suffixed = (value: string): boolean =>
      heading !== undefined && value.startsWith(heading.value) && /^\s?[-–—|·:]/.test(value.slice(heading.value.length))
    const meta: ReadMeta = {}
    for (const key of ['title', 'published', 'publisher', 'url', 'language'] as const) {
      const values = this.#values[key]
      for (const origin of ORDER[key]) {
        const value = values.find(({ from, value: text }) => from === origin && !(key === 'title' && suffixed(text)))
        if (!value) continue
        meta[key] = value
        break
      }
    }
    return meta
  }

  #meta(attributes: ReadonlyMap<string, Attribute>): void {
    const content = attributes.get('content')
    if (!content) return
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const written = attributes.get(name)?.value.trim().toLowerCase()
      const key = written === undefined ? undefined : NAMES.get(written)
      if (key === undefined || written === undefined) continue
      this.#add(key, content, written.startsWith('og:') || written.startsWith('article:') ? 'open-graph' : 'meta')
      return
    }
  }

  #add(key: Key, attribute: Attribute | undefined, from: MetaOrigin): void {
    if (!attribute || attribute.value.length > MAX_VALUE || this.#values[key].length >= 50) return
    const value = normal(key, fold(attribute.value))
    if (value !== undefined) this.#values[key].push({ value, from, start: attribute.start, end: attribute.end })
  }
}
