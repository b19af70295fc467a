import { createRequire } from 'node:module'
import type { Writable } from 'node:stream'
import { Command, CommanderError } from 'commander'
import { type CommandContext, examples, type RegisterCommand } from './command.js'
import { commands } from './commands/index.js'
import { ClosedOutput, CommandError, type CommandIo, type ExitStatus, processIo } from './io.js'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

/** Builds the program with every command on it. */
const createProgram = (context: CommandContext, register: readonly RegisterCommand[]): Command => {
  const { io } = context
  const program = new Command('readout')
  program
    .description('Diplomatic meetings as data: press releases to records, records to a dataset.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run it with --help to see how it is used.')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      getOutHasColors: () => io.color,
      getErrHasColors: () => io.color,
    })
    // Options before a command's name are the program's, those after it the command's: `publish --version` is its own.
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText(
      'after',
      examples([
        { run: 'readout parse release.html', does: 'a press release to records' },
        { run: 'readout validate records', does: 'check every record of the dataset' },
        { run: 'readout publish --out dist', does: 'records to a dataset release' },
      ]),
    )
    .addHelpText('after', 'Exit codes: 0 all well, 1 problems found, 2 could not run.')
  for (const add of register) add(program, context)
  for (const command of program.commands) command.helpOption('-h, --help', 'print this help')
  return program
}

/** Listens for a reader that has gone, so that it ends a command instead of crashing the process. */
const ignoreClosedPipe = (stream: Writable): (() => void) => {
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
    stream.destroy()
  }
  stream.on('error', onError)
  return () => stream.off('error', onError)
}

/** What to say of an error that no command expected. */
const describe = (error: unknown, env: CommandIo['env']): string => {
  if (!(error instanceof Error)) return String(error)
  // System errors (no such file, no permission, disk full) say enough by themselves.
  const expected = 'syscall' in error && (env['READOUT_DEBUG'] ?? '') === ''
  return expected ? error.message : (error.stack ?? error.message)
}

/**
 * Runs one command line.
 *
 * @param argv the words after `readout`
 * @param io streams, folder and environment to run with; the process's own when left out
 * @param register the commands to offer; all when left out
 * @returns the exit code: 0 all well, 1 problems found, 2 could not run
 */
export const main = async (
  argv: readonly string[],
  io: CommandIo = processIo(),
  register: readonly RegisterCommand[] = commands,
): Promise<ExitStatus> => {
  let status: ExitStatus = 0
  const exit = (code: ExitStatus) => {
    if (code > status) status = code
  }
  const release = [ignoreClosedPipe(io.stdout), ignoreClosedPipe(io.stderr)]
  try {
    await createProgram({ io, exit }, register).parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    // The reader has what it wanted: that is no failure.
    if (error instanceof ClosedOutput) return status
    // Commander has written its own message; it exits 0 only after help or version was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof CommandError) {
      io.stderr.write(`readout: ${error.message}\n`)
      return error.status
    }
    io.stderr.write(`readout: ${describe(error, io.env)}\n`)
    return 2
  } finally {
    // The process's own streams keep their listener: a late EPIPE after the last write must not crash it.
    if (io.stdout !== process.stdout) for (const off of release) off()
  }
}
