import { relative, resolve, sep } from 'node:path'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'

/** The ids that a folder of records has in use. */
const takenIds = async (root: string): Promise<ReadonlySet<string>> => {
  const { walkRecordFiles } = await import('@readout/records/files')
  const { basename } = await import('node:path')
  const { existsSync } = await import('node:fs')
  if (!existsSync(root)) return new Set()
  const ids = new Set<string>()
  for (const found of walkRecordFiles([root])) if ('path' in found) ids.add(basename(found.path, '.json'))
  return ids
}

/** `readout new`: asks its way to a record file. */
export const registerNew: RegisterCommand = (program, { io }) => {
  program
    .command('new')
    .description('ask for what is known of a meeting and write its record')
    .option('--out <dir>', 'the folder of the records', 'records')
    .addHelpText(
      'after',
      examples([
        { run: 'readout new', does: 'a record by question and answer' },
        { run: 'readout new --out drafts < answers.txt', does: 'the answers from a file, one a line' },
      ]),
    )
    .addHelpText(
      'after',
      `
An empty line takes the answer in brackets; ? lists the codes to choose from. Nothing is written before the end.`,
    )
    .action(async ({ out }: { readonly out: string }) => {
      const { createPrompter } = await import('../new/prompter.js')
      const { askRecord } = await import('../new/ask.js')
      const { readYes } = await import('../new/answers.js')
      const { serializeRecord } = await import('@readout/records')
      const { recordPath, writeRecord } = await import('@readout/records/files')
      const { pretty, validateRecord } = await import('@readout/validator')
      const root = resolve(io.cwd, out)
      const prompter = createPrompter(io)
      try {
        const record = await askRecord(prompter, await takenIds(root))
        const path = relative(io.cwd, recordPath(root, record.id))
        const report = validateRecord(serializeRecord(record), { path: path.split(sep).join('/') })
        if (report.findings.length > 0) await write(io.stderr, `\n${pretty(report)}\n`)
        // A record with an error would be refused anyway; it may still be wanted as a start.
        const fallback = report.errors > 0 ? 'no' : 'yes'
        const wanted = await prompter.ask({ text: `Write ${path}?`, fallback, read: readYes })
        if (!wanted) throw new CommandError('nothing was written', 1)
        await writeRecord(root, record)
        await write(io.stdout, `${path}\n`)
        await prompter.say('Next: read it once more beside its source, and send it in.')
      } finally {
        prompter.close()
      }
    })
}
