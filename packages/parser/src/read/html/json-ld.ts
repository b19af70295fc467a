import type { MetaValue, ReadMeta } from '../types.js'
import { fold, normal } from './values.js'

/** Longest script that is parsed, in code units. */
const MAX_SCRIPT = 262_144
/** How deep and how far the graph is looked through. */
const MAX_DEPTH = 6
const MAX_NODES = 500

/** Types of schema.org that describe the page's main text. */
const ARTICLE = /(?:Article|NewsArticle|WebPage|Report|PressRelease|BlogPosting|GovernmentService|Event)$/

/**
 * Reads the metadata of a JSON-LD script. JSON that does not parse gives nothing.
 *
 * @param source the text that holds the script
 * @param start offset of the script's first character
 * @param end offset after its last
 */
export function readJsonLd(source: string, start: number, end: number): [keyof ReadMeta, MetaValue][] {
  if (end - start > MAX_SCRIPT) return []
  const script = source.slice(start, end)
  let root: unknown
  try {
    root = JSON.parse(script)
  } catch {
    return []
  }
  const values: [keyof ReadMeta, MetaValue][] = []
  const add = (key: keyof ReadMeta, raw: unknown): void => {
    if (typeof raw !== 'string' || raw.length > 2000) return
    const value = normal(key, fold(raw))
    if (value === undefined) return
    const written = script.indexOf(JSON.stringify(raw))
    const span =
      written < 0 ? {} : { start: start + written + 1, end: start + written + JSON.stringify(raw).length - 1 }
    values.push([key, { value, from: 'json-ld', ...span }])
  }
  for (const node of articles(root)) {
    add('title', own(node, 'headline') ?? own(node, 'name'))
    add('published', own(node, 'datePublished'))
    add('url', named(own(node, 'mainEntityOfPage'), '@id') ?? own(node, 'url'))
    add('publisher', named(own(node, 'publisher'), 'name'))
    add('language', named(own(node, 'inLanguage'), 'alternateName'))
  }
  return values
}

/** A value of an object's own key; keys of prototypes do not count. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** A text, or the text under a key of an object, or of the first object of a list. */
function named(value: unknown, key: string): unknown {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one : own(one, key)
}

/** The objects that describe an article or page, in order; articles before pages. */
function articles(root: unknown): unknown[] {
  const found: { node: unknown; page: boolean }[] = []
  let left = MAX_NODES
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || left-- <= 0 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, MAX_NODES)) visit(entry, depth + 1)
      return
    }
    const type = named(own(value, '@type'), '@type')
    if (typeof type === 'string' && ARTICLE.test(type)) found.push({ node: value, page: type.endsWith('WebPage') })
    visit(own(value, '@graph'), depth + 1)
    visit(own(value, 'mainEntity'), depth + 1)
  }
  visit(root, 0)
  return found.sort((a, b) => Number(a.page) - Number(b.page)).map(({ node }) => node)
}
