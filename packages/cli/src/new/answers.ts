import { readEdtf } from '@readout/records'
import type { Party } from '@readout/schema'
import {
  findOrganizations,
  findStates,
  nearest,
  organizationByCode,
  organizations,
  stateByCode,
  states,
} from '@readout/vocabulary'
import type { Answer, Choice } from './prompter.js'

/** The schema's own bound for a line of text. */
const MAX_LINE = 10_000

/**
 * Reads one line of text.
 *
 * @param what the thing, to start a sentence: `A title`
 */
export const readText =
  (what: string, limit = MAX_LINE) =>
  (answer: string): Answer<string> => {
    if (answer === '') return { fault: `${what} is needed.` }
    return answer.length > limit ? { fault: `${what} has at most ${limit} characters.` } : { value: answer }
  }

/** Makes an answer that may be left out of one that may not. */
export const optional =
  <T>(read: (answer: string) => Answer<T>) =>
  (answer: string): Answer<T | undefined> =>
    answer === '' ? { value: undefined } : read(answer)

const misspelt = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known)
  return near === undefined ? '' : ` Did you mean \`${near}\`?`
}

/**
 * Reads one of the codes of a vocabulary.
 *
 * @param choices the entries that may be given
 */
export const readCode =
  <T extends string = string>(choices: readonly Choice[]) =>
  (answer: string): Answer<T> => {
    const found = choices.find(({ code }) => code === answer || code === answer.toLowerCase())
    if (found !== undefined) return { value: found.code as T }
    const codes = choices.map(({ code }) => code)
    return { fault: `\`${answer}\` is none of the codes.${misspelt(answer, codes)} Answer ? to see them.` }
  }

/** Reads several codes with commas between them; an empty answer is an empty list. */
export const readCodes =
  <T extends string = string>(choices: readonly Choice[]) =>
  (answer: string): Answer<T[]> => {
    const codes: T[] = []
    for (const word of answer.split(',').map((part) => part.trim())) {
      if (word === '') continue
      const read = readCode<T>(choices)(word)
      if ('fault' in read) return read
      if (!codes.includes(read.value)) codes.push(read.value)
    }
    return { value: codes }
  }

/** Reads an EDTF date of the record's subset. */
export const readDate = (answer: string): Answer<string> => {
  if (answer === '') return { fault: 'A date is needed, as far as a source gives it: 2024-07-28, 2024-07 or 2024.' }
  const date = readEdtf(answer)
  return 'code' in date ? { fault: date.message } : { value: answer }
}

/** Reads a day, a month or a year. */
export const readPartialDate = (answer: string): Answer<string> => {
  const date = readEdtf(answer)
  if ('code' in date) return { fault: date.message }
  return /^[0-9-]+$/u.test(answer)
    ? { value: answer }
    : { fault: 'One date is needed here: 2024-07-28, 2024-07 or 2024.' }
}

/** Reads a web address. */
export const readUrl = (answer: string): Answer<string> =>
  /^https?:\/\//u.test(answer) && URL.canParse(answer)
    ? { value: new URL(answer).href }
    : { fault: 'An address starts with https:// or http://.' }

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/u

/** Reads a BCP 47 tag. */
export const readLanguage = (answer: string): Answer<string> =>
  LANGUAGE.test(answer)
    ? { value: answer }
    : { fault: `\`${answer}\` is no language tag; write en, ja, zh-Hant or pt-BR.` }

/** Reads one or more BCP 47 tags with commas between them. */
export const readLanguages = (answer: string): Answer<string[]> => {
  const tags = answer
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  const faults = tags.map(readLanguage).find((read) => 'fault' in read)
  if (faults !== undefined && 'fault' in faults) return faults
  return tags.length === 0 ? { fault: 'At least one language is needed.' } : { value: [...new Set(tags)] }
}

/** Reads yes or no. */
export const readYes = (answer: string): Answer<boolean> => {
  if (/^y(?:es)?$/iu.test(answer)) return { value: true }
  return /^no?$/iu.test(answer) ? { value: false } : { fault: 'Answer yes or no.' }
}

/** A party that was found, with a name to show. */
export interface NamedParty {
  readonly party: Party
  readonly label: string
}

const named = (type: Party['type'], { code, label }: Choice): NamedParty => ({ party: { type, code }, label })

/** Everything that a name may mean; a code in its own case means that alone. */
const lookUp = (name: string, on: string): NamedParty[] => {
  const state = stateByCode(name)
  if (state !== undefined) return [named('state', state)]
  const organization = organizationByCode(name)
  if (organization !== undefined) return [named('organization', organization)]
  return [
    ...findStates(name, { on }).map((found) => named('state', found)),
    ...findOrganizations(name, { on }).map((found) => named('organization', found)),
  ]
}

/**
 * Reads a state or an organisation by code, name or abbreviation.
 *
 * @param on the day of the meeting, `YYYY-MM-DD`: names and states change
 */
export const readParty =
  (on: string) =>
  (answer: string): Answer<NamedParty> => {
    const found = lookUp(answer, on)
    const [first, second] = found
    if (first === undefined) {
      const labels = [...states, ...organizations].map(({ label }) => label)
      return { fault: `No state or organisation of that time is called \`${answer}\`.${misspelt(answer, labels)}` }
    }
    if (second === undefined) return { value: first }
    const list = found.map(({ party, label }) => `${label} (${party.code})`).join(' or ')
    return { fault: `\`${answer}\` may be ${list}. Give the code.` }
  }
