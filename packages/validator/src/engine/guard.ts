import type { Problem, RuleContext } from './rule.js'

/** The check that a rule ran to its end. Made by the runner, so it has no folder of its own check. */
export const RULE_RUNS = { id: 'rule-runs', severity: 'error' } as const

/** Problems of one rule, or what it threw. */
export type Outcome<P extends Problem> =
  | { readonly problems: readonly P[]; readonly crash?: never }
  | { readonly problems: readonly P[]; readonly crash: string }

/** The outcome of nearly every check, made once. */
const CONTENT: Outcome<never> = { problems: [] }

/**
 * Runs a check to its end whatever it throws: a fault in one rule must not hide what the others find.
 *
 * @param check the check, of a rule
 * @param input what it looks at
 * @param context what the run knows
 * @returns its problems; with `crash`, the message of what it threw and the problems that it has given until then
 */
export const runGuarded = <I, P extends Problem>(
  check: (input: I, context: RuleContext) => Iterable<P>,
  input: I,
  context: RuleContext,
): Outcome<P> => {
  let problems: P[] | undefined
  try {
    const found = check(input, context)
    // Millions of checks end here, with nothing to gather.
    if (Array.isArray(found) && found.length === 0) return CONTENT
    for (const problem of found) {
      problems ??= []
      problems.push(problem)
    }
    return problems === undefined ? CONTENT : { problems }
  } catch (error) {
    return {
      problems: problems ?? [],
      crash: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}

/**
 * @param rule id of the rule that threw
 * @param crash what it threw
 * @returns the message of the finding
 */
export const crashMessage = (rule: string, crash: string): string =>
  `The rule \`${rule}\` stopped with \`${crash}\`. This is a fault in the rule, not in the file; ` +
  `report it, and run with \`--rule ${rule}=off\` until it is mended.`
