import { contentOf } from '../document/read.js'
import type { Finding, RelatedPlace } from '../engine/finding.js'
import { crashMessage, RULE_RUNS, runGuarded } from '../engine/guard.js'
import type { Problem } from '../engine/rule.js'
import { type Run, severityOf, stamperOf } from '../engine/run.js'
import { type Stamper, wholeFileFinding } from '../engine/stamp.js'
import type { DatasetInput } from './input.js'

/** Files whose text is kept for placing findings: problems of the dataset come in runs on few files. */
const STAMPERS_KEPT = 64

/** Places problems in files, reading each again when it is first needed. */
class Placer {
  readonly #textOf: (file: string) => string | undefined
  readonly #kept = new Map<string, Stamper | undefined>()

  constructor(textOf: (file: string) => string | undefined) {
    this.#textOf = textOf
  }

  of(file: string): Stamper | undefined {
    if (this.#kept.has(file)) return this.#kept.get(file)
    const text = this.#textOf(file)
    const stamper = text === undefined ? undefined : stamperOf(contentOf(file, text))
    if (this.#kept.size >= STAMPERS_KEPT) this.#kept.clear()
    this.#kept.set(file, stamper)
    return stamper
  }

  related(problem: Problem): readonly RelatedPlace[] {
    return (problem.related ?? []).map(({ file, message, at }) => {
      const range = at === undefined ? undefined : this.of(file)?.rangeOf(at)
      return { file, message, ...(range === undefined ? {} : { range }) }
    })
  }
}

/**
 * Checks records beside each other.
 *
 * @param dataset facts of all records and the register
 * @param run rules and context
 * @param textOf text of a file by its path, for the place and the excerpt of a finding; `undefined` when it is gone
 * @returns findings in no order
 */
export const checkDataset = (
  dataset: DatasetInput,
  run: Run,
  textOf: (file: string) => string | undefined,
): readonly Finding[] => {
  const findings: Finding[] = []
  const placer = new Placer(textOf)
  for (const rule of run.rules.dataset) {
    const { problems, crash } = runGuarded(rule.check, dataset, run.context)
    for (const problem of problems) {
      const severity = severityOf(run, rule.meta, problem)
      const files = [problem.file, ...(problem.related ?? []).map(({ file }) => file)]
      if (severity === undefined || !files.some(dataset.isReported)) continue
      const stamper = placer.of(problem.file)
      findings.push(
        stamper === undefined
          ? wholeFileFinding(rule.meta.id, severity, problem.file, problem.message)
          : stamper.finding(rule.meta, severity, problem, () => placer.related(problem)),
      )
    }
    const severity = run.rules.severityOf(RULE_RUNS.id)
    if (crash !== undefined && severity !== undefined) {
      findings.push(wholeFileFinding(RULE_RUNS.id, severity, '.', crashMessage(rule.meta.id, crash)))
    }
  }
  return findings
}
