import { makeId, parseEdtf } from '@readout/records'
import type { Document, Meeting, Participant, Source } from '@readout/schema'
import {
  documentTypes,
  formats,
  modes,
  officeOfTitle,
  offices,
  series,
  splitName,
  statuses,
  topics,
} from '@readout/vocabulary'
import {
  type NamedParty,
  optional,
  readCode,
  readCodes,
  readDate,
  readLanguage,
  readLanguages,
  readPartialDate,
  readParty,
  readText,
  readUrl,
} from './answers.js'
import type { Choice, Prompter } from './prompter.js'

/** Asks for things one by one until an empty answer. */
const askList = async <T>(next: (index: number) => Promise<T | undefined>): Promise<T[]> => {
  const list: T[] = []
  for (let item = await next(0); item !== undefined; item = await next(list.length)) list.push(item)
  return list
}

/** An object without the keys whose value was left out. */
const given = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const askParties = async ({ ask, say }: Prompter, on: string): Promise<NamedParty[]> => {
  const parties: NamedParty[] = []
  for (;;) {
    const text = parties.length < 2 ? `Party ${parties.length + 1}` : `Party ${parties.length + 1} (empty when done)`
    const party = await ask({ text, read: parties.length < 2 ? readParty(on) : optional(readParty(on)) })
    if (party === undefined) return parties
    if (parties.some(({ party: { code } }) => code === party.party.code))
      await say(`  ${party.label} is there already.`)
    else parties.push(party)
  }
}

const askParticipant = async ({ ask }: Prompter, parties: readonly NamedParty[]): Promise<Participant | undefined> => {
  const full = await ask({
    text: 'Participant, as the source writes the name (empty when done)',
    read: optional(readText('A name', 200)),
  })
  if (full === undefined) return undefined
  const guess = splitName(full).family
  const family = await ask({
    text: '  Family name (- where it cannot be told)',
    ...(guess === undefined ? {} : { fallback: guess }),
    read: (answer) => {
      if (answer === '-') return { value: undefined }
      return full.includes(answer) && answer !== '' ? { value: answer } : { fault: `It has to be part of \`${full}\`.` }
    },
  })
  const rest = family === undefined ? '' : full.replace(family, '').replaceAll(/\s+/gu, ' ').trim()
  const choices = parties.map(({ party, label }): Choice => ({ code: party.code, label }))
  const party = await ask({ text: '  Party', choices, read: readCode(choices) })
  const role = await ask({ text: '  Title, as the source words it', read: readText('A title', 500) })
  const office = officeOfTitle(role, party)
  return {
    name: given({ full, family, given: rest === '' ? undefined : rest }),
    party,
    role,
    office: await ask({
      text: '  Office',
      choices: offices,
      ...(office === undefined ? {} : { fallback: office }),
      read: readCode<Participant['office']>(offices),
    }),
  }
}

const askDocument = async ({ ask }: Prompter): Promise<Document | undefined> => {
  const type = await ask({
    text: 'Document that came out of it (empty when done)',
    choices: documentTypes,
    read: optional(readCode<Document['type']>(documentTypes)),
  })
  if (type === undefined) return undefined
  const languages = await ask({ text: '  Languages', fallback: 'en', read: readLanguages })
  const url = await ask({ text: '  Address (may be empty)', read: optional(readUrl) })
  return given({ type, languages, url })
}

const askSource = async ({ ask }: Prompter, index: number): Promise<Source | undefined> => {
  const text = index === 0 ? 'Publisher of the source' : 'Publisher of another source (empty when done)'
  const name = readText('A publisher', 300)
  const publisher = await ask({ text, read: index === 0 ? name : optional(name) })
  if (publisher === undefined) return undefined
  const title = await ask({ text: '  Title (may be empty)', read: optional(readText('A title')) })
  const url = await ask({ text: '  Address (may be empty)', read: optional(readUrl) })
  const published = await ask({ text: '  Published on (may be empty)', read: optional(readPartialDate) })
  const language = await ask({ text: '  Language', fallback: 'en', read: readLanguage })
  return given({ url, publisher, title, published, language })
}

const askLocation = async ({ ask }: Prompter, on: string): Promise<Meeting['location']> => {
  const state = (answer: string) => {
    const read = readParty(on)(answer)
    if ('fault' in read || read.value.party.type === 'state') return read
    return { fault: `${read.value.label} is no state.` }
  }
  const country = await ask({ text: 'Country where they met (may be empty)', read: optional(state) })
  if (country === undefined) return undefined
  const city = await ask({ text: '  City (may be empty)', read: optional(readText('A city', 200)) })
  const venue = await ask({ text: '  Venue (may be empty)', read: optional(readText('A venue', 300)) })
  return given({ country: country.party.code, city, venue })
}

/** A title in the project's own words, to be bettered. */
const suggestTitle = (parties: readonly NamedParty[], format: string, city: string | undefined): string => {
  const names = parties.map(({ label }) => label).join('–')
  const label = formats.find(({ code }) => code === format)?.label ?? format
  return `${names}: ${label.charAt(0).toLowerCase()}${label.slice(1)}${city === undefined ? '' : ` in ${city}`}`
}

/**
 * Asks for everything that a record holds.
 *
 * @param prompter whom to ask
 * @param taken the ids that are in use
 * @returns a whole record, written by hand and not yet reviewed
 */
export const askRecord = async (prompter: Prompter, taken: ReadonlySet<string>): Promise<Meeting> => {
  const { ask } = prompter
  const date = await ask({ text: 'Date, as far as the source gives it', read: readDate })
  const on = parseEdtf(date)?.start ?? date
  const status = await ask({
    text: 'Status',
    fallback: 'held',
    choices: statuses,
    read: readCode<Meeting['status']>(statuses),
  })
  const mode = await ask({
    text: 'Mode',
    fallback: 'in-person',
    choices: modes,
    read: readCode<Meeting['mode']>(modes),
  })
  const parties = await askParties(prompter, on)
  const remote = mode === 'phone' || mode === 'video'
  const format = await ask({
    text: 'Format',
    fallback: remote ? 'call' : 'meeting',
    choices: formats,
    read: readCode<Meeting['format']>(formats),
  })
  const codes = parties.map(({ party }) => party.code)
  // A series without listed members may have any.
  const likely = series.filter(({ members }) => members.length === 0 || codes.every((code) => members.includes(code)))
  const named = await ask({ text: 'Series (may be empty)', choices: likely, read: optional(readCode(series)) })
  const location = remote ? undefined : await askLocation(prompter, on)
  const participants = await askList(() => askParticipant(prompter, parties))
  const about = await ask({
    text: 'Topics, with commas between them (may be empty)',
    choices: topics,
    read: readCodes<Meeting['topics'][number]>(topics),
  })
  const documents = await askList(() => askDocument(prompter))
  const sources = await askList((index) => askSource(prompter, index))
  const title = await ask({
    text: 'Title, in your own words',
    fallback: suggestTitle(parties, format, location?.city),
    read: readText('A title'),
  })
  const list = parties.map(({ party }) => party)
  return given({
    schema_version: '1.0' as const,
    id: makeId({ date, parties: list, format, ...(named === undefined ? {} : { series: named }) }, taken),
    title,
    status,
    mode,
    format,
    series: named,
    date,
    location,
    parties: list,
    participants,
    topics: about,
    documents,
    sources,
    provenance: { method: 'manual' as const, review: 'unreviewed' as const, evidence: [] },
  }) as Meeting
}
