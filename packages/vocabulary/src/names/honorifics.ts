import { fold } from '../text/fold.js'

/** Forms of address and titles that come before a name. Words that are family or given names as well are left out. */
const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mme mmes dr prof professor sir dame lord lady baron baroness shri smt hh hrh hm his her excellency ' +
    'majesty highness royal honourable honorable hon rt right sheikh sheikha shaikh shaykh sayyid sayyida datuk dato ' +
    'datin seri pehin engineer monsieur madame madam herr frau senhor daw ambassador senator general gen lt col major ' +
    'maj admiral adm marshal captain capt president premier minister secretary chancellor king queen prince princess ' +
    'emperor empress emir pope pengiran ayatollah maulana mawlana pandit comrade the'
  ).split(' '),
)

/** Forms of two words; the first alone is a name. */
const pairs: ReadonlySet<string> = new Set([
  'yang berhormat',
  'yang amat',
  'yang mulia',
  'amat berhormat',
  'tan sri',
  'prime minister',
  'foreign minister',
  'defense minister',
  'crown prince',
  'crown princess',
  'vice president',
])

const openers: ReadonlySet<string> = new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf(' '))))

const bare = (word: string): string => fold(word).replace(/[.,'’]/g, '')

/** "H.E." and "HE" are a form of address; "He" is a Chinese family name. */
const isExcellency = (word: string): boolean => /^(?:H\.\s?E\.?|HE)$/.test(word)

/**
 * Drops what stands before a name: "H.E. Mr.", "Rt Hon Sir", "Yang Berhormat Datuk", "President". The last word stays.
 *
 * @param words words of a name as written
 */
export function withoutHonorifics(words: readonly string[]): readonly string[] {
  let start = 0
  while (start < words.length - 1) {
    const word = words[start] ?? ''
    const next = words[start + 1] ?? ''
    const left = words.length - start
    const key = bare(word)
    if (left > 2 && openers.has(key) && pairs.has(`${key} ${bare(next)}`)) start += 2
    else if (left > 2 && word === 'H.' && next === 'E.') start += 2
    // "M." is the French "Mr." before a whole name, an initial before a single one.
    else if (isExcellency(word) || (word === 'M.' && left > 2 && !next.endsWith('.'))) start++
    else if (key.length > 1 && honorifics.has(key)) start++
    else break
  }
  return words.slice(start)
}
