import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { ParseDocument } from '@readout/schema'
import { faultOf } from '../batch/document.js'
import { MAX_LINE_BYTES } from '../batch/lines.js'
import { CommandError, type CommandIo } from '../io.js'

/** How a release is written. */
export type SourceFormat = 'text' | 'markdown' | 'html'

/** What the person at the keyboard says of the release; the keys are those of a document. */
export interface Metadata {
  readonly title?: string
  readonly url?: string
  readonly publisher?: string
  readonly published?: string
  readonly language?: string
}

const KEYS = ['title', 'url', 'publisher', 'published', 'language'] as const
/** The name that standard input goes by, here and in messages. */
export const STDIN = '<stdin>'

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  '.htm': 'html',
  '.html': 'html',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.txt': 'text',
  '.xhtml': 'html',
}

const decode = (name: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(`${name}: not valid UTF-8; convert it first, for example with iconv -t UTF-8`)
  }
}

const tooLarge = (name: string) =>
  new CommandError(`${name}: more than ${MAX_LINE_BYTES / 1024 / 1024} MB, too much for a press release`)

const readStream = async (input: Readable): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    const piece: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += piece.length
    if (length > MAX_LINE_BYTES) throw tooLarge(STDIN)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const readNamed = async (name: string, cwd: string): Promise<Uint8Array> => {
  const path = resolve(cwd, name)
  try {
    const { size, isDirectory } = await stat(path).then((found) => ({
      size: found.size,
      isDirectory: found.isDirectory(),
    }))
    if (isDirectory) throw new CommandError(`${name}: a folder, not a file; name the files in it`)
    if (size > MAX_LINE_BYTES) throw tooLarge(name)
    return await readFile(path)
  } catch (error) {
    if (error instanceof CommandError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CommandError(`${name}: no such file`)
    if (code === 'EACCES') throw new CommandError(`${name}: no permission to read it`)
    throw error
  }
}

/**
 * Checks what the flags say, before anything is read.
 *
 * @param metadata the flags' values
 * @throws CommandError that names the flag and what it takes
 */
export const checkMetadata = (metadata: Metadata): void => {
  for (const key of KEYS) {
    const value = metadata[key]
    const fault = value === undefined ? undefined : faultOf(key, value)
    if (fault !== undefined) throw new CommandError(`--${key} ${value}: ${fault}`)
  }
}

/**
 * Reads a release.
 *
 * @param name a path, or `-` for standard input
 * @param metadata what is known of the release beside its text
 * @param as how it is written; told by the file's extension when left out, plain text where that tells nothing
 * @param io standard input and the folder that paths start from
 * @returns the document, its id the name as given
 * @throws CommandError when it cannot be read
 */
export const readRelease = async (
  name: string,
  metadata: Metadata,
  as: SourceFormat | undefined,
  io: Pick<CommandIo, 'stdin' | 'cwd'>,
): Promise<ParseDocument> => {
  const shown = name === '-' ? STDIN : name
  const text = decode(shown, name === '-' ? await readStream(io.stdin) : await readNamed(name, io.cwd))
  const key = as ?? BY_EXTENSION[extname(name).toLowerCase()] ?? 'text'
  const fault = faultOf(key, text)
  if (fault !== undefined) throw new CommandError(`${shown}: ${fault}`)
  const known = Object.fromEntries(
    KEYS.flatMap((name) => (metadata[name] === undefined ? [] : [[name, metadata[name]]])),
  )
  return { id: shown.slice(0, 500), ...known, [key]: text } as ParseDocument
}

/** The text of a document, in the form it was given: what evidence counts in. */
export const sourceText = (document: ParseDocument): string => document.text ?? document.markdown ?? document.html ?? ''
