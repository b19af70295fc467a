import { availableParallelism } from 'node:os'
import type { PersonEntry } from '@readout/records'
import { answerLine, answerLost, type Parse } from './answer.js'
import type { Line } from './lines.js'
import type { Answerer } from './run.js'

/**
 * Answers in this thread.
 *
 * @param parse the parser
 */
export const inThread = (parse: Parse): Answerer => ({
  concurrency: 1,
  answer: async (lines) => lines.map((line) => JSON.stringify(answerLine(line, parse))),
  close: async () => {},
})

/** How many workers a batch gets when nobody says: one a processor, as the parser does nothing but compute. */
export const defaultWorkers = (): number => availableParallelism()

/**
 * The heap of a worker. Without limits V8 lets garbage pile up as far as the machine has memory, in each worker anew; with
 * these a worker stays below 100 MB on releases and has room for lines of `MAX_WORKER_LINE_BYTES`.
 */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 }

/**
 * Answers in worker threads. A document that ends its worker (out of memory, say) costs itself only: the lines that were
 * sent with it are answered again, one by one.
 *
 * @param count how many threads
 * @param people the register of people that each thread parses with; none where it is left out
 * @param worker the module that the threads run; its default export answers lines
 */
export const inWorkers = async (
  count: number,
  people?: readonly PersonEntry[],
  worker: URL = new URL('./worker.js', import.meta.url),
): Promise<Answerer> => {
  // Loaded only for a batch that is worth it.
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly Line[], readonly string[]>({
    filename: worker.href,
    minThreads: count,
    maxThreads: count,
    resourceLimits: LIMITS,
    // Counting time per task is of no use here.
    recordTiming: false,
    workerData: { people },
  })
  const one = async (line: Line): Promise<string> => {
    try {
      const [answer] = await pool.run([line])
      if (answer !== undefined) return answer
      throw new Error('no answer')
    } catch (error) {
      return JSON.stringify(answerLost(line, error))
    }
  }
  return {
    concurrency: count,
    answer: async (lines) => {
      try {
        return await pool.run(lines)
      } catch {
        const answers: string[] = []
        for (const line of lines) answers.push(await one(line))
        return answers
      }
    },
    close: () => pool.destroy(),
  }
}
