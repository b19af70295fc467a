// The steps of the demo, on packages that are built: `node scripts/demo-steps.mjs DIR`. Files go to DIR, which must be new.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from './bootstrap.mjs'

const RELEASE = 'fixtures/us-state/tokyo-visit-page'
const [out] = process.argv.slice(2)
if (out === undefined || existsSync(resolve(root, out))) {
  console.error('demo: a folder that does not exist yet is needed for the files')
  process.exit(2)
}

const say = (/** @type {string[]} */ ...lines) => console.log(lines.join('\n'))
const quote = (/** @type {string} */ word) => (/[^\w./=:@-]/u.test(word) ? JSON.stringify(word) : word)

/**
 * Shows a command line, then runs it as its reader would.
 * @param {string[]} args
 * @param {readonly number[]} expected the exit codes that are as they should be
 * @returns what it printed
 */
const readout = (args, expected = [0]) => {
  say(`$ npx readout ${args.map(quote).join(' ')}`)
  const command = join(root, 'packages/cli/bin/readout.js')
  const run = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (!expected.includes(run.status ?? -1)) {
    process.stderr.write(run.stdout + run.stderr)
    console.error(`demo: the command ended with ${run.status ?? run.signal}, not ${expected.join(' or ')}`)
    process.exit(1)
  }
  return run
}

/** @param {string} text */
const indent = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `   ${line}`))
    .join('\n')

/** @param {string} folder @returns {string[]} every file in it, links not followed */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const document = JSON.parse(readFileSync(join(root, RELEASE, 'document.json'), 'utf8'))
const input = readdirSync(join(root, RELEASE)).find((name) => name.startsWith('input.'))
const drafts = join(out, 'drafts')

say('', '1. A press release becomes drafts', '')
const known = ['publisher', 'published', 'title', 'url', 'language']
const flags = known.flatMap((key) => (document[key] === undefined ? [] : [`--${key}`, document[key]]))
const parsed = readout(['parse', `${RELEASE}/${input}`, ...flags, '--out', drafts])
const files = parsed.stdout.trim().split('\n').filter(Boolean)
say(`   ${files.length} meetings found in ${RELEASE}/${input}:`, '')
for (const file of files) {
  const {
    date,
    mode,
    format,
    parties,
    location,
    participants = [],
  } = JSON.parse(readFileSync(resolve(root, file), 'utf8'))
  const codes = (parties ?? []).map((/** @type {{ code: string }} */ party) => party.code).join(' ')
  const people = participants.map((/** @type {{ name: { full: string } }} */ person) => person.name.full)
  say(`   ${[date, format, mode, codes, location?.city].filter(Boolean).join(' · ')}`, `     ${people.join(', ')}`)
}

say('', '2. A draft is checked like any record: what is missing is told, with the place', '')
const first = files[0] ?? drafts
const unfinished = readout(['validate', first], [0, 1])
say(indent(unfinished.stdout.split('\n').slice(0, 24).join('\n')))

say('', '3. The reviewed records of that visit, and all others, are valid', '')
// what is doubtful is told at length on a run of its own; here the count
const checked = readout(['validate', 'records']).stdout.split('\n')
say(indent(checked.filter((line) => /^\d+ errors?, /u.test(line)).join('\n')))

say('', '4. Records become a dataset that can be downloaded', '')
const published = readout(['publish', '--out', join(out, 'release')])
say(indent(`${published.stdout}${published.stderr}`), '')
const latest = resolve(root, out, 'release/latest')
const kinds = [
  'meetings.json',
  'meetings.ndjson',
  'meetings.csv',
  'readout.sqlite',
  'feed.xml',
  'manifest.json',
].filter((name) => existsSync(join(latest, name)))
for (const name of kinds)
  say(`   ${String(statSync(join(latest, name)).size).padStart(9)} bytes  ${join(out, 'release/latest', name)}`)
const all = filesIn(resolve(root, out, 'release'))
say(`   and ${all.length - kinds.length} more in ${relative(root, resolve(root, out, 'release'))}`)

say('', '5. The dataset becomes a site, with nothing to run on the server', '')
const built = readout(['site', '--release', join(out, 'release/latest'), '--out', join(out, 'site')])
say(indent(`${built.stdout}${built.stderr}`))

say(
  '',
  'Next:',
  `   npx readout serve ${join(out, 'site')}   explore it, and turn a press release into a record in the browser`,
  '   npx readout parse --explain FILE   your own press release, with the words that each value rests on',
  '   npx readout new                    a record by question and answer',
  '   docs/contributing-a-record.md      how a record gets into the dataset',
)
