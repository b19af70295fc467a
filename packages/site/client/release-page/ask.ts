import type { ParseDocument } from '@readout/schema'
import type { Answer, Question } from './worker.js'

type Parsed = Extract<Answer, { kind: 'parse' }>
type Checked = Extract<Answer, { kind: 'check' }>

/** The parser and the validator, in a worker: the page stays awake while they work. */
export class Reader {
  private readonly worker = new Worker(new URL('./parser-worker.js', import.meta.url), { type: 'module' })
  private readonly waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (why: Error) => void }>()
  private broken: Error | undefined
  private number = 0

  /** @param people address of the index of people that releases are read with; without it the records say less */
  constructor(people: string | undefined) {
    if (people !== undefined) this.worker.postMessage({ kind: 'people', address: people } satisfies Question)
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
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

  /** Checks the text of a record by every rule for one. */
  async check(text: string): Promise<Checked> {
    return (await this.ask({ kind: 'check', number: ++this.number, text })) as Checked
  }

  private ask(question: Exclude<Question, { kind: 'people' }>): Promise<Answer> {
    if (this.broken !== undefined) return Promise.reject(this.broken)
    return new Promise((resolve, reject) => {
      this.waiting.set(question.number, { resolve, reject })
      this.worker.postMessage(question)
    })
  }
}
