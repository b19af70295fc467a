import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type Limits, RECORD_LIMITS } from '../json/limits.js'
import { indexLines, type Range } from '../json/lines.js'
import { type JsonProblem, type PositionedJson, parseJsonWithPositions } from '../json/parse.js'
import type { PathProblem } from './find.js'

/** One fault of a file: of its path, its bytes or its JSON. A fault without a place stands at the start of the text. */
export interface FileProblem extends Range {
  readonly code: JsonProblem['code'] | PathProblem['code'] | 'not-utf8'
  /** What was found and what to do. */
  readonly message: string
  /** JSON Pointer of the key, for faults of keys. */
  readonly pointer?: string
}

/** A file read, with the place of everything in it. */
export interface RecordFile extends Omit<PositionedJson, 'problems'> {
  readonly path: string
  /** The text as it stands, byte-order mark included; `undefined` when it could not be read. */
  readonly text: string | undefined
  readonly problems: readonly FileProblem[]
}

/**
 * A file that could not be read, in the form of one that could.
 * @param problem what is wrong, with its place where it has one
 */
export const unreadFile = (
  path: string,
  problem: Pick<FileProblem, 'code' | 'message'> & Partial<Range>,
): RecordFile => {
  const origin = indexLines('').range(0, 0)
  const locators = { locate: () => undefined, locateClosest: () => origin }
  return { path, text: undefined, value: undefined, problems: [{ ...origin, ...problem }], ...locators }
}

const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The longest start of the bytes that is UTF-8, found by halving: the decoder does not tell where it stopped. */
const goodPrefix = (bytes: Uint8Array): string => {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true })
}

const notUtf8 = (path: string, bytes: Uint8Array): RecordFile => {
  const prefix = goodPrefix(bytes)
  const message = 'the bytes here are not UTF-8; save the file in that encoding'
  const place = indexLines(prefix).range(prefix.length, prefix.length)
  return unreadFile(path, { code: 'not-utf8', message, ...place })
}

// Without it, opening a named pipe would wait for a writer for ever. Windows has no such flag.
const NO_WAIT = constants.O_NONBLOCK ?? 0

type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Pick<FileProblem, 'code' | 'message'> }

const readBytes = (path: string, limits: Limits): Bytes => {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | NO_WAIT)
    const stats = fstatSync(file)
    if (!stats.isFile()) return { problem: { code: 'not-a-file', message: 'this is not a file; remove or rename it' } }
    if (stats.size > limits.maxLength) {
      const message = `the file has ${stats.size} bytes; at most ${limits.maxLength} are read`
      return { problem: { code: 'too-long', message } }
    }
    // Sized by the limit's own check, so a file that grows meanwhile is cut off rather than followed.
    const bytes = new Uint8Array(stats.size)
    let length = 0
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null)
      if (count === 0) break
      length += count
    }
    return { bytes: bytes.subarray(0, length) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') {
      return { problem: { code: 'not-found', message: 'no such file or folder; check the path' } }
    }
    return {
      problem: { code: 'unreadable', message: `the file cannot be read (${code ?? 'error'}); check its rights` },
    }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Reads one record file, or any JSON file of the project.
 *
 * Synchronous on purpose: for many small files it takes a fraction of the time that promises take, and a worker thread
 * has nothing else to do.
 * @param path the file
 * @param limits on bytes and nesting, {@link RECORD_LIMITS} unless told
 * @returns text, value, positions and every problem; never throws
 */
export const readRecordFile = (path: string, limits: Limits = RECORD_LIMITS): RecordFile => {
  const read = readBytes(path, limits)
  if ('problem' in read) return unreadFile(path, read.problem)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes)
  } catch {
    return notUtf8(path, read.bytes)
  }
  return { path, text, ...parseJsonWithPositions(text, limits) }
}
