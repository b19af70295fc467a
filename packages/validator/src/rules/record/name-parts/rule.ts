import { fold } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Suffixes that a full name may have and that belong to neither part for all writers. */
const SUFFIXES = ['jr', 'sr', 'ii', 'iii', 'iv']

/** Words of a text as they are written. */
const written = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u)

/** The first part of a name with a word that the full name has in other capitals only. */
const otherwise = (
  full: string,
  [family, given]: readonly [string | undefined, string | undefined],
): { readonly key: string; readonly part: string } | undefined => {
  const whole = written(full)
  // Sources set family names in capitals, and the full name is as the source writes it.
  const small = whole.flatMap((word) => (word === word.toUpperCase() ? [] : word.toLowerCase()))
  const isOther = (word: string): boolean => !whole.includes(word) && small.includes(word.toLowerCase())
  for (const [key, part] of [['family', family] as const, ['given', given] as const]) {
    if (part !== undefined && written(part).some(isOther)) return { key, part }
  }
  return undefined
}

/** The parts of a name are in the name. */
export const nameParts: RecordRule = {
  scope: 'record',
  meta: {
    id: 'name-parts',
    severity: 'error',
    description:
      'Every word of `family` and `given` is in `full`, and where both are given, nothing else is but a suffix.',
    protects: 'Everybody who looks a person up by family name.',
  },
  reads: ['participants'],
  check({ participants }) {
    const problems: Problem[] = []
    for (const [index, { name }] of participants.entries()) {
      const { full, family, given } = name
      // Nearly every name is its two parts, in the one order or the other; the others are compared word by word.
      if (full === `${given} ${family}` || full === `${family} ${given}`) continue
      const whole = words(full)
      let all = true
      for (const [key, part] of [['family', family] as const, ['given', given] as const]) {
        const missing = part === undefined ? undefined : words(part).find((word) => !whole.includes(word))
        if (missing === undefined) continue
        all = false
        problems.push({
          message: `The ${key} name \`${part}\` is not part of the full name \`${full}\`. Correct the one or the other.`,
          at: { pointer: `/participants/${index}/name/${key}` },
        })
      }
      const other = all ? otherwise(full, [family, given]) : undefined
      if (other !== undefined) {
        const { key, part } = other
        problems.push({
          message: `The ${key} name \`${part}\` has other capitals than the full name \`${full}\`. Write both alike.`,
          at: { pointer: `/participants/${index}/name/${key}` },
        })
      }
      if (!all || family === undefined || given === undefined) continue
      const parts = [...words(family), ...words(given)]
      const more = full
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .find((word) => words(word).some((one) => !parts.includes(one) && !SUFFIXES.includes(one)))
      if (more === undefined) continue
      problems.push({
        message: `\`${more}\` of the full name \`${full}\` is neither in the family name \`${family}\` nor in the given names \`${given}\`. Add it to the one or the other.`,
        at: { pointer: `/participants/${index}/name/full` },
        severity: 'warn',
      })
    }
    return problems
  },
}
