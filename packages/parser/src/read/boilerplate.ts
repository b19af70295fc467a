import { isProse } from './shape.js'
import type { Block } from './types.js'

/** Names of documents of a meeting: a link to one is part of the release (`Joint Statement: English | Japanese`). */
const DOCUMENT =
  /\b(?:statement|fact sheet|factsheet|remarks|readout|transcript|full text|communiqu|declaration|annex|outcome|agreement|memorandum|press conference)/i

/** Headings of lists of links and of contacts, which follow a release. */
const RELATED =
  /^(?:related(?: (?:links?|news|articles?|content|documents?|information|stories|pages?|posts?|media|items?|topics?))?|associated links?|(?:see|read) also|more (?:news|information|stories)|more (?:from|on|about) .{1,40}|latest(?: (?:news|updates|articles|posts|press releases))?|recommended(?: .{1,30})?|you (?:may|might) also .{1,30}|share(?: .{1,30})?|tags?|topics?|keywords?|(?:media |press )?(?:contacts?|enquiries|inquiries)|follow(?: us.{0,30})?|read more|most read|recent(?: (?:news|posts|articles|updates))?|other (?:news|press releases)|in this section|external links?|archives?|downloads?|site map)\s*:?$/i

/** Short texts that stand around a release and say nothing of it. */
const BOILERPLATE =
  /^(?:skip to|back to\b|return to|go to top|top of (?:the )?page|print(?: this)?(?: page)?$|share(?: this\b.*| on\b.*|:.*)?$|e-?mail(?: this)?$|tweet$|facebook$|twitter$|linkedin$|whatsapp$|x$|copy link|copyright|©|all rights reserved|privacy|terms of use|legal (?:notice|matters)|cookies?\b|we use cookies|(?:this|our) (?:site|website) uses|accept(?: all)?(?: cookies)?$|sign up|subscribe|follow us|search$|menu$|home$|close$|font size|text size|about this site|accessibility|contact us|site ?map|an official website|here's how you know|javascript|tags?:|download (?:as )?pdf|visitor counter|\(release id)/i
/** `Home > News > July 2023`. */
const BREADCRUMB = /^home\s?[>›»/|].{0,200}$/i
/** Names of languages on a line of their own switch the language of the page. */
const LANGUAGES =
  /^(?:(?:english|french|français|japanese|日本語|russian|ukrainian|spanish|arabic|chinese|german|korean)[\s|/,]*)+$/i

/** Longest text that is looked at for what stands around a release. */
const MAX_SHORT = 160

/** Whether a heading opens a list of links or contacts that follows a release. */
export function opensRelated(text: string): boolean {
  return text.length < 60 && RELATED.test(text)
}

/** Whether a text is part of the page and not of the release. */
export function isBoilerplate(text: string): boolean {
  if (text.length > MAX_SHORT) return false
  if (BREADCRUMB.test(text) || LANGUAGES.test(text)) return true
  return BOILERPLATE.test(text) && !DOCUMENT.test(text)
}

/**
 * Takes out what stands around a release: what a page says of itself, and lists of links and contacts behind it.
 *
 * @param blocks blocks in order
 * @param isLinks whether a block is nothing but links
 */
export function dropBoilerplate(blocks: readonly Block[], isLinks: (block: Block) => boolean): Block[] {
  const kept: Block[] = []
  let related = false
  let relatedDepth = 0
  for (const block of blocks) {
    const { text, kind } = block
    if ((kind === 'heading' || kind === 'line') && opensRelated(text)) {
      related = true
      relatedDepth = kind === 'heading' ? (block.depth ?? 0) : 0
      continue
    }
    if (related && (isProse(text) || (kind === 'heading' && relatedDepth > 0 && (block.depth ?? 9) <= relatedDepth)))
      related = isLinks(block)
    if (related || isBoilerplate(text)) continue
    if (isLinks(block) && kind !== 'heading' && text.length < 300 && !DOCUMENT.test(text)) continue
    kept.push(block)
  }
  return kept
}
