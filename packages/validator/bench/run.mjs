// Compares cold runs on the same generated records: whole process time and peak memory, as ratios to ajv-cli.
//   node bench/run.mjs [--files 1000,10000] [--runs 5]
// The tools take turns, and each turn begins with another one, so that what the machine does meanwhile falls on all.
// ajv-cli and @sourcemeta/jsonschema are run through npx and are no dependencies: they check by the schema alone, while
// `readout validate` goes by all rules. A tool that npx cannot run is left out, and said so.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeDataset } from './dataset.mjs'

const { values } = parseArgs({
  options: { files: { type: 'string', default: '1000,10000' }, runs: { type: 'string', default: '5' } },
})
const sizes = values.files.split(',').map(Number)
const runs = Number(values.runs)

const readout = fileURLToPath(new URL('../../cli/bin/readout.js', import.meta.url))
const schema = fileURLToPath(new URL('../../schema/schemas/1.0/record.json', import.meta.url))

/** Runs a program once. @returns seconds and megabytes, or undefined when it did not run */
const measure = (cwd, command, args) => {
  // The wrapper tells the peak memory of the program itself, not that of npx around it.
  const started = process.hrtime.bigint()
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  const peak = /Maximum resident set size \(kbytes\): (\d+)/.exec(result.stderr)?.[1]
  return result.status === 0 ? { seconds, megabytes: peak === undefined ? undefined : Number(peak) / 1024 } : undefined
}

/** GNU time tells peak memory; without it only the time is told. */
const hasTime = spawnSync('/usr/bin/time', ['-v', process.execPath, '-e', '0']).status === 0
const timed = (cwd, command, args) =>
  hasTime ? measure(cwd, '/usr/bin/time', ['-v', command, ...args]) : measure(cwd, command, args)

/** Finds the file that npx would run, so that npx's own start is not measured. */
const binaryOf = (packages, name) => {
  const flags = packages.flatMap((one) => ['--package', one])
  const found = spawnSync(
    'npx',
    ['--yes', ...flags, '--', 'node', '-p', `process.env.PATH.split(require('path').delimiter)[0]`],
    {
      encoding: 'utf8',
      cwd: tmpdir(),
    },
  )
  const folder = found.stdout?.trim() ?? ''
  try {
    return readdirSync(folder).includes(name) ? join(folder, name) : undefined
  } catch {
    return undefined
  }
}

const ajv = binaryOf(['ajv-cli@5', 'ajv-formats@2'], 'ajv')
const sourcemeta = binaryOf(['@sourcemeta/jsonschema@16'], 'jsonschema')

const TOOLS = [
  ['readout validate (all rules)', readout && [process.execPath, [readout, 'validate', 'records']]],
  [
    'ajv-cli 5 (schema only)',
    ajv && [
      ajv,
      ['validate', '--spec=draft2020', '-c', 'ajv-formats', '--strict=false', '-s', schema, '-d', 'records/**/*.json'],
    ],
  ],
  [
    '@sourcemeta/jsonschema (schema only)',
    sourcemeta && [sourcemeta, ['validate', schema, 'records', '--extension', '.json']],
  ],
]

const show = (value, digits) => (value === undefined ? '–' : value.toFixed(digits))
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** Lets the machine finish writing the files, and has each read once: no tool pays for what another then finds ready. */
const settle = (cwd) => {
  spawnSync('sync')
  for (const year of readdirSync(join(cwd, 'records'))) {
    for (const name of readdirSync(join(cwd, 'records', year))) readFileSync(join(cwd, 'records', year, name))
  }
}

/** Runs every tool `runs` times, in turns. @returns seconds and megabytes by tool; none of a tool that did not run */
const race = (cwd) => {
  const results = TOOLS.map(() => [])
  for (let turn = 0; turn < runs; turn++) {
    for (let step = 0; step < TOOLS.length; step++) {
      const at = (turn + step) % TOOLS.length
      const result = TOOLS[at][1] && timed(cwd, ...TOOLS[at][1])
      if (result) results[at].push(result)
    }
  }
  return results.map((list) =>
    list.length === 0
      ? {}
      : {
          best: Math.min(...list.map(({ seconds }) => seconds)),
          median: median(list.map(({ seconds }) => seconds)),
          megabytes: Math.max(...list.map(({ megabytes }) => megabytes ?? 0)) || undefined,
        },
  )
}

const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b)

console.log(`Cold runs, ${runs} of each tool in turns; ratios to ajv-cli 5, below 1 is better.\n`)
const perFile = []
for (const size of sizes) {
  const cwd = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  try {
    writeDataset(cwd, size)
    settle(cwd)
    const results = race(cwd)
    const base = results[1]
    console.log(`${`${size} files`.padEnd(40)}   median             best       peak memory`)
    for (const [at, [name]] of TOOLS.entries()) {
      const { best, median, megabytes } = results[at]
      const row = [
        `${show(median, 2).padStart(6)} s ×${show(ratio(median, base.median), 2)}`,
        `${show(best, 2).padStart(6)} s ×${show(ratio(best, base.best), 2)}`,
        `${show(megabytes, 0).padStart(5)} MB ×${show(ratio(megabytes, base.megabytes), 2)}`,
      ].join('   ')
      console.log(`  ${name.padEnd(38)} ${best === undefined ? 'could not be run' : row}`)
    }
    if (results[0].best !== undefined) perFile.push((results[0].best / size) * 1e6)
    console.log(partOf(cwd, size, results[0]))
  } finally {
    rmSync(cwd, { recursive: true, force: true, maxRetries: 5, retryDelay: 1000 })
  }
}
if (perFile.length > 1) {
  console.log(
    `Microseconds a file, by size: ${perFile.map((one) => one.toFixed(0)).join(', ')} (linear when they do not rise).`,
  )
}

/** One changed record, with `--changed-since` and the cache, against a full run: the best of each. */
function partOf(cwd, size, { best: full }) {
  const git = (...args) =>
    spawnSync('git', ['-c', 'gc.auto=0', '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], {
      cwd,
    })
  writeFileSync(join(cwd, '.gitignore'), '.cache*\n')
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  const args = [readout, 'validate', 'records', '--cache', '.cache']
  timed(cwd, process.execPath, args)
  const [year] = readdirSync(join(cwd, 'records'))
  const [name] = readdirSync(join(cwd, 'records', year))
  const path = join(cwd, 'records', year, name)
  writeFileSync(path, readFileSync(path, 'utf8').replace('"trade"', '"climate"'))
  const all = Array.from({ length: runs }, () => timed(cwd, process.execPath, [...args, '--changed-since', 'HEAD']))
  const parts = all.filter((one) => one !== undefined).map(({ seconds }) => seconds)
  if (full === undefined || parts.length === 0) return '  one changed record: could not be run\n'
  const part = Math.min(...parts)
  return `  one changed of ${size}, with the cache       ${show(part, 2)} s  ×${show(part / full, 3)} of a full run, best of each\n`
}
