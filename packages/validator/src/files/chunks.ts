import { checkDocument, type DocumentResult, type Run } from '../engine/run.js'
import type { RuleSettings } from '../engine/settings.js'
import { readContent } from './read-content.js'

/** Files checked before the next are asked for: few enough that threads end together, enough to make asking cheap. */
export const CHUNK = 100

/** A file by its path, and by its path as findings show it. */
export interface FileToCheck {
  readonly path: string
  readonly file: string
}

/** What a run over files is made of, for another thread to make the same. */
export interface RunSettings {
  readonly rules?: RuleSettings
  readonly today?: string
  /** Absolute path of the folder of sources. */
  readonly sources?: string
}

/** Work that several threads share. */
export interface ChunkJob {
  readonly files: readonly FileToCheck[]
  /** One number in shared memory: the next chunk that nobody has taken. */
  readonly next: Int32Array
}

/** What another thread is given: one text is copied to it far faster than a list of objects. */
export interface ThreadJob {
  /** Both paths of every file, divided by a character that no path can hold. */
  readonly paths: string
  readonly next: Int32Array
  readonly settings: RunSettings
}

/**
 * @param job work to share
 * @param settings what the run is made of
 * @returns the work for another thread
 */
export const threadJobOf = ({ files, next }: ChunkJob, settings: RunSettings): ThreadJob => ({
  paths: files.map(({ path, file }) => `${path}\0${file}`).join('\0'),
  next,
  settings,
})

/**
 * @param job work from another thread
 * @returns the work to share
 */
export const chunkJobOf = ({ paths, next }: ThreadJob): ChunkJob => {
  const parts = paths.split('\0')
  const files: FileToCheck[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) files.push({ path: parts[at] ?? '', file: parts[at + 1] ?? '' })
  return { files, next }
}

/**
 * Checks the files of one chunk.
 *
 * @param job the job
 * @param chunk number of the chunk, from 0
 * @param run rules and context
 * @returns what each file gave, in order
 */
export const checkChunk = ({ files }: ChunkJob, chunk: number, run: Run): readonly DocumentResult[] =>
  files.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(({ path, file }) => checkDocument(readContent(path, file), run))

/**
 * Takes chunks that nobody has taken until there are none.
 *
 * @param job the job
 * @param run rules and context
 * @param give called with each chunk's number and what its files gave
 */
export const checkChunks = (
  job: ChunkJob,
  run: Run,
  give: (chunk: number, results: readonly DocumentResult[]) => void,
): void => {
  const chunks = Math.ceil(job.files.length / CHUNK)
  for (let chunk = Atomics.add(job.next, 0, 1); chunk < chunks; chunk = Atomics.add(job.next, 0, 1)) {
    give(chunk, checkChunk(job, chunk, run))
  }
}
