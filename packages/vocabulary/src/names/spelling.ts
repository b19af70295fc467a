import { fold } from '../text/fold.js'

/** Short forms of given names that releases use beside the full form. */
const shortForms: ReadonlyMap<string, string> = new Map(
  (
    'tony:antony mike:michael joe:joseph bill:william will:william jim:james bob:robert rob:robert dick:richard ' +
    'tom:thomas dave:david steve:stephen steven:stephen jake:jacob chris:christopher nick:nicholas alex:alexander ' +
    'liz:elizabeth kate:katherine sam:samuel dan:daniel ed:edward ted:edward ron:ronald jerry:gerald larry:lawrence ' +
    'matt:matthew pete:peter greg:gregory jeff:jeffrey ken:kenneth rick:richard marty:martin bibi:benjamin benny:benjamin'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.split(':')
      return [short, full]
    }),
)

/** Names whose romanisations differ by more than the general rules below cover. */
const families: readonly (readonly [spellings: RegExp, key: string])[] = [
  [/^m[aou]h?a?m+[aeo]d$/, 'muhamad'],
  [/^(?:q|gh|kh|g|k)a(?:dh|d|th)+[ah]?f+[iy]$/, 'kadafi'],
  [/^(?:y|j|i)(?:ou|u|oo)s+[eiu]?f$/, 'yusuf'],
  [/^h[uo]s+(?:ai|ei|ay|ey|e)n$/, 'husain'],
  [/^s[aei]r?g[eiy]{1,3}i?$/, 'sergei'],
  [/^(?:v|w)olod[yi]m[yi]r$/, 'volodimir'],
  [/^al(?:e|i)?(?:x|ks)and(?:e|a)?r$/, 'aleksandr'],
  [/^ab(?:d|du|de|da)l+?ah$/, 'abdulah'],
]

/** General habits of romanisation, applied in this order. */
const habits: readonly (readonly [found: RegExp, made: string])[] = [
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/dj/g, 'j'],
  [/q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|yi|iy/g, 'i'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** Endings of Slavic family names, for words long enough to have one. */
const endings: readonly (readonly [found: RegExp, made: string])[] = [
  [/(?:enka|enko)$/, 'enko'],
  [/(?:ski|skii|skiy|ska|skaia)$/, 'ski'],
  [/(?:of|ov)$/, 'ov'],
  [/(?:ef|ev|iov)$/, 'ev'],
]

/**
 * Reduces a word of a name to a form in which common romanisations of one name agree: Mohammed and Muhamad, Qaddafi and
 * Gadhafi, Zelensky and Zelenskyy, Lukashenko and Lukashenka. Meant for comparing, not for showing.
 *
 * @param word one word of a name
 * @returns lower-case letters and digits
 */
export function spellingKey(word: string): string {
  const folded = fold(word).replace(/[^\p{L}\p{N}]/gu, '')
  const plain = shortForms.get(folded) ?? folded
  if (plain.length < 3) return plain
  for (const [spellings, key] of families) if (spellings.test(plain)) return key
  let key = plain
  for (const [found, made] of habits) key = key.replace(found, made)
  if (key.length > 4) for (const [found, made] of endings) key = key.replace(found, made)
  return key
}

/** A word without its vowels, its first letter kept. */
const skeleton = (key: string): string => key.slice(0, 1) + key.slice(1).replace(/[aeiouh]/g, '')

/**
 * Tells whether two words in comparable spelling may be one name: equal, or, when both are long, different in vowels
 * only. A final "a" on one side alone tells a woman's name from a man's, so such words differ.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 2) return false
  return a.endsWith('a') === b.endsWith('a') && skeleton(a) === skeleton(b)
}
