import type { PersonName } from '@readout/schema'
import { officeOfTitle, splitName } from '@readout/vocabulary'
import type { EntryPerson } from './entry.js'
import { readRemark } from './remarks/read.js'

/** The lists add other given names in brackets: "Henry A. (Heinz Alfred) Kissinger". They are no part of the name. */
const withoutNotes = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A name in parts, as far as its own signs tell them. */
export const nameOf = (text: string): PersonName => {
  const { full, family, given } = splitName(withoutNotes(text))
  return { full, ...(family === undefined ? {} : { family }), ...(given === undefined ? {} : { given }) }
}

/** Titles of the lists of visitors that stand before a name, for one that the parser does not read. */
const TITLED =
  /^((?:(?:Acting|Interim|Vice|Prime|Crown|Grand|First|Deputy|Former|Provisional|Federal|Brigadier|Lieutenant|Supreme)\s+|President(?:-| )?(?:elect)?\s+|Minister\s+|Chief of State\s+|(?:King|Queen|Emperor|Shah|Sultan|Amir|Emir|Prince|Princess|Duke|Duchess|Pope|Chancellor|Premier|Chairman|Regent|General|Governor(?:-| )General|Taoiseach|Sheikh|Secretary|Junta Chief|Head of State)\s+)+)(.+)$/i

const PLAIN = /^(?:Sheikh|Sheik|Dr\.?|Sir)\s+/

/** One visitor: the title as the parser reads it, and the rest of the line as the name. */
const visitorIn = (text: string, party: string): EntryPerson => {
  const analysis = readRemark(text)
  const last = analysis.roles.filter((role, index) => role.from === (analysis.roles[index - 1]?.to ?? 0)).at(-1)
  const end = last && analysis.tokens[last.to - 1]?.end
  if (end !== undefined && /^\s+\p{Lu}/u.test(text.slice(end))) {
    const role = text.slice(0, end)
    return {
      name: nameOf(text.slice(end).trim().replace(PLAIN, '')),
      role,
      office: officeOfTitle(role, party) ?? 'other',
    }
  }
  const titled = TITLED.exec(text)
  const role = titled?.[1]?.trim()
  const name = (titled?.[2] ?? text).replace(PLAIN, '')
  if (role === undefined) return { name: nameOf(name), role: 'Visitor', office: 'other' }
  return { name: nameOf(name), role, office: officeOfTitle(role, party) ?? 'other' }
}

/**
 * The visitors whom the list names in one line: "President X and Prime Minister Y".
 * @param text title and name, or several
 * @param party code of the state that they came from
 */
export const visitorsIn = (text: string, party: string): EntryPerson[] => {
  return withoutNotes(text)
    .split(/(?:,| and) (?=(?:President|Prime Minister|King|Queen|Crown Prince|Premier|Chancellor)\b)/)
    .map((part) => visitorIn(part, party))
}
