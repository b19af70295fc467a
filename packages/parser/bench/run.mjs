// `npm run bench`: measures the parser and prints the figures with the machine and the versions they hold for.
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { loadDocuments } from './documents.mjs'
import { measure, TARGETS } from './ratios.mjs'
import { exponent, LINEAR, scale } from './scaling.mjs'

/** Milliseconds a task runs; `--quick` is for trying the bench out. */
const TIME = process.argv.includes('--quick') ? 300 : 3000

const versionOf = (name) => {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`
}
const verdict = (met) => (met ? 'target met' : 'target missed')

const documents = loadDocuments()
const texts = documents.filter(({ format }) => format === 'text')
const characters = texts.reduce((sum, { source }) => sum + source.length, 0)

console.log(
  `machine   ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
)
console.log(
  `versions  node ${process.versions.node}, ${['remark-parse', 'compromise', 'wink-nlp', 'tinybench'].map(versionOf).join(', ')}`,
)
console.log(
  `documents ${texts.length} releases in plain text, ${characters} characters; all times are processor time\n`,
)

const results = await measure(documents, TIME)
const own = results[0]
const byName = (start) => results.find(({ name }) => name.startsWith(start))
for (const { name, ms, bytesPerSecond } of results)
  console.log(
    `${name.padEnd(30)} ${ms.toFixed(1).padStart(9)} ms   ${(bytesPerSecond / 1e6).toFixed(2).padStart(7)} MB/s   ${(ms / own.ms).toFixed(2).padStart(7)} x the parse`,
  )
const remark = own.ms / byName('remark').ms
const compromise = byName('compromise').ms / own.ms
const wink = byName('wink').ms / own.ms
console.log(
  `\ncost of a parse / remark-parse      ${remark.toFixed(2)}   (at most ${TARGETS.remark}: ${verdict(remark <= TARGETS.remark)})`,
)
console.log(
  `throughput of a parse / compromise  ${compromise.toFixed(2)}   (at least ${TARGETS.compromise}: ${verdict(compromise >= TARGETS.compromise)})`,
)
console.log(`throughput of a parse / wink-nlp    ${wink.toFixed(2)}\n`)

for (const [name, whole] of [
  ['as it is', false],
  ['in one paragraph', true],
]) {
  const points = scale(documents, whole)
  console.log(`a text ${name}`)
  for (const { length, ms } of points)
    console.log(
      `${String(length).padStart(9)} characters ${ms.toFixed(2).padStart(10)} ms   ${(length / ms / 1000).toFixed(2).padStart(7)} MB/s`,
    )
  const grows = exponent(points)
  console.log(
    `cost grows with length to the power ${grows.toFixed(2)}   (at most ${LINEAR}: ${verdict(grows <= LINEAR)})\n`,
  )
}
