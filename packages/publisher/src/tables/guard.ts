/** What a spreadsheet may take for a formula when a cell starts with it, also behind apostrophes of its own. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * Text as a cell that no spreadsheet takes for a formula: an apostrophe goes before what would start one.
 *
 * It can be undone without loss: `unguard(guard(text))` is `text`, for any text.
 *
 * @param text text of a cell
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** What `guard` has touched. */
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/

/**
 * Takes away what `guard` has put before a text.
 *
 * @param cell text of a cell of a CSV
 */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
