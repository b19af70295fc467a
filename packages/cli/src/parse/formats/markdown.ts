import type { Draft, ParseMessage } from '@readout/schema'
import { counted, printable } from '../../text.js'
import { openQuestions } from '../choices.js'
import { missingValues } from '../missing.js'
import { type ParsedRelease, recordName } from '../report.js'
import type { Format } from './index.js'

/** Takes their meaning from the characters that Markdown would read, and joins lines. */
const plain = (text: string): string =>
  printable(text)
    .replaceAll(/[\\`*_[\]<>&#|~]/gu, (character) => `\\${character}`)
    .replaceAll(/\s+/gu, ' ')

const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '')

/** What a record leaves open, with the values that it may be. */
const questions = (messages: readonly ParseMessage[], record: number): string[] => {
  const open = openQuestions(messages.filter((message) => message.record === record))
  const lines = open.map(({ message, choices }) => `  - ${plain(message.reason)}: ${plain(choices)}`)
  return lines.length === 0 ? [] : ['- to choose:', ...lines]
}

const describe = (record: Draft, index: number, messages: readonly ParseMessage[]): string => {
  const line = (label: string, parts: readonly (string | undefined)[]) => {
    const known = present(parts)
    return known.length === 0 ? [] : [`- ${label}: ${known.map(plain).join(', ')}`]
  }
  const { date, time, location, documents = [], participants = [] } = record
  const people = participants.map(
    ({ name, party, role, office }) => `  - ${present([name.full, party, role, office]).map(plain).join(', ')}`,
  )
  const papers = documents.map(({ type, languages, title }) =>
    present([type, languages === undefined ? undefined : `(${languages.join(', ')})`, title]).join(' '),
  )
  return [
    `## ${index + 1}. ${plain(record.title ?? recordName(record, index))}`,
    '',
    ...line('id', [record.id]),
    ...line('when', [date, time?.start]),
    ...line('where', [location?.venue, location?.city, location?.country]),
    ...line('how', [record.status, record.mode, record.format, record.series]),
    ...line(
      'parties',
      (record.parties ?? []).map(({ code }) => code),
    ),
    ...(people.length === 0 ? [] : ['- participants:', ...people]),
    ...line('topics', record.topics ?? []),
    ...line('documents', papers),
    ...questions(messages, index),
    ...line('still to fill in', missingValues(record)),
    '',
  ].join('\n')
}

const section = ({ document, result }: ParsedRelease): string =>
  [
    `# ${plain(document.id)}: ${result.records.length === 0 ? 'no meeting found' : counted(result.records.length, 'meeting')}`,
    '',
    ...result.records.map((record, index) => describe(record, index, result.messages)),
  ].join('\n')

/** A page for people: what was found, and what is still missing. */
export const markdown: Format = {
  print: (release, before) => `${before.releases === 0 ? '' : '\n'}${section(release)}`,
}
