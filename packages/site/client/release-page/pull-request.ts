import type { Draft } from '@readout/schema'

/**
 * The longest address that a forge is asked to take, in characters. RFC 9110, section 4.1, recommends that everybody
 * supports 8,000 octets at least; servers refuse or cut what is longer (nginx takes 8 kB for the line of a request), and
 * GitHub answers 414 beyond its own limit.
 */
export const LONGEST_ADDRESS = 8000

/** The address at which a forge offers a new file, and whether it brings the file's text. */
export interface NewFile {
  readonly address: string
  readonly filled: boolean
}

/**
 * Where a forge takes a record as a new file: with its text where the address stays short enough, with its name alone
 * where not.
 * @param forge address of the project
 * @param name of the file
 * @param text of the file
 */
export const newFile = (forge: string, draft: Draft, name: string, text: string): NewFile => {
  const year = (draft.date ?? '').replace('[', '').slice(0, 4)
  const filename = `records/${year === '' ? 'undated' : year}/${name}`
  const at = (query: Readonly<Record<string, string>>): string =>
    `${forge.replace(/\/$/, '')}/new/main?${new URLSearchParams(query).toString()}`
  const whole = at({ filename, value: text })
  return whole.length <= LONGEST_ADDRESS
    ? { address: whole, filled: true }
    : { address: at({ filename }), filled: false }
}
