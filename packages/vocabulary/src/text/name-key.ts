import { fold } from './fold.js'

/**
 * The form under which a name is looked up: folded, apostrophes and dashes of every kind made one, spaces collapsed,
 * full stops dropped, a leading article dropped.
 *
 * @param name a name as written
 * @returns the key; two spellings of one name that differ only in such marks have the same key
 */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[’‘ʼʻ`´′]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\./g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}
