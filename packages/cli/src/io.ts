import type { Readable, Writable } from 'node:stream'

/** What a command may touch of the world around it, so that a test can put its own in place. */
export interface CommandIo {
  /** Where a command reads when no file is named. */
  readonly stdin: Readable
  /** Results, and nothing else. */
  readonly stdout: Writable
  /** Notes, progress and errors. */
  readonly stderr: Writable
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Whether results may be coloured: standard output is a terminal and the environment does not refuse. */
  readonly color: boolean
  /** Whether progress may be drawn over: standard error is a terminal. */
  readonly progress: boolean
  /** Whether there is a person to ask: standard input is a terminal. */
  readonly interactive: boolean
  /** Width of the help text, in columns. */
  readonly columns: number
  /** The environment's variables. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Exit codes of every command: 0 all well, 1 problems found in what was given, 2 the command could not run. */
export type ExitStatus = 0 | 1 | 2

/** Says that whoever read the output has gone (`readout parse … | head -1`). It ends a command quietly. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput'
}

/** A failure with a message for the person at the keyboard: no stack trace is shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** The exit code that the failure asks for. */
  readonly status: ExitStatus

  /**
   * @param message what went wrong, where, and what to do; one line or several, no full stop needed
   * @param status 2 (could not run) unless the fault is in the data given
   */
  constructor(message: string, status: ExitStatus = 2) {
    super(message)
    this.status = status
  }
}

/**
 * Whether to colour, by the usual rules: `NO_COLOR` (any value) refuses, `FORCE_COLOR` (not empty, not `0`) insists,
 * otherwise a terminal decides.
 *
 * @param terminal whether the output is a terminal
 * @param env the environment's variables
 * @see https://no-color.org
 */
export const wantsColor = (terminal: boolean, env: CommandIo['env']): boolean => {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const forced = env['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0'
  return terminal && env['TERM'] !== 'dumb'
}

/** The process's own streams, folder and environment. */
export const processIo = (): CommandIo => ({
  // Opened only when read: a standard input that nobody asked for would keep the process alive.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  color: wantsColor(process.stdout.isTTY === true, process.env),
  progress: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
  get interactive() {
    return process.stdin.isTTY === true
  },
  columns: Math.min(process.stdout.columns ?? 100, 120),
  env: process.env,
})

/**
 * Writes and waits until the stream can take more, so that a slow reader slows the command instead of filling memory.
 *
 * @param stream where to write
 * @param text what to write
 * @throws ClosedOutput when the reader has gone
 */
export const write = async (stream: Writable, text: string | Uint8Array): Promise<void> => {
  if (stream.destroyed || stream.writableEnded) throw new ClosedOutput()
  if (stream.write(text)) return
  await new Promise<void>((resolve, reject) => {
    const settle = (finish: () => void) => () => {
      stream.off('drain', onDrain)
      stream.off('close', onClose)
      stream.off('error', onError)
      finish()
    }
    const onDrain = settle(resolve)
    const onClose = settle(() => reject(new ClosedOutput()))
    const onError = (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === 'EPIPE' ? new ClosedOutput() : error))()
    stream.once('drain', onDrain)
    stream.once('close', onClose)
    stream.once('error', onError)
  })
}
