/** A change of one place in a source. */
export interface Mutant {
  /** What was changed into what, with the line. */
  readonly name: string
  readonly source: string
}

/** What is looked for and what stands in its place. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/===/g, '!=='],
  [/!==/g, '==='],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \?\? /g, ' && '],
  [/ \+ 1\b/g, ' + 2'],
  [/ - 1\b/g, ' - 2'],
  [/\bcontinue\b/g, ';'],
  [/\breturn(?: (?:problems|found|told))?$/gm, ';'],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\?\.length\b/g, '?.concat.length'],
  [/!(?=[a-zA-Z(])/g, ''],
  [/safe: true/g, 'safe: false'],
  [/(?<=severity: )'warn'/g, "'error'"],
  [/yield (?=\{)/g, 'if (Math.random() > 2) yield '],
  [/(?:problems|found|told)\.push\(/g, '[].concat('],
]

/** Places that are left alone: words for people, imports, types, and heads of loops, whose mutants may never end. */
const isLeftAlone = (line: string): boolean =>
  /^\s*(?:\*|\/\/|\/\*|import |export type|readonly |description:|protects:|id:|reads:)/.test(line) ||
  /\bfor \(.*;.*;/.test(line)

/**
 * Makes the mutants of a source, one change each.
 *
 * @param source text of a module
 * @returns the mutants, in the order of the operators
 */
export const mutantsOf = (source: string): readonly Mutant[] => {
  const body = source.indexOf('/** ')
  return OPERATORS.flatMap(([pattern, replacement]) =>
    [...source.matchAll(pattern)].flatMap((match) => {
      const start = source.lastIndexOf('\n', match.index) + 1
      const line = source.slice(start, source.indexOf('\n', match.index))
      if (match.index < body || isLeftAlone(line)) return []
      const number = source.slice(0, match.index).split('\n').length
      return [
        {
          name: `line ${number}: ${match[0].trim()} to ${replacement.trim()} in ${line.trim()}`,
          source: source.slice(0, match.index) + replacement + source.slice(match.index + match[0].length),
        },
      ]
    }),
  )
}
