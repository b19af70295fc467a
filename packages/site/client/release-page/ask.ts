import type { ParseDocument } from '@readout/schema'
import type { Answer, Labels, Question } from './worker.js'

type Parsed = Extract<Answer, { kind: 'parse' }>
type Checked = Extract<Answer, { kind: 'check' }>

/** The parser and the validator, in a worker: the page stays awake while they work. */
export class Reader {
  private readonly worker = new Worker(new URL('./parser-worker.js', import.meta.url), { type: 'module' })
  private readonly waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (why: Error) => void }>()
  /** Words for codes; they are there before the first answer. */
  labels: Labels = {}
  private broken: Error | undefined
  private number = 0

  /**
   * @param people address of the index of people that releases are read with; without it the records say less
   * @param ready told once the first release will be read as quickly as the next
   */
  constructor(people: string | undefined, ready: () => void) {
    if (people !== undefined) this.worker.postMessage({ kind: 'people', address: people } satisfies Question)
    this.worker.postMessage({ kind: 'practise' } satisfies Question)
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'ready') return ready()
      if (data.kind === 'labels') {
        this.labels = data.labels
        return
      }
      this.waiting.get(data.number)?.resolve(data)
      this.waiting.delete(data.number)
    })
    this.worker.addEventListener('error', (event) => {
      this.broken = new Error(event.message || 'the parser could not be loaded')
      for (const { reject } of this.waiting.values()) reject(this.broken)
      this.waiting.clear()
    })
  }

  /** Parses a release. */
  async parse(document: ParseDocument): Promise<Parsed> {
    return (await this.ask({ kind: 'parse', number: ++this.number, document })) as Parsed
  }

  /**
   * Checks the text of a record by every rule for one.
   * @param taken ids of other records, which this one cannot have
   */
  async check(text: string, taken: readonly string[]): Promise<Checked> {
    return (await this.ask({ kind: 'check', number: ++this.number, text, taken })) as Checked
  }

  private ask(question: Exclude<Question, { kind: 'people' | 'practise' }>): Promise<Answer> {
    if (this.broken !== undefined) return Promise.reject(this.broken)
    return new Promise((resolve, reject) => {
      this.waiting.set(question.number, { resolve, reject })
      this.worker.postMessage(question)
    })
  }
}
