import type { Readable, Writable } from 'node:stream'
import { write } from '../io.js'
import { type Line, readLines } from './lines.js'

/** What answers lines: in this thread, or in others. Answers come back in the order of the lines, one a line. */
export interface Answerer {
  /** @returns one answer a line, without newlines */
  readonly answer: (lines: readonly Line[]) => Promise<readonly string[]>
  /** How many calls may usefully be under way at once. */
  readonly concurrency: number
  readonly close: () => Promise<void>
}

/** How far a batch has come. */
export interface BatchCount {
  /** Lines answered. */
  readonly lines: number
  /** Bytes read for them, newlines not counted. */
  readonly bytes: number
}

/** What a batch runs on. */
export interface BatchOptions {
  readonly input: Readable
  readonly output: Writable
  /** Answers at once: what a small input, a long line, or a caller that waits for each answer, gets. */
  readonly first: Answerer
  /** Starts what answers the rest of a large input; leave out to answer everything with `first`. */
  readonly more?: () => Promise<Answerer>
  /** How much input counts as large, in bytes. */
  readonly moreAfter?: number
  /** Longest line taken, in bytes. */
  readonly lineLimit?: number
  /** Called after each write. */
  readonly onProgress?: (count: BatchCount) => void
}

/**
 * A few seconds of parsing: a worker takes half a second to start and as long again until its code is compiled, which a
 * smaller input does not pay back.
 */
const MORE_AFTER_BYTES = 4 * 1024 * 1024
/** Input under way at once, in bytes; with the longest line this bounds the memory of a batch. */
const UNDER_WAY_BYTES = 16 * 1024 * 1024
/**
 * The longest line that is sent to `more`, whose threads have little memory each; the few longer ones are answered by `first`.
 * As many paragraphs as a line can hold are the worst that was found: some 150 MB for a line of this length.
 */
const MAX_SHARED_LINE_BYTES = 256 * 1024

/**
 * Answers each line of the input with one line of output, in order, with bounded memory: no more is read than is under
 * way, and a slow reader of the output slows the reading of the input.
 *
 * @param options what to read, write and answer with
 * @returns how much was answered
 * @throws ClosedOutput when the reader of the output has gone
 */
export const runBatch = async (options: BatchOptions): Promise<BatchCount> => {
  const { input, output, first, more, moreAfter = MORE_AFTER_BYTES, onProgress } = options
  let answerer = first
  let seen = 0
  const count = { lines: 0, bytes: 0 }
  const written: Promise<void>[] = []
  let underWay = 0
  let failure: { readonly error: unknown } | undefined

  const writeAnswers = async (answers: Promise<readonly string[]>, lines: number, bytes: number) => {
    await write(output, `${(await answers).join('\n')}\n`)
    underWay -= bytes
    count.lines += lines
    count.bytes += bytes
    onProgress?.(count)
  }
  const fail = (error: unknown) => {
    failure ??= { error }
    // Ends the reading, which may be waiting for input that never comes.
    input.destroy()
  }

  let tail = Promise.resolve()
  try {
    for await (const lines of readLines(input, options.lineLimit)) {
      if (answerer === first && more !== undefined && seen >= moreAfter) answerer = await more()
      const bytes = lines.reduce((sum, line) => sum + line.bytes, 0)
      seen += bytes
      underWay += bytes
      const long = lines.some((line) => line.bytes > MAX_SHARED_LINE_BYTES)
      const answers = (long ? first : answerer).answer(lines)
      // Awaited in turn, so perhaps later than it fails; until then the failure must not count as unhandled.
      answers.catch(() => {})
      tail = tail.then(() => writeAnswers(answers, lines.length, bytes))
      tail.catch(fail)
      written.push(tail)
      const room = answerer === first ? 0 : answerer.concurrency * 2
      while (written.length > room || (written.length > 0 && underWay > UNDER_WAY_BYTES)) await written.shift()
    }
    await tail
    return count
  } catch (error) {
    // A failed write ends the reading with an error of its own, which says less.
    throw failure === undefined ? error : failure.error
  } finally {
    input.destroy()
    await Promise.all(answerer === first ? [first.close()] : [first.close(), answerer.close()])
  }
}
