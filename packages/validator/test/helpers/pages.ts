import type { Example, ExampleFile } from './examples.js'

/** An example of a page with the lines that it shows. */
export interface PageExample extends Example {
  readonly lines: readonly string[]
}

/** The page of a rule, read. */
export interface Page {
  readonly title: string
  /** The first paragraph. */
  readonly lead: string
  readonly sections: readonly string[]
  readonly wrong: readonly PageExample[]
  readonly right: readonly PageExample[]
}

const FENCE = /^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm

const fileOf = (info: string, body: string): ExampleFile => {
  const file = /file=(\S+)/.exec(info)?.[1]
  const as = (['latin1', 'link', 'folder'] as const).find((kind) => info.includes(` as=${kind}`))
  const size = /size=(\d+)/.exec(info)?.[1]
  const raw = /\braw\b/.test(info) || as !== undefined
  return {
    ...(file === undefined ? {} : { file }),
    ...(raw ? { raw: shownAs(body) } : { patch: JSON.parse(body) as unknown }),
    ...(as === undefined ? {} : { as }),
    ...(size === undefined ? {} : { size: Number(size) }),
  }
}

/** Characters that a page cannot show stand as `<U+FEFF>` in raw text. */
const shownAs = (body: string): string =>
  body.replace(/<U\+([0-9A-F]{4,6})>/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/**
 * Reads the examples of a section. Fences of JSON are files: what differs from the sound record, or with `raw` the text
 * as it stands, and with `file=` at that path. A fence `text source` is the text of the source. A fence `text` ends an
 * example of wrong input and holds what is found; on the right side each run of fences up to a paragraph is an example.
 */
const examplesOf = (section: string): readonly PageExample[] => {
  const examples: PageExample[] = []
  let files: ExampleFile[] = []
  let source: string | undefined
  let base: readonly string[] | undefined
  let end = 0
  const finish = (lines: readonly string[]): void => {
    if (files.length > 0) {
      examples.push({
        files,
        lines,
        ...(source === undefined ? {} : { source }),
        ...(base === undefined ? {} : { base }),
      })
    }
    files = []
    source = undefined
    base = undefined
  }
  for (const match of section.matchAll(FENCE)) {
    const [whole, language = '', info = '', body = ''] = match
    if (section.slice(end, match.index).trim() !== '') finish([])
    end = match.index + whole.length
    if (language === 'json') {
      base = /base=(\S+)/.exec(info)?.[1]?.split(',') ?? base
      files.push(fileOf(info, body))
    } else if (/\bsource\b/.test(info)) source = body.replace(/\n$/, '')
    else finish(shownAs(body).trimEnd().split('\n'))
  }
  finish([])
  return examples
}

/**
 * @param markdown page of a rule
 * @returns its parts
 */
export const readPage = (markdown: string): Page => {
  const [head = '', ...rest] = markdown.split(/^## /m)
  const sections = new Map(rest.map((text) => [text.slice(0, text.indexOf('\n')).trim(), text]))
  const [title = '', lead = ''] = head.trim().split(/\n\n/)
  return {
    title,
    lead: lead.replaceAll('\n', ' '),
    sections: [...sections.keys()],
    wrong: examplesOf(sections.get('Wrong') ?? ''),
    right: examplesOf(sections.get('Right') ?? ''),
  }
}
