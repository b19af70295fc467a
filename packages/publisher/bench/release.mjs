// npm run bench, or in this package: node bench/release.mjs [--records 10000,1000000] [--only writers]
// Without options it takes less than a minute on two cores; a million records take half an hour and 20 GB of disk.
//
// Publishes generated records, each number in a process of its own, and tells time by stage, throughput, peak memory and
// bytes; of two numbers or more, how time grows from the smallest to the largest: in proportion, the exponent is 1.
// Then the JSON, CSV and RSS writers against plain JSON.stringify, papaparse and the feed library.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { publish } from '@readout/publisher'
import { generate } from './generate.mjs'
import { compareWriters } from './writers.mjs'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000,10000' },
    only: { type: 'string' },
    run: { type: 'string' },
  },
})

const MEGABYTE = 1024 * 1024

/** Stages that take as long whatever the number of records: each channel has a limit. */
const BOUNDED = new Set(['finish feeds'])

/**
 * Publishes in this process and prints what it took.
 * @returns what the parent compares
 */
const run = async (count) => {
  const out = mkdtempSync(path.join(tmpdir(), 'readout-bench-'))
  const stages = new Map()
  let stage
  let since = performance.now()
  let used = process.cpuUsage()
  const enter = (next) => {
    const now = performance.now()
    const { user, system } = process.cpuUsage(used)
    const known = stages.get(stage) ?? { wall: 0, cpu: 0 }
    if (stage !== undefined) {
      stages.set(stage, { wall: known.wall + now - since, cpu: known.cpu + (user + system) / 1000 })
    }
    stage = next
    since = now
    used = process.cpuUsage()
  }
  const began = performance.now()
  try {
    const { folder } = await publish({ records: () => generate(count), out, onStage: enter })
    enter(undefined)
    const seconds = (performance.now() - began) / 1000
    const peak = process.resourceUsage().maxRSS / 1024
    const top = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
    const bytes = top.reduce((sum, { name }) => sum + statSync(path.join(folder, name)).size, 0)
    const rate = Math.round(count / seconds)
    console.log(`\n${count} records: ${seconds.toFixed(1)} s, ${rate} records/s, peak ${peak.toFixed(0)} MB`)
    console.log(`  files of the release's own folder: ${(bytes / MEGABYTE).toFixed(1)} MB`)
    for (const [name, { wall, cpu }] of stages) {
      if (wall < 0.005 * seconds * 1000) continue
      const times = `${(wall / 1000).toFixed(2)} s, ${(cpu / 1000).toFixed(2)} s of a processor`
      console.log(`  ${name.padEnd(24)} ${times}`)
    }
    const growing = [...stages].filter(([name]) => !BOUNDED.has(name)).reduce((sum, [, { cpu }]) => sum + cpu, 0)
    return { count, growing, peak }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (values.run !== undefined) process.send(await run(Number(values.run)))
else {
  if (values.only !== 'writers') {
    const found = []
    for (const count of values.records.split(',')) {
      const child = fork(fileURLToPath(import.meta.url), ['--run', count], { stdio: 'inherit' })
      child.once('message', (message) => found.push(message))
      const [code] = await once(child, 'close')
      if (code !== 0) process.exit(1)
    }
    const [first, last] = [found.at(0), found.at(-1)]
    if (first.count < last.count) {
      const exponent = Math.log(last.growing / first.growing) / Math.log(last.count / first.count)
      console.log(
        `\nfrom ${first.count} to ${last.count} records: processor time grows with the power ${exponent.toFixed(2)} of their ` +
          `number (feeds left out, which are of one size), memory by ${(last.peak / first.peak).toFixed(1)} times`,
      )
    }
  }
  await compareWriters([...generate(20_000)])
}
