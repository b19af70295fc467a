/** Longest line that is taken for a heading, in code units. Titles of releases run to about 200. */
const MAX_HEADING = 220

/** Longest heading in sentence case; those of a spokesperson's items give the country, who met, the place and the day. */
const MAX_SENTENCE_CASE = 180

const ENDS_SENTENCE = /[.!?;,:…]["”’')\]]*$/
const ABBREVIATION_END = /\b(?:[A-Z]\.){2,}$|\b(?:Jr|Sr|Inc|Ltd|Co|p\.m|a\.m)\.$/
/** Addresses, labels, dates in digits, notes in brackets and telephone numbers. */
const NO_HEADING =
  /^(?:https?:|www\.|\S+@\S+$)|\s\|\s|^(?:tel|telephone|fax|phone)[.:]?\s*[+\d(]|^e-?mail:?\s\S+@|^(?:(?:last )?updated:|posted on\b|published(?: on)?:? \d|from:|date\b|hit\b|media contact)|^\d{1,4}[./-]\d|^[([].*[)\]]$|\(\d{2,4}\)|\d{3}[ -]\d{4}/i
const DAY_OR_NUMBER = /^[\d\s./:,()–-]+$/
/** A line that is a date, with at most a weekday or a place in front. */
const YEAR = /\d{4}/
const DATE_LINE =
  /^(?:(?:\p{L}+ ){0,2}\p{L}+, ?){0,2}(?:[a-z]+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}(?:\W+\d{1,2}[:.]\d{2}.{0,12})?\W*$/iu
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into of on or the to with via over its his her their le la de du des van von der bin al del da do dos'.split(
    ' ',
  ),
)
const LONGEST_SMALL = Math.max(...[...SMALL_WORDS].map(({ length }) => length))

/** Whether a text ends like a sentence. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-16)
  return ENDS_SENTENCE.test(tail) && !(tail.endsWith('.') && ABBREVIATION_END.test(tail))
}

/**
 * Whether a line of plain text is a heading by its shape: short, no final stop, and either in title case or capitals,
 * or with running text behind it.
 *
 * @param text the line, folded
 * @param beforeProse whether the next block is running text
 */
export function isHeadingShape(text: string, beforeProse: boolean): boolean {
  if (text.length < 3 || text.length > MAX_HEADING || endsSentence(text)) return false
  if (NO_HEADING.test(text) || DAY_OR_NUMBER.test(text)) return false
  if (text.length <= 60 && YEAR.test(text) && DATE_LINE.test(text)) return false
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  if (first === '' || (first.toLowerCase() === first && first.toUpperCase() !== first)) return false
  let long = 0
  let capitals = 0
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf(' ', from)
    if (to < 0) to = text.length
    const code = text.charCodeAt(from)
    const small = code >= 97 && code <= 122
    // a small letter in front is no capital, whatever the word
    if (small && to - from > LONGEST_SMALL) {
      long++
      continue
    }
    const word = text.slice(from, to)
    const letter = small || (code >= 65 && code <= 90) ? word.charAt(0) : /\p{L}/u.exec(word)?.[0]
    if (letter === undefined || SMALL_WORDS.has(word.toLowerCase())) continue
    long++
    if (letter.toUpperCase() === letter) capitals++
  }
  if (long === 0) return false
  if (capitals / long >= 0.75) return true
  return beforeProse && text.length <= MAX_SENTENCE_CASE
}

/** Whether a text is running prose and no title, label or list of names. */
export function isProse(text: string): boolean {
  return text.length > 90 && endsSentence(text)
}
