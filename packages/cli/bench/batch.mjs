// `npm run bench`: how fast and in how much memory `readout parse --batch` answers many documents (default 50,000;
// `node bench/batch.mjs 1000000` for the million that issue 3 asks for).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { shortRelease } from './documents.mjs'

/** Resident memory that a batch may take, in MB (issue 3). */
const TARGET = 400
const RUNS_BATCH = 'as-child'

/** The command itself, in a process that tells its own peak of memory, in kB, as the last line of standard error. */
const runBatch = async () => {
  const { main } = await import('../dist/main.js')
  process.exitCode = await main(['parse', '--batch'])
  process.stderr.write(`${process.resourceUsage().maxRSS}\n`)
}

const write = async (stream, count) => {
  for (let index = 0; index < count; ) {
    let lines = ''
    for (; index < count && lines.length < 65_536; index++) lines += `${JSON.stringify(shortRelease(index))}\n`
    if (!stream.write(lines)) await once(stream, 'drain')
  }
  stream.end()
}

const measure = async (count) => {
  const started = performance.now()
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), RUNS_BATCH], { stdio: 'pipe' })
  let told = ''
  child.stderr.on('data', (piece) => {
    told += piece
  })
  const ended = once(child, 'close')
  const writing = write(child.stdin, count)
  let answers = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith(`{"id":"${answers}",`))
      throw new Error(`answer ${answers} is not in its place: ${line.slice(0, 80)}`)
    answers += 1
  }
  await writing
  const [code] = await ended
  if (code !== 0 || answers !== count) throw new Error(`${answers} of ${count} answers, exit code ${code}: ${told}`)
  const seconds = (performance.now() - started) / 1000
  const megabytes = Number(told.trim().split('\n').at(-1)) / 1024
  console.log(`machine  ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, node ${process.versions.node}`)
  console.log(
    `batch    ${count} documents in ${seconds.toFixed(1)} s, in order, ${megabytes.toFixed(0)} MB resident at most ` +
      `(at most ${TARGET}: target ${megabytes < TARGET ? 'met' : 'missed'})`,
  )
}

if (process.argv[2] === RUNS_BATCH) await runBatch()
else await measure(Number(process.argv[2] ?? 50_000))
