import type { Draft, ParseDocument, ParseMessage, ParseResult } from '@readout/schema'
import { counted, printable } from '../text.js'
import { choicesLine } from './choices.js'
import { missingValues } from './missing.js'

/** A release and what the parser made of it. */
export interface ParsedRelease {
  readonly document: ParseDocument
  readonly result: ParseResult
}

/** What a record goes by in messages: its id where it has one, its place where it has none. */
export const recordName = (record: Draft, index: number): string => record.id ?? `record ${index + 1}`

const messageLine = (name: string, message: ParseMessage, records: readonly Draft[]): string => {
  const place = [message.line, message.column].filter((part) => part !== undefined).join(':')
  const record = message.record === undefined ? undefined : records[message.record]
  const about = record === undefined || message.record === undefined ? '' : `${recordName(record, message.record)}: `
  const rule = message.rule === undefined ? '' : ` (${message.rule})`
  return `${name}${place === '' ? '' : `:${place}`}: ${message.severity}: ${about}${message.reason}${rule}`
}

/**
 * Says what was found in a release, what the parser remarked, and what a contributor still has to fill in.
 *
 * @param release the release and its result
 * @returns lines for standard error, each with its newline
 */
export const reportRelease = ({ document, result }: ParsedRelease): string => {
  const { records, messages } = result
  const missing = records.flatMap((record, index) => {
    const pointers = missingValues(record)
    return pointers.length === 0
      ? []
      : [`${document.id}: ${recordName(record, index)} still needs ${pointers.join(', ')}`]
  })
  const lines = [
    `${document.id}: ${records.length === 0 ? 'no meeting found' : counted(records.length, 'meeting')}`,
    ...messages.flatMap((message) => {
      const choices = choicesLine(message)
      return [messageLine(document.id, message, records), ...(choices === undefined ? [] : [`  ${choices}`])]
    }),
    ...missing,
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}
