import path from 'node:path'
import { Option } from 'commander'
import { examples, type RegisterCommand } from '../command.js'
import { write } from '../io.js'
import { releaseFailure } from './publish.js'

/** What commander gives for the options of `diff`. */
interface Options {
  readonly format: 'pretty' | 'json' | 'md' | 'ndjson'
}

/** `readout diff`: what changed between two releases, and what version bump that asks for. */
export const registerDiff: RegisterCommand = (program, { io }) => {
  program
    .command('diff')
    .summary('tell what changed between two releases')
    .description(
      'Tells which records were added, changed (field by field), withdrawn or removed between two releases, what ' +
        'changed in schemas, tables and vocabularies, and what version bump that asks for.',
    )
    .argument('<a>', 'folder of the earlier release')
    .argument('<b>', 'folder of the later release')
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['pretty', 'json', 'md', 'ndjson']).default('pretty'),
    )
    .addHelpText(
      'after',
      examples([
        { run: 'readout diff dist/1.0.0 dist/latest', does: 'for a person' },
        { run: 'readout diff dist/1.0.0 dist/latest --format md', does: 'for a pull request' },
        { run: 'readout diff dist/1.0.0 dist/latest --format ndjson', does: 'one change a line, as in delta.ndjson' },
      ]),
    )
    .action(async (a: string, b: string, { format }: Options) => {
      const { diffFormats, diffReleases } = await import('@readout/publisher')
      try {
        const diff = diffReleases(path.resolve(io.cwd, a), path.resolve(io.cwd, b))
        const reporter = diffFormats[format]({ from: diff.from, to: diff.to, color: io.color })
        for await (const entry of diff.entries) {
          const text = reporter.entry(entry)
          if (text !== '') await write(io.stdout, text)
        }
        await write(io.stdout, reporter.end(diff.summary()))
      } catch (error) {
        throw await releaseFailure(error)
      }
    })
}
