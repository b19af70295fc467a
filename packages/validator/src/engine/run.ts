import type { Meeting, Person } from '@readout/schema'
import { type Facts, factsOf } from '../dataset/input.js'
import { type FileContent, ReadDocument } from '../document/read.js'
import type { Finding, RelatedPlace, Severity } from './finding.js'
import { crashMessage, RULE_RUNS, runGuarded } from './guard.js'
import {
  FILE_ASPECTS,
  type FileAspect,
  type FileRule,
  type Problem,
  type RecordRule,
  type RuleContext,
  type RuleMeta,
} from './rule.js'
import type { RuleSet } from './settings.js'
import { FINDINGS_PER_RULE_AND_FILE, Stamper, wholeFileFinding } from './stamp.js'

/** What a run is made with. */
export interface Run {
  readonly rules: RuleSet
  readonly context: RuleContext
}

/** What checking one file gives. */
export interface DocumentResult {
  readonly findings: readonly Finding[]
  /** Facts of a record that the schema accepts. */
  readonly facts?: Facts
  /** A person of the register that the schema accepts. */
  readonly person?: Person
}

/** A rule that looks at something. */
interface Checking<I> {
  readonly meta: RuleMeta
  readonly check: (input: I, context: RuleContext) => Iterable<Problem>
}

/** Turns the problems of one file into findings. */
class Findings {
  readonly list: Finding[] = []
  readonly #document: ReadDocument
  readonly #run: Run
  #stamper: Stamper | undefined

  constructor(document: ReadDocument, run: Run) {
    this.#document = document
    this.#run = run
  }

  /** Runs one rule and keeps what it finds. */
  take<I>(rule: Checking<I>, input: I): void {
    const { problems, crash } = runGuarded(rule.check, input, this.#run.context)
    if (problems.length === 0 && crash === undefined) return
    for (const problem of problems.slice(0, FINDINGS_PER_RULE_AND_FILE)) this.#add(rule.meta, problem)
    const more = problems.length - FINDINGS_PER_RULE_AND_FILE
    const last = problems.at(-1)
    if (more > 0 && last !== undefined) this.#add(rule.meta, { message: `And ${more} more of this kind.`, at: last.at })
    const severity = this.#run.rules.severityOf(RULE_RUNS.id)
    if (crash !== undefined && severity !== undefined) {
      this.#add(RULE_RUNS, { message: crashMessage(rule.meta.id, crash), at: { start: 0, end: 0 } })
    }
  }

  #add(meta: { readonly id: string; readonly severity: Severity }, problem: Problem): void {
    const severity = severityOf(this.#run, meta, problem)
    if (severity === undefined) return
    if (!this.#document.hasText) {
      this.list.push(wholeFileFinding(meta.id, severity, this.#document.path, problem.message))
      return
    }
    this.#stamper ??= stamperOf(this.#document.content)
    const stamper = this.#stamper
    this.list.push(
      stamper.finding(meta, severity, problem, ({ related = [] }) =>
        related.map(
          ({ file, message, at }): RelatedPlace => ({
            file,
            message,
            ...(at === undefined ? {} : { range: stamper.rangeOf(at) }),
          }),
        ),
      ),
    )
  }
}

/**
 * @param run the run
 * @param meta the rule
 * @param problem what it found
 * @returns the severity of the finding: what the run sets for the rule, else the problem's own, else the rule's
 */
export const severityOf = (
  run: Run,
  meta: { readonly id: string; readonly severity: Severity },
  problem: Problem,
): Severity | undefined => {
  const set = run.rules.severityOf(meta.id)
  return set === meta.severity ? (problem.severity ?? set) : set
}

/**
 * @param document a file that was read
 * @returns what places findings in it
 */
export const stamperOf = (document: FileContent): Stamper =>
  new Stamper({
    path: document.path,
    text: document.text ?? '',
    offsetsOf: (pointer, part) => {
      const { start, end } = document.locateClosest(pointer, part)
      // A missing key is shown at the brace of the object that lacks it, not over all of the object.
      const whole = pointer === '' || (part === 'key' && document.locate(pointer, 'key') === undefined)
      return { start: start.offset, end: whole && end.line !== start.line ? start.offset + 1 : end.offset }
    },
  })

/** Facts of a file for the rules of the dataset; none when the schema refuses what they need. */
const factsFrom = ({ value, kind, schemaFaults }: ReadDocument): Pick<DocumentResult, 'facts' | 'person'> => {
  // Unknown keys do not hinder the comparison with other records.
  const readable = schemaFaults.every(({ rule }) => rule === 'key-known')
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !readable) return {}
  return kind === 'person' ? { person: value as unknown as Person } : { facts: factsOf(value as unknown as Meeting) }
}

/**
 * Reads the facts of a file that is not reported on.
 *
 * @param file the file's text, value and faults
 * @returns the facts, without findings
 */
export const factsOfContent = (file: FileContent): DocumentResult => ({
  findings: [],
  ...factsFrom(new ReadDocument(file)),
})

/** Whether a file has anything that rules of an aspect could see. */
const hasAspect = (document: ReadDocument, aspect: FileAspect): boolean => {
  switch (aspect) {
    case 'problems':
      return document.problems.length > 0
    case 'schema':
      return document.schemaFaults.length > 0
    case 'strings':
      return !document.plain
    case 'layout':
      return document.canonicalText !== document.text
    default:
      return true
  }
}

/**
 * Picks the rules that have something to look at in a file.
 *
 * @param document the file
 * @param run rules and context
 * @returns rules of files by what the file has, and rules of records by the keys that the schema has nothing against
 */
export const rulesFor = (
  document: ReadDocument,
  { rules }: Run,
): { readonly file: readonly FileRule[]; readonly record: readonly RecordRule[] } => {
  const { value, kind, schemaFaults } = document
  const file = FILE_ASPECTS.flatMap((aspect) => (hasAspect(document, aspect) ? (rules.byAspect.get(aspect) ?? []) : []))
  if (kind !== 'record' || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { file, record: [] }
  }
  if (schemaFaults.length === 0) return { file, record: rules.record }
  // A fault of the whole value has the empty key; a required key that is missing has its own.
  const faulty = new Set(schemaFaults.map(({ top }) => top))
  if (faulty.has('')) return { file, record: [] }
  return { file, record: rules.record.filter(({ reads }) => !reads.some((key) => faulty.has(key))) }
}

/**
 * Checks one file by the rules of files and, where it is a record, by those of records.
 *
 * @param content the file's text, value and faults
 * @param run rules and context
 * @returns findings in no order, and the facts for the rules of the dataset
 */
export const checkDocument = (content: FileContent, run: Run): DocumentResult => {
  const document = new ReadDocument(content)
  const findings = new Findings(document, run)
  const { file, record } = rulesFor(document, run)
  for (const rule of file) findings.take(rule, document)
  const meeting = document.value as Meeting
  for (const rule of record) findings.take(rule, meeting)
  return { findings: findings.list, ...factsFrom(document) }
}
