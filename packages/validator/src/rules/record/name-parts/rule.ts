import { fold } from '@readout/vocabulary'
import type { RecordRule } from '../../../engine/rule.js'

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The parts of a name are in the name. */
export const nameParts: RecordRule = {
  scope: 'record',
  meta: {
    id: 'name-parts',
    severity: 'error',
    description: 'Every word of `family` and `given` is in `full`.',
    protects: 'Everybody who looks a person up by family name.',
  },
  reads: ['participants'],
  *check({ participants }) {
    for (const [index, { name }] of participants.entries()) {
      const { full, family, given } = name
      // Nearly every name passes as it is written; the others are compared without marks and case.
      if (full.includes(family ?? '') && full.includes(given ?? '')) continue
      const whole = words(full)
      for (const [key, part] of [['family', family] as const, ['given', given] as const]) {
        const missing = part === undefined ? undefined : words(part).find((word) => !whole.includes(word))
        if (missing === undefined) continue
        yield {
          message: `The ${key} name \`${part}\` is not part of the full name \`${full}\`. Correct the one or the other.`,
          at: { pointer: `/participants/${index}/name/${key}` },
        }
      }
    }
  },
}
