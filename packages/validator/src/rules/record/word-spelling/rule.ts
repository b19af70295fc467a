import type { Meeting } from '@readout/schema'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { ticked } from '../../../engine/words.js'
import { misspellingIn } from '../../../look-ups/spelling.js'

/** Whether a source is in English: other languages have words that are alike, such as `Exteriores`. */
const isEnglish = ({ language }: Meeting['sources'][number]): boolean => language === 'en' || language.startsWith('en-')

/** Small words by which a name in another language is known: a ministry may publish in English under its own name. */
const FOREIGN = /(?:^|\s)(?:de|del|della|des|do|dos|du|da|der|die|das|und|et|e|y|la|le|les|el|los|las)(?=\s|$)/i

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
    const look = (text: string, pointer: () => string): void => {
      const slip = FOREIGN.test(text) ? undefined : misspellingIn(text)
      if (slip === undefined) return
      problems.push({
        message: `${ticked(slip.word)} looks like a slip for ${ticked(slip.meant)}.`,
        at: { pointer: pointer() },
      })
    }
    // A role stands in the words of one of the sources, nobody knows which.
    if (sources.every(isEnglish)) {
      participants.forEach(({ role }, index) => {
        look(role, () => `/participants/${index}/role`)
      })
    }
    sources.forEach((source, index) => {
      if (isEnglish(source)) look(source.publisher, () => `/sources/${index}/publisher`)
    })
    return problems
  },
}
