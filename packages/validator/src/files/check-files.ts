import { existsSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DocumentResult, Run } from '../engine/run.js'
import {
  CHUNK,
  type ChunkJob,
  checkChunk,
  checkChunks,
  type FileToCheck,
  type RunSettings,
  threadJobOf,
} from './chunks.js'

/**
 * Files from which on more threads are started: the start of one costs as much as a thousand files, and two threads are
 * not twice as fast where processors share a core.
 */
const MANY = 20_000

/** Threads at most: each more adds less, as the results of all go through the first. */
const THREADS = 4

const workerUrl = new URL('./worker.js', import.meta.url)

/** Runnable processes a processor from which on the others have no time to give; the first would wait for them. */
const BUSY = 2

const isBusy = (): boolean => (loadavg()[0] ?? 0) > BUSY * availableParallelism()

/** Threads to start beside the first. */
const helpersFor = (files: number, wanted: number | undefined): number => {
  // Run from its sources, as by the tests, the package has no compiled worker.
  if (!existsSync(fileURLToPath(workerUrl))) return 0
  return wanted ?? (files < MANY || isBusy() ? 0 : Math.min(availableParallelism(), THREADS) - 1)
}

/**
 * Checks files, many of them in several threads. The results are the same with any number of threads.
 *
 * @param files the files
 * @param run rules and context
 * @param settings what the context was made of, for the other threads
 * @param workers threads beside the first; by the number of files and processors unless told
 * @returns what each file gave, in the order of the files
 */
export const checkFiles = async (
  files: readonly FileToCheck[],
  run: Run,
  settings: RunSettings,
  workers?: number,
): Promise<readonly DocumentResult[]> => {
  const job: ChunkJob = { files, next: new Int32Array(new SharedArrayBuffer(4)) }
  const chunks: (readonly DocumentResult[] | undefined)[] = []
  const take = (chunk: number, results: readonly DocumentResult[]): void => {
    chunks[chunk] = results
  }
  const helpers = helpersFor(files.length, workers)
  const workerData = helpers === 0 ? undefined : threadJobOf(job, settings)
  const ends = Array.from({ length: helpers }, () => {
    const worker = new Worker(workerUrl, { workerData })
    worker.on('message', ([chunk, results]: [number, string]) =>
      take(chunk, JSON.parse(results) as readonly DocumentResult[]),
    )
    // A thread that dies leaves its chunk undone; it is done below.
    worker.on('error', () => {})
    return new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  })
  // The threads start while the event loop turns once; then this one works as well.
  if (ends.length > 0) await new Promise((resolve) => setImmediate(resolve))
  checkChunks(job, run, take)
  await Promise.all(ends)
  const count = Math.ceil(files.length / CHUNK)
  return Array.from({ length: count }, (_, chunk) => chunks[chunk] ?? checkChunk(job, chunk, run)).flat()
}
