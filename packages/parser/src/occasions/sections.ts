import { findLanguages } from '../documents/languages.js'
import { documentTypeOf } from '../documents/types.js'
import type { Analysis } from '../mentions/analyse.js'
import type { Occasion, OccasionDocument } from './occasion.js'

/**
 * Follows the headings of a page that lists documents under its meetings ("Joint Statement – 2+2", "Read the full text:
 * English | Japanese"), and hands each document to the meeting whose section it stands in.
 */
export class Sections {
  private current: readonly Occasion[] = []
  /** A heading of a kind of documents over several of them: "STATEMENTS", "REMARKS". */
  private category: { type: string; analysis: Analysis } | undefined
  private open: { document: Pending; analysis: Analysis } | undefined

  /** A heading that names one or more meetings: their section begins. */
  enter(occasions: readonly Occasion[], analysis: Analysis): void {
    this.close()
    this.current = occasions
    // under "REMARKS" a meeting's heading stands for the remarks given at it
    if (this.category !== undefined) this.begin(this.category.type, undefined, analysis, occasions)
  }

  /** A heading that names no meeting and no document: the section of something else. */
  leave(): void {
    this.close()
    this.current = []
    this.category = undefined
  }

  /**
   * A heading that names a kind of document.
   * @param about the meetings that the heading itself names; empty for the section's own
   * @returns whether the heading was one
   */
  document(analysis: Analysis, about: readonly Occasion[]): boolean {
    const type = documentTypeOf(analysis.block.text)
    if (type === undefined) return false
    this.close()
    const isCategory = about.length === 0 && type.whole
    if (isCategory) this.category = { type: type.code, analysis }
    const to = about.length > 0 ? [...about] : this.current.filter((one) => sharesWords(one, analysis)).slice(0, 1)
    if (to.length === 0) to.push(...this.current.slice(0, 1))
    this.begin(type.code, type.whole ? undefined : analysis.block.text, analysis, to, isCategory)
    return true
  }

  /** A paragraph or line of the section: a list of languages ends the document it belongs to. */
  line(analysis: Analysis): boolean {
    const languages = findLanguages(analysis.block, analysis.tokens)
    if (languages.length === 0) {
      if (this.open !== undefined && analysis.block.kind !== 'heading') this.open.document.seen = true
      return false
    }
    if (this.open !== undefined) {
      this.open.document.languages = languages.map((one) => one.tag)
      const url = languages.find((one) => one.url !== undefined)?.url
      if (url !== undefined) this.open.document.url = url
      this.open.document.seen = true
      this.close()
    }
    return true
  }

  /** Hands over what is still open; called at the end of the text. */
  close(): void {
    const open = this.open
    this.open = undefined
    if (open === undefined || !open.document.seen) return
    const { document, analysis } = open
    for (const occasion of document.to) {
      if (
        occasion.documents.some(
          (one) =>
            one.type === document.type &&
            one.title === document.title &&
            sameLanguages(one.languages, document.languages),
        )
      )
        continue
      const entry: OccasionDocument = {
        type: document.type,
        languages: document.languages,
        ground: { analysis, from: 0, to: analysis.tokens.length },
        ...(document.title === undefined ? {} : { title: document.title }),
        ...(document.url === undefined ? {} : { url: document.url }),
      }
      occasion.documents.push(entry)
    }
  }

  private begin(
    type: string,
    title: string | undefined,
    analysis: Analysis,
    to: readonly Occasion[],
    category = false,
  ): void {
    if (to.length === 0) return
    this.open = {
      document: { type, languages: [], to, seen: false, ...(title === undefined || category ? {} : { title }) },
      analysis,
    }
  }
}

interface Pending {
  type: string
  title?: string
  languages: string[]
  url?: string
  to: readonly Occasion[]
  /** Something stands under the heading: a category with a heading right below is no document by itself. */
  seen: boolean
}

/** "Joint Statement – Extended Deterrence": what is left of the heading stands in the name of the meeting. */
const sharesWords = (occasion: Occasion, heading: Analysis): boolean => {
  const dash = heading.tokens.findIndex(
    (token) =>
      token.text === '–' ||
      token.text === '—' ||
      token.text === ':' ||
      token.text === ',' ||
      (token.text === '-' && token.spaced),
  )
  if (dash < 0) return false
  const words = heading.tokens.slice(dash + 1).filter((token) => token.kind === 'word')
  if (words.length === 0) return false
  const ground = occasion.format?.ground
  if (ground === undefined) return false
  const { tokens } = ground.analysis
  const name = new Set(tokens.slice(Math.max(0, ground.from - 3), ground.to).map((token) => token.key))
  return words.every((word) => name.has(word.key))
}

const sameLanguages = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((tag, index) => tag === b[index])
