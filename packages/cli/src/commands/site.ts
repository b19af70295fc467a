import path from 'node:path'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'

interface SiteCommand {
  readonly release: string
  readonly out: string
  readonly forge?: string
}

/** `readout site`: a release to a static site. */
export const registerSite: RegisterCommand = (program, { io }) => {
  program
    .command('site')
    .summary('build the static site of a release')
    .description(
      'Builds a site that shows a release: a page for each meeting, party, person and series, a page to explore them, ' +
        'and the page on which a press release becomes a record. It needs the release alone, works below any path of ' +
        'any web server, and asks no other server for anything.',
    )
    .requiredOption('--release <dir>', 'folder of one version, as `readout publish` writes it')
    .requiredOption('--out <dir>', 'folder of the site; what it holds is replaced whole')
    .option('--forge <url>', 'address of the repository, for corrections and pull requests')
    .addHelpText(
      'after',
      examples([
        { run: 'readout site --release dist/latest --out site', does: 'the site of the newest release' },
        { run: 'readout serve site', does: 'look at it' },
      ]),
    )
    .action(async ({ release, out, forge }: SiteCommand) => {
      const { buildSite, ReleaseProblem } = await import('@readout/site')
      if (forge !== undefined && !/^https:\/\/[^\s"'<>]+$/.test(forge))
        throw new CommandError(`--forge ${forge}: not an https address`)
      const at = (name: string) => path.resolve(io.cwd, name)
      if (at(out) === at(release) || at(release).startsWith(at(out) + path.sep))
        throw new CommandError(`--out ${out}: the release lies in it and would be replaced`)
      try {
        const done = await buildSite({ release: at(release), out: at(out), ...(forge === undefined ? {} : { forge }) })
        await write(io.stdout, `${done.pages} pages of ${done.meetings} meetings, version ${done.version}\n`)
      } catch (error) {
        throw error instanceof ReleaseProblem ? new CommandError(error.message) : error
      }
    })
}
