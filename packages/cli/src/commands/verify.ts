import path from 'node:path'
import { examples, type RegisterCommand } from '../command.js'
import { write } from '../io.js'
import { releaseFailure } from './publish.js'

/** What commander gives for the options of `verify`. */
interface Options {
  readonly key?: string
  readonly previous?: string
  readonly rebuild: boolean
}

const SIGNATURES = {
  'given-key': 'signed by the key given',
  'own-key': 'signed by the key that it carries',
  none: 'not signed',
} as const

/** `readout verify`: whether a release can be trusted. */
export const registerVerify: RegisterCommand = (program, { io, exit }) => {
  program
    .command('verify')
    .summary('check a release')
    .description(
      'Checks sums, signature, counts, schema, and that JSON, CSV, SQLite and Parquet hold the same records. Prints one ' +
        'line for each problem: the file and what is wrong with it.',
    )
    .argument('<release>', 'folder of a version, such as dist/latest')
    .option('--key <file>', 'public key to trust, PEM; the release must then be signed by it')
    .option('--previous <release>', 'folder of the release before it, to check delta.ndjson with')
    .option('--rebuild', 'make it again from its own meetings and name every file that differs, feeds included', false)
    .addHelpText(
      'after',
      examples([
        { run: 'readout verify dist/latest', does: 'check the newest release' },
        { run: 'readout verify dist/1.2.0 --key readout.pem', does: 'check that it was signed by a key you trust' },
      ]),
    )
    .action(async (release: string, options: Options) => {
      const { verify } = await import('@readout/publisher')
      const at = (file: string) => path.resolve(io.cwd, file)
      try {
        const report = await verify(at(release), {
          rebuild: options.rebuild,
          ...(options.key === undefined ? {} : { key: at(options.key) }),
          ...(options.previous === undefined ? {} : { previous: at(options.previous) }),
        })
        for (const { file, message } of report.problems) await write(io.stdout, `${file}: ${message}\n`)
        const signature = `${SIGNATURES[report.signature]}${report.fingerprint === undefined ? '' : ` ${report.fingerprint}`}`
        const found = report.problems.length === 0 ? 'all well' : `${report.problems.length} problems`
        io.stderr.write(`${release}: ${report.files} files, ${report.meetings} meetings, ${signature}: ${found}\n`)
        if (report.problems.length > 0) exit(1)
      } catch (error) {
        throw await releaseFailure(error)
      }
    })
}
