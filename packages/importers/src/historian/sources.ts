import { createHash } from 'node:crypto'
import type { Source } from '@readout/schema'

const SITE = 'https://history.state.gov/departmenthistory'

/**
 * A list of the Office of the Historian as the source of one entry; the hash is that of the entry's text.
 * @param path below the site's department history
 */
export const sourceOf = (path: string, title: string, text: string): Source => ({
  url: `${SITE}/${path}`,
  publisher: 'Office of the Historian, U.S. Department of State',
  title,
  language: 'en',
  ...(text === '' ? {} : { sha256: createHash('sha256').update(text).digest('hex') }),
})
