import type { PersonEntry } from '@readout/records'
import { workerData } from 'piscina'
import { parserWith } from '../parse/parser.js'
import { answerLine } from './answer.js'
import type { Line } from './lines.js'

/** The parser of this thread; the register of people is made ready once. */
const parse = parserWith((workerData as { readonly people?: readonly PersonEntry[] } | undefined)?.people)

/**
 * What a worker thread does: answers lines, in order.
 *
 * @param lines the lines
 * @returns one JSON text a line
 */
export default (lines: readonly Line[]): string[] => lines.map((line) => JSON.stringify(answerLine(line, parse)))
