import type { Finding, Range, RelatedPlace, Repair, Severity } from './finding.js'
import { Places } from './places.js'
import type { Anchor, Problem, Remedy, RuleMeta } from './rule.js'

/** Where the pages of the rules are published; the id of a rule is the fragment. */
export const DOCS_BASE = 'https://readout.example/docs/rules.html'

/** Findings of one rule on one file shown at most: a file that is wrong throughout is one mistake, not ten thousand. */
export const FINDINGS_PER_RULE_AND_FILE = 50

/** What stamping needs to know of a file. */
export interface StampedFile {
  readonly path: string
  readonly text: string
  /** @returns start and end offsets of a value or its key; of the nearest value above it when there is none */
  readonly offsetsOf: (pointer: string, part: 'value' | 'key') => { readonly start: number; readonly end: number }
}

/** Turns the anchors and remedies of one file into lines, columns and replaced lines. */
export class Stamper {
  readonly #file: StampedFile
  readonly #places: Places

  /** @param file the file that findings are placed in */
  constructor(file: StampedFile) {
    this.#file = file
    this.#places = new Places(file.text)
  }

  /**
   * @param anchor a place as a rule gives it
   * @returns the place as lines and columns
   */
  rangeOf(anchor: Anchor): Range {
    if ('pointer' in anchor) {
      const { start, end } = this.#file.offsetsOf(anchor.pointer, anchor.part ?? 'value')
      return this.#places.range(start, end)
    }
    return this.#places.range(anchor.start, anchor.end)
  }

  #repairOf(remedy: Remedy): Repair {
    if (remedy.kind === 'layout') return { safe: true }
    const range = this.rangeOf({ pointer: remedy.pointer })
    const first = this.#places.line(range.start.line)
    const last = this.#places.line(range.end.line)
    const head = first.slice(0, range.start.column - 1)
    const indent = /^\s*/.exec(head)?.[0] ?? ''
    const value = JSON.stringify(remedy.value, null, 2).replaceAll('\n', `\n${indent}`)
    const text = head + value + last.slice(range.end.column - 1)
    return { safe: remedy.safe, lines: { first: range.start.line, last: range.end.line, text } }
  }

  /**
   * @param meta the rule
   * @param severity the severity that the run gives it
   * @param problem what it found
   * @param relate turns the related places of the problem, which may lie in other files, into lines and columns
   * @returns the finding
   */
  finding(
    meta: Pick<RuleMeta, 'id'>,
    severity: Severity,
    problem: Problem,
    relate: (problem: Problem) => readonly RelatedPlace[] = () => [],
  ): Finding {
    const range = this.rangeOf(problem.at)
    const related = problem.related === undefined ? [] : relate(problem)
    return {
      rule: meta.id,
      severity,
      message: problem.message,
      file: this.#file.path,
      ...('pointer' in problem.at ? { pointer: problem.at.pointer } : {}),
      range,
      excerpt: this.#places.excerpt(range),
      ...(related.length > 0 ? { related } : {}),
      ...(problem.remedy === undefined ? {} : { repair: this.#repairOf(problem.remedy) }),
      docs: docsOf(meta.id),
    }
  }
}

/**
 * @param rule id of a rule
 * @returns address of its page
 */
export const docsOf = (rule: string): string => `${DOCS_BASE}#${rule}`

/**
 * A finding on a file that could not be looked into, so that it has no place in a text.
 *
 * @param rule id of the rule
 * @param severity its severity
 * @param file path of the file
 * @param message what is wrong
 * @returns the finding
 */
export const wholeFileFinding = (rule: string, severity: Severity, file: string, message: string): Finding => ({
  rule,
  severity,
  message,
  file,
  docs: docsOf(rule),
})
