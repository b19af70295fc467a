import { parse } from '@readout/parser'
import { answerLine } from './answer.js'
import type { Line } from './lines.js'

/**
 * What a worker thread does: answers lines, in order.
 *
 * @param lines the lines
 * @returns one JSON text a line
 */
export default (lines: readonly Line[]): string[] => lines.map((line) => JSON.stringify(answerLine(line, parse)))
