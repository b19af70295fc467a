import { tmpdir } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import type { RegisterCommand } from '../../src/command.js'
import { commands } from '../../src/commands/index.js'
import type { CommandIo, ExitStatus } from '../../src/io.js'
import { main } from '../../src/main.js'

/** What a run may be given beside its words. */
export interface RunOptions {
  /** Standard input; empty when left out. */
  readonly stdin?: string | Uint8Array | Readable
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly color?: boolean
  readonly progress?: boolean
  readonly interactive?: boolean
  /** The commands on offer; all when left out. */
  readonly commands?: readonly RegisterCommand[]
}

/** What a run gave. */
export interface RunResult {
  readonly status: ExitStatus
  readonly stdout: string
  readonly stderr: string
}

/** A stream that remembers what was written to it. */
export const collector = (): { stream: PassThrough; text: () => string } => {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** Runs `readout` with the words given, in this process. */
export const run = async (argv: readonly string[], options: RunOptions = {}): Promise<RunResult> => {
  const out = collector()
  const err = collector()
  const { stdin = '' } = options
  const io: CommandIo = {
    stdin: stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    cwd: options.cwd ?? tmpdir(),
    color: options.color ?? false,
    progress: options.progress ?? false,
    interactive: options.interactive ?? false,
    columns: 100,
    env: options.env ?? {},
  }
  const status = await main(argv, io, options.commands ?? commands)
  return { status, stdout: out.text(), stderr: err.text() }
}
