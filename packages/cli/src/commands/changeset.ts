import { existsSync } from 'node:fs'
import path from 'node:path'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'
import { releaseFailure } from './publish.js'

/** What commander gives for the options of `changeset`. */
interface Options {
  readonly previous?: string
  readonly people: string
  readonly out: string
  readonly print: boolean
}

/** Name of the file: there is one changeset of the data at a time, and writing it again replaces it. */
const FILE = 'dataset.md'

/** `readout changeset`: the changeset that the difference of the records to a release asks for. */
export const registerChangeset: RegisterCommand = (program, { io }) => {
  program
    .command('changeset')
    .summary('write the changeset that the records ask for')
    .description(
      'Compares the records with a release and writes the changeset of @readout/data that the difference asks for: the ' +
        'version bump and what was added, changed, withdrawn or removed. Writing it again replaces it.',
    )
    .argument('[paths...]', 'folders and files of records (default: records)')
    .option('--previous <release>', 'folder of the newest release; everything is new without one')
    .option('--people <dir>', 'folder of the people register', 'people')
    .option('--out <dir>', 'folder of the changesets', '.changeset')
    .option('--print', 'print the changeset instead of writing it', false)
    .addHelpText(
      'after',
      examples([
        { run: 'readout changeset --previous dist/latest', does: 'write .changeset/dataset.md' },
        { run: 'readout changeset --previous dist/latest --print', does: 'only show it' },
      ]),
    )
    .action(async (paths: string[], options: Options) => {
      const { changesetOf, planRelease, readPeople, recordsIn } = await import('@readout/publisher')
      const { writeFileAtomic } = await import('@readout/records/files')
      const at = (file: string) => path.resolve(io.cwd, file)
      if (!options.print && !existsSync(at(options.out))) {
        throw new CommandError(`${options.out} does not exist; name the folder of the changesets with --out`)
      }
      try {
        const records = recordsIn((paths.length === 0 ? ['records'] : paths).map(at))
        const previous = options.previous === undefined ? undefined : at(options.previous)
        const text = changesetOf(await planRelease(records, readPeople(at(options.people)), previous))
        if (text === undefined) io.stderr.write('nothing changed: no changeset is needed\n')
        else if (options.print) await write(io.stdout, text)
        else {
          await writeFileAtomic(path.join(at(options.out), FILE), text)
          await write(io.stdout, `${path.join(options.out, FILE)}\n`)
        }
      } catch (error) {
        throw await releaseFailure(error)
      }
    })
}
