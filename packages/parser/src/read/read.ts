import { findDateline } from './dateline.js'
import { readHtml } from './html/read-html.js'
import { detectLanguage } from './language.js'
import { readMarkdown } from './markdown.js'
import { readPlain } from './plain.js'
import { findTitle } from './title.js'
import type { Block, MetaValue, ReadDocument, ReadInput, ReadMessage, ReadMeta } from './types.js'

/** Longest source that is read, in UTF-16 code units; a release has some thousands. */
export const MAX_SOURCE = 32 * 1024 * 1024

/**
 * Reads a release into blocks of folded text whose every character is tied to the source, and what is known about it.
 *
 * @param document the release as `text`, `markdown` or `html`, and what its collector knows; the collector's word comes
 *   before what the page says about itself
 * @returns never throws; a source that is missing or too large gives no blocks and a message
 */
export function read(document: ReadInput): ReadDocument {
  const format = document.html !== undefined ? 'html' : document.markdown !== undefined ? 'markdown' : 'text'
  const source = document.html ?? document.markdown ?? document.text ?? ''
  const messages: ReadMessage[] = []
  const given = givenMeta(document)
  if (source.length > MAX_SOURCE) {
    const reason = `The text has ${source.length} characters; at most ${MAX_SOURCE} are read`
    return { source, format, meta: given, blocks: [], messages: [{ rule: 'too-large', reason }] }
  }
  let found: ReadMeta = {}
  let blocks: Block[]
  if (format === 'html') {
    const page = readHtml(source)
    blocks = page.blocks
    found = page.meta
  } else {
    blocks = format === 'markdown' ? readMarkdown(source, messages) : readPlain(source)
    const title = findTitle(blocks)
    if (title) found.title = title
  }
  const meta: ReadMeta = Object.assign(found, given)
  if (!meta.published) {
    const published = findDateline(blocks)
    if (published) meta.published = published
  }
  if (!given.language) {
    const language = languageOf(blocks, found.language)
    if (language) meta.language = language
  }
  return { source, format, meta, blocks, messages }
}

function givenMeta(document: ReadInput): ReadMeta {
  const meta: ReadMeta = {}
  for (const key of ['title', 'published', 'publisher', 'url', 'language'] as const) {
    const value = document[key]
    if (value !== undefined && value !== '') meta[key] = { value, from: 'document' }
  }
  return meta
}

/** The language that the text is seen to be in; what the page declares stands where that cannot be told. */
function languageOf(blocks: readonly Block[], declared: MetaValue | undefined): MetaValue | undefined {
  const seen = detectLanguage(blocks)
  if (seen === undefined) return declared
  // Templates declare the language of the site, and often wrongly; agreement keeps the declared region (`en-GB`).
  if (declared && declared.value.split('-')[0] === seen) return declared
  return { value: seen, from: 'text' }
}
