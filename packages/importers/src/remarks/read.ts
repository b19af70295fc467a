import { type Analysis, analyse } from '@readout/parser/analysis'
import { OPENERS } from './words.js'

const DETACHED = new Int32Array(0)

/** Sentences of lists begin with a verb or a noun whose capital would pass for a name's; offsets stay as they are. */
const withoutOpeningCapitals = (text: string): string =>
  text
    .replace(/(, )Met (?=with )/g, '$1met ')
    .replace(/(^|[.;!?:[(]["”’)]?\s*)(\p{Lu})([\p{L}-]*)/gu, (whole, before: string, first: string, rest: string) => {
      const word = (first + rest).toLowerCase()
      return OPENERS.has(word) || (/ed$/.test(word) && word.length > 3 && word !== 'united')
        ? before + first.toLowerCase() + rest
        : whole
    })

/**
 * Reads the text of an entry with the parser's own eyes: tokens, sentences, names, offices, people.
 * @param text the text; offsets in the result count in it
 */
export const readRemark = (text: string): Analysis => {
  const plain = withoutOpeningCapitals(text)
  return analyse({ kind: 'paragraph', text: plain, map: DETACHED, start: 0, end: plain.length }, 0)
}
