/**
 * Characters that change how a terminal or a page shows the text around them: controls, bidirectional overrides and
 * isolates, zero-width characters, line and paragraph separators, the byte order mark.
 */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * Makes hostile characters visible, so that a record cannot move the cursor or turn the line around.
 *
 * @param text any text, such as a line of a record
 * @returns the text with each such character as `<U+200B>`, tabs as one blank
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) =>
    character === '\t' ? ' ' : `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )

/**
 * @param count a number of things
 * @param one the word for one of them
 * @returns the number with the word, in the plural when it is not one
 */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
