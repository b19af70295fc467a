import { type Command, InvalidArgumentError, Option } from 'commander'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, type CommandIo, write } from '../io.js'

/** Formats of `--format`, as `REPORTERS` of the validator has them; a test holds the two together. */
export const REPORT_FORMATS = ['pretty', 'json', 'github', 'sarif', 'junit', 'markdown'] as const

interface ValidateFlags {
  readonly format: (typeof REPORT_FORMATS)[number]
  readonly changedSince?: string
  readonly base?: string
  readonly sources?: string
  readonly exceptions?: string
  readonly rule: readonly string[]
  readonly maxWarnings?: number
  readonly today?: string
  readonly fix?: boolean
  readonly cache?: string | boolean
  readonly watch?: boolean
}

/** Where results are remembered, beside the caches of other tools. */
const CACHE_FILE = 'node_modules/.cache/readout/validate'

const toCount = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

const toDay = (text: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) {
    throw new InvalidArgumentError('Expected a day, YYYY-MM-DD.')
  }
  return text
}

const collect = (value: string, list: readonly string[]): readonly string[] => [...list, value]

/** Errors that are the caller's to mend: the message alone is shown. */
const EXPECTED = ['SettingError', 'GitError']

const options = (command: Command): Command =>
  command
    .argument('[path...]', 'records, persons of the register, or folders of them (default: records and people)')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(REPORT_FORMATS).default('pretty'))
    .option('--fix', 'mend what can be mended without a change of meaning, then check')
    .option('--changed-since <rev>', 'report only on files that differ from this revision')
    .option('--base <rev>', 'revision whose ids must all be kept')
    .option('--sources <dir>', 'folder with the texts of sources, found by their SHA-256, to check evidence against')
    .option(
      '--cache [file]',
      `remember results, so that the next run reads only what has changed (default: ${CACHE_FILE})`,
    )
    .option('--watch', 'check again whenever a file changes, until it is stopped')
    .option('--exceptions <file>', 'findings to let stand (default: exceptions.json beside records)')
    .option('--rule <id=off|warn|error>', 'turn a rule off or set its weight; may be repeated', collect, [])
    .option('--max-warnings <n>', 'fail when there are more warnings than this', toCount)
    .addOption(new Option('--today <day>', 'the day to take for today').argParser(toDay))

/** Checks once and prints the report. */
const checkOnce = async (paths: readonly string[], flags: ValidateFlags, io: CommandIo): Promise<0 | 1> => {
  const started = performance.now()
  const { fixFiles, parseRuleSettings, recordChanges, REPORTERS, validateFiles } = await import(
    '@readout/validator/bundle'
  )
  const settings = {
    cwd: io.cwd,
    rules: parseRuleSettings(flags.rule),
    today: flags.today ?? new Date().toISOString().slice(0, 10),
    ...(flags.changedSince === undefined ? {} : { changedSince: flags.changedSince }),
    ...(flags.base === undefined ? {} : { base: flags.base }),
    ...(flags.sources === undefined ? {} : { sources: flags.sources }),
    ...(flags.exceptions === undefined ? {} : { exceptions: flags.exceptions }),
    ...(flags.cache === undefined || flags.cache === false
      ? {}
      : { cache: flags.cache === true ? CACHE_FILE : flags.cache }),
  }
  if (flags.fix === true) {
    const fixed = await fixFiles(paths, settings)
    for (const file of fixed) io.stderr.write(`fixed ${file}\n`)
  }
  const report = await validateFiles(paths, settings)
  const changes =
    flags.format === 'markdown' && flags.changedSince !== undefined
      ? { changes: await recordChanges(io.cwd, flags.changedSince) }
      : {}
  // The time would make two outputs of the same records differ; it is for a person who waits.
  const timed = flags.format === 'pretty' && io.progress ? { elapsedMs: performance.now() - started } : {}
  await write(io.stdout, REPORTERS[flags.format](report, { color: io.color, ...changes, ...timed }))
  const tooMany = flags.maxWarnings !== undefined && report.warnings > flags.maxWarnings
  if (tooMany) io.stderr.write(`readout: ${report.warnings} warnings, more than the ${flags.maxWarnings} allowed\n`)
  return report.errors > 0 || tooMany ? 1 : 0
}

/** Checks again whenever a file changes, until the process is stopped. */
const keepChecking = async (paths: readonly string[], flags: ValidateFlags, io: CommandIo): Promise<never> => {
  const { watchDataset } = await import('@readout/validator/bundle')
  watchDataset(paths, io.cwd, async () => {
    io.stderr.write('\n')
    try {
      await checkOnce(paths, flags, io)
    } catch (error) {
      io.stderr.write(`readout: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  })
  io.stderr.write('Waiting for changes; Ctrl-C ends.\n')
  return await new Promise<never>(() => {})
}

/** Registers `readout validate`: checks records and prints what is wrong, where, and what to type instead. */
export const registerValidate: RegisterCommand = (program, { io, exit }) => {
  options(program.command('validate'))
    .description('Check records and the register of people: what is wrong, where, and what to type instead.')
    .addHelpText(
      'after',
      examples([
        { run: 'readout validate', does: 'check the dataset in this folder' },
        { run: 'readout validate records/2024 --format json', does: 'check one year, for a program' },
        { run: 'readout validate --changed-since origin/main --base origin/main', does: 'check a pull request' },
        { run: 'readout validate --fix', does: 'mend the layout and other small things' },
        { run: 'readout validate --rule url-https=off', does: 'leave one rule out' },
      ]),
    )
    .action(async (paths: string[], flags: ValidateFlags) => {
      try {
        const status = await checkOnce(paths, flags, io)
        if (flags.watch === true) await keepChecking(paths, flags, io)
        else exit(status)
      } catch (error) {
        if (error instanceof Error && EXPECTED.includes(error.name)) throw new CommandError(error.message)
        throw error
      }
    })
}
