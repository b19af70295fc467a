/**
 * @param clause a message as the libraries to the left give it: no capital at the start, no full stop at the end
 * @returns the message as a sentence
 */
export const sentence = (clause: string): string => {
  const text = clause.charAt(0).toUpperCase() + clause.slice(1)
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** Longest value shown in a message, in characters. */
const SHOWN = 80

/**
 * @param value a value of a record
 * @returns the value in backticks, cut when it is long; backticks in it become quotes, so that they end nothing
 */
export const ticked = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text
  return `\`${short.replaceAll('`', "'")}\``
}

/**
 * @param items words or ticked values
 * @param joint the last joint, "and" or "or"
 * @returns `a`, `a and b`, `a, b and c`
 */
export const listed = (items: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`

/**
 * @param title title of a part of the schema, such as `Office code` or `EDTF date`
 * @returns the title inside a sentence, with its article: `an office code`, `an EDTF date`
 */
export const withArticle = (title: string): string => {
  const noun = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
  return `${/^(?:[aeio]|EDTF|SHA)/.test(noun) ? 'an' : 'a'} ${noun}`
}
