import type { Block, MetaValue, ReadMeta } from '../types.js'
import { selectRelease } from './select.js'
import { HtmlWalker } from './walk.js'

/**
 * Reads a page into the blocks of its release and what the page says about itself.
 *
 * @param source the page, or a part of one
 */
export function readHtml(source: string): { blocks: Block[]; meta: ReadMeta } {
  const walker = new HtmlWalker(source).walk(0, source.length)
  const blocks = selectRelease(walker.found, walker.regions)
  const heading = blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1)
  const title: MetaValue | undefined = heading && {
    value: heading.text,
    from: 'heading',
    start: heading.start,
    end: heading.end,
  }
  return { blocks, meta: walker.metadata.finish(title) }
}

/**
 * Reads a piece of HTML that stands in a markdown text.
 *
 * @param source the markdown
 * @param from offset of the HTML
 * @param to offset after it
 */
export function readHtmlBlocks(source: string, from: number, to: number): Block[] {
  return new HtmlWalker(source).walk(from, to).found.map(({ block }) => block)
}
