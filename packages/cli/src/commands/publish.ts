import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Command, Option } from 'commander'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'

/** What commander gives for the options of `publish`. */
interface Options {
  readonly out: string
  readonly version?: string
  readonly people: string
  readonly coverage: string
  readonly sign?: string
  readonly previous?: string
  readonly released?: string
  readonly baseUrl?: string
  readonly latest: 'link' | 'copy'
  readonly explainLoss?: string
  readonly reuse: boolean
}

/**
 * Turns what the publisher throws into what the command says: 1 for a fault of the data, 2 for one of the call.
 *
 * @param error what was thrown
 */
export const releaseFailure = async (error: unknown): Promise<unknown> => {
  const { OptionError, ReleaseError } = await import('@readout/publisher')
  if (error instanceof OptionError) return new CommandError(error.message, 2)
  return error instanceof ReleaseError ? new CommandError(error.message, 1) : error
}

/** `readout publish`: records to a release of the dataset. */
export const registerPublish: RegisterCommand = (program, { io }) => {
  program
    .command('publish')
    .summary('write a release of the dataset')
    .description(
      'Writes a release of the dataset: DIR/<version>/, DIR/latest/ and DIR/versions.json. The same records, version ' +
        'and day give the same bytes; a release that stands is never changed.',
    )
    .argument('[paths...]', 'folders and files of records (default: records)')
    .requiredOption('--out <dir>', 'folder of the releases')
    .option('--people <dir>', 'folder of the people register', 'people')
    .option('--coverage <file>', 'which source was read for which period', 'registers/coverage.json')
    .addOption(
      new Option(
        '--version <x.y.z>',
        'version of the release; auto takes the one that the changes since the previous release ask for (default: auto)',
      ),
    )
    .option('--previous <release>', 'folder of the release to compare with (default: the newest older one of DIR)')
    .option('--released <date>', 'day of the release, YYYY-MM-DD (default: the newest day that a record tells of)')
    .option('--base-url <url>', 'where DIR is served from, for the links in feeds')
    .addOption(
      new Option('--latest <kind>', 'make DIR/latest a link to the newest version or a copy of it')
        .choices(['link', 'copy'])
        .default('link'),
    )
    .option('--sign <key>', 'file of an Ed25519 private key, PEM, to sign SHA256SUMS with')
    .option('--no-reuse', 'write every file anew, also one that holds the same as in the previous release')
    .option('--explain-loss <text>', 'why more than 1 % of the records are gone')
    .addHelpText(
      'after',
      examples([
        { run: 'readout publish --out dist', does: 'publish ./records as the version that the changes ask for' },
        {
          run: 'readout publish --out dist --version 1.2.0 --released 2024-08-01',
          does: 'a version and day of your own',
        },
        { run: 'readout publish --out dist --previous old/1.1.0', does: 'compare with a release from elsewhere' },
      ]),
    )
    .action(async (paths: string[], options: Options, command: Command) => {
      const { describeDiff, publish, readCoverage, readPeople, recordsIn } = await import('@readout/publisher')
      const at = (file: string) => path.resolve(io.cwd, file)
      // What is there by default may be missing; what was named may not.
      for (const name of ['people', 'coverage'] as const) {
        if (command.getOptionValueSource(name) !== 'default' && !existsSync(at(options[name]))) {
          throw new CommandError(`--${name} ${options[name]}: there is no such file or folder`, 2)
        }
      }
      try {
        const result = await publish({
          records: recordsIn((paths.length === 0 ? ['records'] : paths).map(at)),
          people: readPeople(at(options.people)),
          coverage: readCoverage(at(options.coverage)),
          out: at(options.out),
          latest: options.latest,
          reuse: options.reuse,
          ...(options.version === undefined ? {} : { version: options.version }),
          ...(options.previous === undefined ? {} : { previous: at(options.previous) }),
          ...(options.released === undefined ? {} : { released: options.released }),
          ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
          ...(options.sign === undefined ? {} : { sign: at(options.sign) }),
          ...(options.explainLoss === undefined ? {} : { explainLoss: options.explainLoss }),
        })
        const { meetings, withdrawn } = result.survey.counts
        const since =
          result.previous === undefined ? 'first release' : `since ${result.previous}: ${describeDiff(result.diff)}`
        const done = result.status === 'published' ? 'published' : 'stands already, unchanged'
        io.stderr.write(`${result.version} ${done}: ${meetings} meetings, ${withdrawn} withdrawn; ${since}\n`)
        await write(io.stdout, `${path.relative(io.cwd, result.folder) || '.'}\n`)
      } catch (error) {
        throw await releaseFailure(error)
      }
    })
}
