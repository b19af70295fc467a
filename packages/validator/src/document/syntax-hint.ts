/** A hint for one kind of slip: what the text looks like around the fault, and what to type instead. */
interface Slip {
  /** @returns true when this slip explains the fault */
  readonly is: (before: string, after: string) => boolean
  readonly hint: string
}

/** Slips that show in more than the token at which a JSON reader stops; the first that fits is told. */
const SLIPS: readonly Slip[] = [
  {
    is: (before, after) => /^(<{7}|={7}|>{7})/.test(after) || /(^|\n)(<{7}|={7}|>{7})[^\n]*$/.test(before),
    hint: 'This is a conflict mark of git: keep one side and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
  },
  { is: (before, after) => before.trim() === '' && after.startsWith('<'), hint: 'This looks like HTML.' },
  {
    is: (before, after) => /\}\s*$/.test(before) && after.startsWith('{'),
    hint: 'A file holds one record: put the second one into a file of its own.',
  },
]

/**
 * Explains a fault of JSON text by what surrounds it.
 *
 * @param text the whole text
 * @param offset where a JSON reader stops, in UTF-16 code units
 * @returns what to do, in a sentence; `undefined` when no slip fits
 */
export const syntaxHint = (text: string, offset: number): string | undefined => {
  // A window is enough, and keeps the patterns linear on a hostile text.
  const before = text.slice(Math.max(0, offset - 400), offset)
  const after = text.slice(offset, offset + 400)
  return SLIPS.find((slip) => slip.is(before, after))?.hint
}
