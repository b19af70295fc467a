import type { Problem, RecordRule } from '../../../engine/rule.js'
import { ticked } from '../../../engine/words.js'
import { misspellingIn } from '../../../look-ups/spelling.js'

/** Roles and publishers are spelt as the words of the field are. */
export const wordSpelling: RecordRule = {
  scope: 'record',
  meta: {
    id: 'word-spelling',
    severity: 'warn',
    description: 'No word of a role or a publisher, in English, is one letter off a word of titles, bodies and states.',
    protects: 'Everybody who groups by role or publisher: one slip makes two of one.',
  },
  reads: ['participants', 'sources'],
  check({ participants, sources }) {
    const problems: Problem[] = []
    // The words of a record are those of its sources, and other languages have words that are alike: `Ministre`.
    if (!sources.some(({ language }) => language === 'en' || language.startsWith('en-'))) return problems
    const look = (text: string, pointer: () => string): void => {
      const slip = misspellingIn(text)
      if (slip === undefined) return
      problems.push({
        message: `${ticked(slip.word)} looks like a slip for ${ticked(slip.meant)}.`,
        at: { pointer: pointer() },
      })
    }
    participants.forEach(({ role }, index) => {
      look(role, () => `/participants/${index}/role`)
    })
    sources.forEach(({ publisher }, index) => {
      look(publisher, () => `/sources/${index}/publisher`)
    })
    return problems
  },
}
