import type { PersonEntry } from '@readout/records'
import type { ParseDocument, ParseResult } from '@readout/schema'
import { Option } from 'commander'
import type { Parse } from '../batch/answer.js'
import { type CommandContext, examples, type RegisterCommand } from '../command.js'
import { CommandError, type CommandIo, type ExitStatus, write } from '../io.js'
import type { Format } from '../parse/formats/index.js'
import { FORMAT_NAMES, type FormatName } from '../parse/formats/names.js'
import type { Metadata, SourceFormat } from '../parse/input.js'
import type { ParsedRelease } from '../parse/report.js'

interface ParseOptions extends Metadata {
  readonly batch?: true
  readonly format: FormatName
  readonly out?: string
  readonly force?: true
  readonly as?: SourceFormat
  readonly explain?: true
  readonly workers?: number
  readonly people?: string
}

/** The flags that belong to single releases; a line of a batch brings its own. */
const RELEASE_FLAGS = ['as', 'title', 'url', 'publisher', 'published', 'language', 'out', 'explain', 'force'] as const

const MAX_WORKERS = 256

const toWorkers = (text: string): number => {
  const count = Number(text)
  if (!/^\d+$/u.test(text) || count > MAX_WORKERS)
    throw new CommandError(`--workers ${text}: not a number from 0 to ${MAX_WORKERS}`)
  return count
}

/** Reads and parses releases, one when it is asked for; one that fails is told, and the others go on. */
async function* parsedReleases(
  names: readonly string[],
  options: ParseOptions,
  parse: Parse,
  { io, exit }: CommandContext,
): AsyncGenerator<ParsedRelease> {
  const { readRelease } = await import('../parse/input.js')
  const fail = (message: string, status: ExitStatus) => {
    io.stderr.write(`readout: ${message}\n`)
    exit(status)
  }
  for (const name of names) {
    let document: ParseDocument
    try {
      document = await readRelease(name, options, options.as, io)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      fail(error.message, error.status)
      continue
    }
    let result: ParseResult
    try {
      result = parse(document)
    } catch (error) {
      fail(`${document.id}: the parser failed: ${error instanceof Error ? error.message : String(error)}`, 2)
      continue
    }
    yield { document, result }
  }
}

const parseReleases = async (
  files: readonly string[],
  options: ParseOptions,
  parse: Parse,
  context: CommandContext,
): Promise<void> => {
  const { io } = context
  const { checkMetadata } = await import('../parse/input.js')
  const { reportRelease } = await import('../parse/report.js')
  checkMetadata(options)
  const names = files.length === 0 ? ['-'] : files
  if (names.includes('-') && io.interactive) io.stderr.write('Reading from standard input; end it with Ctrl-D.\n')

  const releases = parsedReleases(names, options, parse, context)
  if (options.out !== undefined) {
    const { writeDrafts } = await import('../parse/out.js')
    const all: ParsedRelease[] = []
    for await (const release of releases) {
      await write(io.stderr, reportRelease(release))
      all.push(release)
    }
    const paths = await writeDrafts(all, { folder: options.out, cwd: io.cwd, force: options.force === true })
    await write(io.stdout, paths.map((path) => `${path}\n`).join(''))
    return
  }
  const { explainRelease } = await import('../parse/explain.js')
  const { formats } = await import('../parse/formats/index.js')
  const explained: Format = { print: (release) => explainRelease(release, io.color) }
  const format = options.explain ? explained : formats[options.format]
  const before = { releases: 0, records: 0 }
  for await (const release of releases) {
    await write(io.stderr, reportRelease(release))
    await write(io.stdout, await format.print(release, before))
    before.releases += 1
    before.records += release.result.records.length
  }
  if (before.releases > 0 && format.end !== undefined) await write(io.stdout, format.end(before.records))
}

/** Draws over one line of the terminal at every so many lines; nothing where there is no terminal. */
const progressOf = (io: CommandIo) => {
  const EVERY = 50
  let drawn = 0
  return {
    show: ({ lines, bytes }: { readonly lines: number; readonly bytes: number }) => {
      if (!io.progress || lines - drawn < EVERY) return
      drawn = lines
      io.stderr.write(`\r${lines} documents, ${(bytes / 1e6).toFixed(1)} MB`)
    },
    clear: () => {
      if (drawn > 0) io.stderr.write('\r\u001B[K')
    },
  }
}

const parseBatch = async (
  files: readonly string[],
  options: ParseOptions,
  parse: Parse,
  people: readonly PersonEntry[] | undefined,
  io: CommandIo,
) => {
  const misplaced = RELEASE_FLAGS.find((flag) => options[flag] !== undefined)
  if (misplaced !== undefined)
    throw new CommandError(
      `--${misplaced} does not go with --batch: each line brings its own, and answers go to standard output`,
    )
  const { openInput } = await import('../batch/input.js')
  const { runBatch } = await import('../batch/run.js')
  const { defaultWorkers, inThread, inWorkers } = await import('../batch/answerers.js')
  const workers = options.workers ?? defaultWorkers()
  const progress = progressOf(io)
  try {
    await runBatch({
      input: await openInput(files, io),
      output: io.stdout,
      first: inThread(parse),
      // One worker would only move the work to another thread.
      ...(workers > 1 ? { more: () => inWorkers(workers, people) } : {}),
      onProgress: progress.show,
    })
  } finally {
    progress.clear()
  }
}

/**
 * Makes the command `readout parse`.
 *
 * @param loadParser gives the parser when it is first needed, with the register of people where one is named
 */
export const registerParseWith =
  (loadParser: (people?: readonly PersonEntry[]) => Promise<Parse>): RegisterCommand =>
  (program, context) => {
    program
      .command('parse')
      .description('read meetings out of press releases')
      .argument('[file...]', 'releases (.txt, .md, .html); standard input when none is named or for -')
      .option('--batch', 'read NDJSON documents, write one NDJSON result a line, in order')
      .addOption(new Option('--format <format>', 'how to print the records').choices(FORMAT_NAMES).default('json'))
      .option('--out <dir>', 'write each record to a file in this folder, and print the names of the files')
      .option('--force', 'with --out: replace files that are there already')
      .option('--explain', 'print the text with the words that values rest on marked and numbered')
      .addOption(
        new Option('--as <kind>', 'how the text is written, where the file name does not tell').choices([
          'text',
          'markdown',
          'html',
        ]),
      )
      .option('--people <path>', 'register of people for what a text leaves out: a folder, or people-index.json')
      .option('--publisher <name>', 'who published the release')
      .option('--published <date>', 'when: YYYY-MM-DD; needed for "today" and dates without a year')
      .option('--title <title>', 'its title, where the text does not hold it')
      .option('--url <url>', 'where it is published')
      .option('--language <tag>', 'its language, such as en')
      .option(
        '--workers <n>',
        'with --batch: threads for a large input; 0 for none (default: one a processor)',
        toWorkers,
      )
      .addHelpText(
        'after',
        examples([
          { run: 'readout parse release.html --published 2024-07-28 --out drafts', does: 'one draft file a meeting' },
          { run: 'readout parse --explain release.txt', does: 'see which words each value rests on' },
          { run: 'readout parse --people people release.txt', does: 'with the register of people' },
          { run: 'pbpaste | readout parse --format md', does: 'a release from the clipboard, as a page to read' },
          { run: 'readout parse --batch < documents.ndjson > results.ndjson', does: 'a million releases' },
        ]),
      )
      .addHelpText(
        'after',
        `
A line of a batch: {"id", "text" | "markdown" | "html", "title"?, "url"?, "publisher"?, "published"?, "language"?}
Its answer:        {"id", "records": [...], "messages": [...]}
A line that holds no document is answered too, with a message that says what is wrong with it.`,
      )
      .action(async (files: string[], options: ParseOptions) => {
        const people = options.people === undefined ? undefined : await readPeople(options.people, context.io)
        const parse = await loadParser(people)
        if (options.batch) await parseBatch(files, options, parse, people, context.io)
        else await parseReleases(files, options, parse, context)
      })
  }

const readPeople = async (name: string, { cwd }: CommandIo): Promise<PersonEntry[]> =>
  (await import('../parse/people.js')).readRegister(name, cwd)

/** `readout parse`: press releases to drafts of records. */
export const registerParse: RegisterCommand = registerParseWith(async (people) =>
  (await import('../parse/parser.js')).parserWith(people),
)
