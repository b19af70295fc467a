// The parser against remark-parse, compromise and wink-nlp: one process, the same documents, as ratios.
import nlp from 'compromise'
import remarkParse from 'remark-parse'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { parse } from '../dist/index.js'
import { processorTime } from './clock.mjs'

/** What the project asks of a whole parse (issue 3). */
export const TARGETS = { remark: 2, compromise: 15 }

/**
 * Measures all tasks on all plain-text documents.
 *
 * @param {{ format: string, source: string, document: object }[]} documents
 * @param {number} time milliseconds a task runs
 * @returns {Promise<{ name: string, ms: number, bytesPerSecond: number }[]>} medians of one pass over the documents, in processor time
 */
export async function measure(documents, time) {
  const texts = documents.filter(({ format }) => format === 'text')
  const characters = texts.reduce((sum, { source }) => sum + source.length, 0)
  const remark = unified().use(remarkParse).freeze()
  const wink = winkNLP(model)
  const bench = new Bench({ now: processorTime, time, warmupTime: time, iterations: 5, warmupIterations: 5 })
  bench
    .add('readout parse', () => {
      for (const { document } of texts) parse(document)
    })
    .add('remark-parse', () => {
      for (const { source } of texts) remark.parse(source)
    })
    .add('compromise (people, places)', () => {
      for (const { source } of texts) {
        const view = nlp(source)
        view.people().out('array')
        view.places().out('array')
      }
    })
    .add('wink-nlp (entities)', () => {
      for (const { source } of texts) wink.readDoc(source).entities().out()
    })
  await bench.run()
  return bench.tasks.map((task) => {
    if (task.result.state !== 'completed') throw new Error(`${task.name}: ${task.result.state}`)
    const ms = task.result.latency.p50
    return { name: task.name, ms, bytesPerSecond: (characters / ms) * 1000 }
  })
}
