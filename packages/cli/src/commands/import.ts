import { existsSync } from 'node:fs'
import path from 'node:path'
import { Option } from 'commander'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'

/** What commander gives for the options of `import`. */
interface Options {
  readonly out: string
  readonly report?: string
  readonly registers: string
  readonly people: string
  readonly format: 'records' | 'ndjson'
}

/** `readout import`: other people's lists to records. */
export const registerImport: RegisterCommand = (program, { io, exit }) => {
  program
    .command('import <list> <path>')
    .summary("turn another list's entries into records")
    .description(
      'Turns the entries of a list of visits or travels into records. A second import changes nothing: a record is found ' +
        'again by the entry it was made from, and what a person has changed in it since the last import stays. LIST is historian ' +
        '(travels and visits listed by the U.S. Office of the Historian; PATH is the folder as published) or csv (a list ' +
        'of your own; PATH is the file).',
    )
    .option('--out <dir>', 'folder of the records', 'records')
    .option(
      '--registers <dir>',
      'folder of merges.json and people.json (rulings on which accounts tell of one meeting, and which names are one ' +
        "person's) and imports/<list>.ndjson (what the last import gave, as sums)",
      'registers',
    )
    .option('--people <dir>', 'folder of the register of people', 'people')
    .option('--report <file>', 'write what became of every entry, as JSON')
    .addOption(
      new Option('--format <format>', 'records: write files; ndjson: print one line an entry and write nothing')
        .choices(['records', 'ndjson'])
        .default('records'),
    )
    .addHelpText(
      'after',
      examples([
        { run: 'readout import historian lists/historian', does: 'write records/<year>/<id>.json' },
        {
          run: 'readout import historian lists/historian --format ndjson --report report.json',
          does: 'only look: one line an entry, and why an entry gives no record',
        },
        { run: 'readout import csv lists/visits.csv', does: 'a list of your own, see docs/import-csv.md' },
      ]),
    )
    .action(async (list: string, dir: string, options: Options) => {
      const importers = await import('@readout/importers')
      const { adapters, ImportError, importList, reportOf } = importers
      const { writeFileAtomic } = await import('@readout/records/files')
      const { nearest } = await import('@readout/vocabulary')
      const adapter = adapters.find((one) => one.name === list)
      if (adapter === undefined) {
        const names = adapters.map((one) => one.name)
        const meant = nearest(list, names)
        const hint = meant === undefined ? `known lists: ${names.join(', ')}` : `did you mean \`${meant}\`?`
        throw new CommandError(`no list is called \`${list}\`; ${hint}`)
      }
      const at = (file: string) => path.resolve(io.cwd, file)
      try {
        const name = adapter.listName?.(at(dir)) ?? adapter.name
        const results = [...importList(adapter, at(dir), `readout import ${adapter.name}`)]
        const report = reportOf(name, results)
        if (options.report !== undefined) {
          await writeFileAtomic(at(options.report), `${JSON.stringify(report, null, 2)}\n`)
        }
        for (const [reason, { count }] of Object.entries(report.reasons)) {
          if (count > 0) io.stderr.write(`${String(count).padStart(6)} entries without a record: ${reason}\n`)
        }
        for (const { id, problem } of results) {
          if (problem === undefined) continue
          io.stderr.write(`${id}: ${problem}\n`)
          exit(1)
        }
        if (options.format === 'ndjson') {
          for (const { id, records } of results) await write(io.stdout, `${JSON.stringify({ id, records })}\n`)
          return
        }
        const rulings = path.join(at(options.registers), 'merges.json')
        const last = path.join(at(options.registers), 'imports', `${name}.ndjson`)
        const ruled = existsSync(rulings) ? importers.readRulings(rulings) : []
        const meetings = importers.mergeAccounts(
          results.flatMap(({ records }) => records),
          ruled,
        )
        const personRulings = path.join(at(options.registers), 'people.json')
        const register = await importers.readRegister(at(options.people))
        const terms = adapter.terms?.(at(dir))
        const found = importers.findPeople(meetings, {
          register,
          rulings: existsSync(personRulings) ? importers.readPersonRulings(personRulings) : [],
          ...(terms === undefined ? {} : { terms }),
        })
        const done = await importers.writeImport(at(options.out), found.meetings, importers.readLastImport(last), ruled)
        const people = await importers.writePeople(at(options.people), found.people, register)
        await importers.writeLastImport(last, done.imported)
        for (const { id, path: place, ours, theirs } of done.conflicts) {
          const [kept, said] = [ours, theirs].map((value) => JSON.stringify(value) ?? 'nothing')
          io.stderr.write(`${id} ${place}: kept ${kept}, the list now has ${said}\n`)
        }
        for (const id of done.reviewed) io.stderr.write(`${id}: reviewed, and no last import is known; left alone\n`)
        for (const id of done.orphaned) {
          io.stderr.write(`${id}: its entry no longer tells of it; withdraw it or keep it\n`)
        }
        io.stderr.write(
          `${found.people.length} people: ${people.added} added, ${people.updated} updated, ${people.unchanged} unchanged; ` +
            `${found.doubts.length} names that could be several people's have no key\n`,
        )
        const { added, updated, unchanged } = done
        await write(
          io.stdout,
          `${meetings.length} meetings in ${report.records} accounts of ${report.with_records} entries: ` +
            `${added} added, ${updated} updated, ${unchanged} unchanged, ${done.reviewed.length} left alone\n`,
        )
      } catch (error) {
        throw error instanceof ImportError ? new CommandError(error.message) : error
      }
    })
}
