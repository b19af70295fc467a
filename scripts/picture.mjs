// Draws docs/picture.svg, the picture of the README, from what the commands really print: `node scripts/picture.mjs`.
// With --print the picture goes to standard output instead; a test compares the two.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { terminalSvg } from './terminal-svg.mjs'

const COLUMNS = 100
const PICTURE = join(root, 'docs/picture.svg')
const RELEASE = 'fixtures/un-sg/phone-call-kenya'
// The meetings in Tokyo, not those in Manila on the same trip.
const VISIT = /^2024-07-2[89]-(?!ph-)(?!us-ph-)/u
const BROKEN = '2024-07-29-quad-foreign-ministers-ministerial.json'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-picture-')))

/**
 * Breaks a line at blanks, codes of colour not counted.
 * @param {string} line
 */
const wrap = (line) => {
  const rows = ['']
  let used = 0
  for (const word of line.split(/(?<= )/u)) {
    const length = word.replaceAll(/\u001B\[[\d;]*m/gu, '').length
    if (used > 0 && used + length > COLUMNS) {
      rows.push('')
      used = 0
    }
    rows.push(`${rows.pop() ?? ''}${word}`)
    used += length
  }
  return rows.map((row) => row.trimEnd())
}

/**
 * Runs a command line in the folder and keeps what it prints, as a terminal of that width would show it.
 * @param {readonly string[]} args
 */
const step = (args) => {
  const run = spawnSync(process.execPath, [join(root, 'packages/cli/bin/readout.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
  })
  const words = args.map((word) => (/\s/u.test(word) ? `"${word}"` : word))
  const text = `${run.stdout}${run.stderr}`.trimEnd()
  return { command: ['readout', ...words].join(' '), output: text.split('\n').flatMap(wrap).join('\n') }
}

try {
  const { publisher, published } = JSON.parse(readFileSync(join(root, RELEASE, 'document.json'), 'utf8'))
  cpSync(join(root, RELEASE, 'input.txt'), join(folder, 'release.txt'))
  mkdirSync(join(folder, 'records/2024'), { recursive: true })
  mkdirSync(join(folder, 'people'))
  for (const name of readdirSync(join(root, 'records/2024')).filter((file) => VISIT.test(file))) {
    cpSync(join(root, 'records/2024', name), join(folder, 'records/2024', name))
    for (const { person } of JSON.parse(readFileSync(join(root, 'records/2024', name), 'utf8')).participants)
      if (person !== undefined) cpSync(join(root, 'people', `${person}.json`), join(folder, 'people', `${person}.json`))
  }
  const parsed = step(['parse', '--explain', 'release.txt', '--publisher', publisher, '--published', published])

  const broken = join(folder, 'records/2024', BROKEN)
  const whole = readFileSync(broken, 'utf8')
  writeFileSync(broken, whole.replace('"mode": "in-person"', '"mode": "in person"'))
  const validated = step(['validate'])
  writeFileSync(broken, whole)

  const svg = terminalSvg([parsed, validated, step(['publish', '--out', 'dist'])], {
    title: 'A press release is parsed into a record, a mistake in a record is found, and the dataset is published',
    columns: COLUMNS,
  })
  if (process.argv.includes('--print')) process.stdout.write(svg)
  else writeFileSync(PICTURE, svg)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
