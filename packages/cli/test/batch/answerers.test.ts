import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inThread, inWorkers } from '../../src/batch/answerers.js'
import type { Line } from '../../src/batch/lines.js'
import type { Answerer } from '../../src/batch/run.js'
import { fakeParse } from '../helpers/parser.js'

const lines = (...texts: string[]): Line[] =>
  texts.map((text, index) => ({ number: index + 1, text, bytes: text.length }))
const lost = (id: string | null, line: number) =>
  JSON.stringify({
    id,
    records: [],
    messages: [
      {
        reason: 'The parser did not survive this document: worker exited with code: 7',
        severity: 'error',
        rule: 'parser-failure',
        line,
      },
    ],
  })

describe('inThread', () => {
  it('answers with one JSON text a line', async () => {
    const answers = await inThread(fakeParse).answer(lines('{"id": "a", "text": "x"}', 'no json'))
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(['a', null])
  })
})

describe('inWorkers', () => {
  let workers: Answerer
  beforeEach(async () => {
    workers = await inWorkers(2, undefined, new URL('../helpers/worker.mjs', import.meta.url))
  })
  afterEach(() => workers.close())

  it('answers in the order of the lines', async () => {
    expect(workers.concurrency).toBe(2)
    const calls = [workers.answer(lines('a', 'b')), workers.answer(lines('c')), workers.answer(lines('d'))]
    expect(await Promise.all(calls)).toEqual([['answer a', 'answer b'], ['answer c'], ['answer d']])
  })

  it('limits the heap of each worker', async () => {
    const [limits] = await workers.answer(lines('limits'))
    expect(JSON.parse(limits ?? '')).toMatchObject({ maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 })
  })

  it('loses only the line that ended its worker, and goes on', async () => {
    const dying = '{"id": "b", "text": "die"}'
    expect(await workers.answer(lines('a', dying, 'c'))).toEqual(['answer a', lost('b', 2), 'answer c'])
    expect(await workers.answer(lines('d'))).toEqual(['answer d'])
  })

  it('loses only the line whose answer failed', async () => {
    const [first, second] = await workers.answer(lines('a', 'throw'))
    expect(first).toBe('answer a')
    expect(JSON.parse(second ?? '').messages[0].reason).toBe('The parser did not survive this document: thrown')
  })
})
