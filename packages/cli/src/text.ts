/** Code points of the control characters, which a terminal would obey, and their pictures in Unicode. */
const PICTURES = 0x2400
const DELETE_PICTURE = '\u2421'

/**
 * Makes text of unknown origin safe to show: control characters become pictures (`␛`), so that a release cannot move
 * the cursor, change colours or hide its words, and marks of writing direction cannot turn a line around.
 *
 * @param text any text
 * @returns the text with line feeds and tabs as they were
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/gu, (control) => String.fromCodePoint(PICTURES + control.charCodeAt(0)))
    .replaceAll('\u007F', DELETE_PICTURE)
    .replaceAll(/[\u0080-\u009F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

/**
 * Counts a thing in words.
 *
 * @param count how many
 * @param one the word for one
 * @param many the word for several; `one` with an s when left out
 */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
