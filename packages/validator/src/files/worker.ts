import { parentPort, workerData } from 'node:worker_threads'
import { runOf } from '../engine/options.js'
import { checkChunks, chunkJobOf, type ThreadJob } from './chunks.js'
import { sourceTexts } from './sources.js'

// One thread of `checkFiles`: takes chunks of files as long as there are any, and posts what each gave.
const job = workerData as ThreadJob
const { rules, today, sources } = job.settings
const run = runOf({
  ...(rules === undefined ? {} : { rules }),
  ...(today === undefined ? {} : { today }),
  ...(sources === undefined ? {} : { sourceText: sourceTexts(sources) }),
})
// As text: writing and reading JSON is faster than the copy of many small objects.
checkChunks(chunkJobOf(job), run, (chunk, results) => parentPort?.postMessage([chunk, JSON.stringify(results)]))
