import { parseJsonWithPositions } from '@readout/records'
import type { ParseDocument, ParseMessage, ParseResult } from '@readout/schema'
import { lineMessage, readDocument } from './document.js'
import type { Line } from './lines.js'

/** What turns a document into drafts of records. */
export type Parse = (document: ParseDocument) => ParseResult

const failed = (id: string | null, message: ParseMessage): ParseResult => ({ id, records: [], messages: [message] })

/** Longer lines are not read a second time to find the place of a fault. */
const MAX_LOCATED = 1_000_000

/** Says where a line stops being JSON, and how. */
const jsonFault = (line: number, text: string): ParseMessage => {
  if (text.trim() === '') return lineMessage('input-json', 'The line is empty.', { line })
  const [problem] = text.length > MAX_LOCATED ? [] : parseJsonWithPositions(text).problems
  return problem === undefined
    ? lineMessage('input-json', 'The line is not JSON.', { line })
    : lineMessage('input-json', `The line is not JSON: ${problem.message}`, { line, column: problem.start.column })
}

/**
 * Answers one line: the result of the document in it, or a result without records that says what was wrong with it.
 *
 * @param line the line as it was read
 * @param parse the parser
 * @returns the result; its `id` is null where the line had none
 */
export const answerLine = (line: Line, parse: Parse): ParseResult => {
  if ('fault' in line) {
    const { number, column, fault } = line
    return failed(
      null,
      lineMessage('input-line', `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`, { line: number, column }),
    )
  }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch {
    return failed(null, jsonFault(line.number, line.text))
  }
  const { document, id, messages } = readDocument(value, line.number)
  if (document === undefined) return { id, records: [], messages: [...messages] }
  try {
    const result = parse(document)
    return { ...result, id, messages: [...messages, ...result.messages] }
  } catch (error) {
    // One release must not end a batch of a million; what went wrong is told, not hidden.
    const reason = `The parser failed on this document: ${error instanceof Error ? error.message : String(error)}`
    return failed(id, lineMessage('parser-failure', reason, { line: line.number }))
  }
}

/**
 * Says of a line that whatever parsed it did not survive it.
 *
 * @param line the line
 * @param error what the worker ended with
 */
export const answerLost = (line: Line, error: unknown): ParseResult => {
  const reason = `The parser did not survive this document: ${error instanceof Error ? error.message : String(error)}`
  // The line is answered without its parser: all that is left to tell is whose line it was.
  const { id } = answerLine(line, () => ({ id: null, records: [], messages: [] }))
  return failed(id, lineMessage('parser-failure', reason, { line: line.number }))
}
