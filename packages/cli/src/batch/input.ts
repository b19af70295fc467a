import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { CommandError, type CommandIo } from '../io.js'

/** Reads the files one after another as if they were one; a last line without its newline is still a line of its own. */
async function* join(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const [index, path] of paths.entries()) {
    let last = 0x0a
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      last = chunk.at(-1) ?? last
      yield chunk
    }
    if (last !== 0x0a && index < paths.length - 1) yield Buffer.from('\n')
  }
}

/**
 * Opens the input of a batch.
 *
 * @param files paths; standard input when there is none, or for the one name `-`
 * @param io standard input and the folder that paths start from
 * @returns the bytes of all of them, in order
 * @throws CommandError when one of them cannot be read
 */
export const openInput = async (files: readonly string[], io: Pick<CommandIo, 'stdin' | 'cwd'>): Promise<Readable> => {
  const [first, ...rest] = files
  if (first === undefined || (first === '-' && rest.length === 0)) return io.stdin
  const paths = files.map((file) => resolve(io.cwd, file))
  for (const [index, path] of paths.entries()) {
    // Told before the first answer is written, not after an hour.
    await access(path, constants.R_OK).catch(() => {
      throw new CommandError(`${files[index] ?? path}: no such file, or no permission to read it`)
    })
  }
  return Readable.from(join(paths), { objectMode: true })
}
