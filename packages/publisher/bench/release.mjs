// npm run bench, or in this package: node bench/release.mjs [--records 5000,1000000] [--only writers]
// Without options it takes less than a minute on two cores; a million records, an hour or so, are asked for.
//
// Publishes generated records, each number in a process of its own, and tells time by stage, throughput, peak memory and
// bytes. Then the JSON, CSV and RSS writers against plain JSON.stringify, papaparse and the feed library.
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
    records: { type: 'string', default: '5000' },
    only: { type: 'string' },
    run: { type: 'string' },
  },
})

const MEGABYTE = 1024 * 1024

/** Publishes in this process and prints what it took. */
const run = async (count) => {
  const out = mkdtempSync(path.join(tmpdir(), 'readout-bench-'))
  const stages = new Map()
  let stage
  let since = performance.now()
  const enter = (next) => {
    const now = performance.now()
    if (stage !== undefined) stages.set(stage, (stages.get(stage) ?? 0) + now - since)
    stage = next
    since = now
  }
  const began = performance.now()
  try {
    const { folder } = await publish({ records: () => generate(count), out, onStage: enter })
    enter(undefined)
    const seconds = (performance.now() - began) / 1000
    const peak = process.resourceUsage().maxRSS / 1024
    const top = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
    const bytes = top.reduce((sum, { name }) => sum + statSync(path.join(folder, name)).size, 0)
    console.log(
      `\n${count} records: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} records/s, peak ${peak.toFixed(0)} MB`,
    )
    console.log(`  top-level files: ${(bytes / MEGABYTE).toFixed(1)} MB`)
    for (const [name, took] of stages) {
      if (took > 0.005 * seconds * 1000) console.log(`  ${name.padEnd(24)} ${(took / 1000).toFixed(2)} s`)
    }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (values.run !== undefined) await run(Number(values.run))
else {
  if (values.only !== 'writers') {
    for (const count of values.records.split(',')) {
      const child = fork(fileURLToPath(import.meta.url), ['--run', count], { stdio: 'inherit' })
      const [code] = await once(child, 'close')
      if (code !== 0) process.exit(1)
    }
  }
  await compareWriters([...generate(20_000)])
}
