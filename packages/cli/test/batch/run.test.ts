import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/batch/lines.js'
import { type Answerer, runBatch } from '../../src/batch/run.js'
import { ClosedOutput } from '../../src/io.js'
import { collector } from '../helpers/run.js'

const echo = (line: Line) => ('text' in line ? line.text.toUpperCase() : line.fault)
const inOrder: Answerer = { concurrency: 1, answer: async (lines) => lines.map(echo), close: async () => {} }

describe('runBatch', () => {
  it('answers each line with one line', async () => {
    const { stream, text } = collector()
    const count = await runBatch({ input: Readable.from([Buffer.from('a\nb\n\nc')]), output: stream, first: inOrder })
    expect(text()).toBe('A\nB\n\nC\n')
    expect(count).toEqual({ lines: 4, bytes: 3 })
  })

  it('writes nothing for no input', async () => {
    const { stream, text } = collector()
    expect(await runBatch({ input: Readable.from([]), output: stream, first: inOrder })).toEqual({ lines: 0, bytes: 0 })
    expect(text()).toBe('')
  })

  it('keeps the order when later lines are answered sooner', async () => {
    const { stream, text } = collector()
    const pieces = Array.from({ length: 20 }, (_, index) => Buffer.from(`line ${index}\n`))
    const waiting: (() => void)[] = []
    let most = 0
    const backwards: Answerer = {
      concurrency: 3,
      // Answers come last first: whenever as many wait as may be under way, or nothing more comes.
      answer: async (lines) => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
          most = Math.max(most, waiting.length)
          setTimeout(() => waiting.pop()?.(), 1)
        })
        return lines.map(echo)
      },
      close: async () => {},
    }
    await runBatch({
      input: Readable.from(pieces),
      output: stream,
      first: inOrder,
      more: async () => backwards,
      moreAfter: 10,
    })
    expect(text()).toBe(pieces.map((piece) => String(piece).toUpperCase()).join(''))
    // Two calls a worker are under way, and the one that waits for room.
    expect(most).toBe(7)
  })

  it('starts more only for a large input, once, and closes what it started', async () => {
    const log: string[] = []
    const named = (name: string): Answerer => ({
      concurrency: 2,
      answer: async (lines) => lines.map(() => name),
      close: async () => {
        log.push(`close ${name}`)
      },
    })
    const { stream, text } = collector()
    await runBatch({
      input: Readable.from(['aaaa\n', 'bbbb\n', 'cccc\n', 'dddd\n'].map((line) => Buffer.from(line))),
      output: stream,
      first: named('first'),
      more: async () => {
        log.push('start more')
        return named('more')
      },
      moreAfter: 8,
    })
    expect(text()).toBe('first\nfirst\nmore\nmore\n')
    expect(log).toEqual(['start more', 'close first', 'close more'])
  })

  it('answers a long line with the first, in its place', async () => {
    const named = (name: string): Answerer => ({
      concurrency: 2,
      answer: async (lines) => lines.map((line) => `${name} ${line.bytes}`),
      close: async () => {},
    })
    const { stream, text } = collector()
    await runBatch({
      input: Readable.from([1, 256 * 1024, 256 * 1024 + 1, 2].map((bytes) => Buffer.from(`${'x'.repeat(bytes)}\n`))),
      output: stream,
      first: named('first'),
      more: async () => named('more'),
      moreAfter: 0,
    })
    expect(text()).toBe('more 1\nmore 262144\nfirst 262145\nmore 2\n')
  })

  it.each([0, 100])(
    'answers a caller that waits for each answer before it goes on (after %i bytes)',
    async (moreAfter) => {
      const input = new PassThrough()
      const output = new PassThrough()
      const done = runBatch({
        input,
        output,
        first: inOrder,
        more: async () => ({ ...inOrder, concurrency: 4 }),
        moreAfter,
      })
      for (const word of ['one', 'two', 'three']) {
        input.write(`${word}\n`)
        const [answer] =
          (await new Promise<Buffer[]>((resolve) => output.once('data', (data) => resolve([data])))) ?? []
        expect(String(answer)).toBe(`${word.toUpperCase()}\n`)
      }
      input.end()
      expect(await done).toEqual({ lines: 3, bytes: 11 })
    },
  )

  it('reads no more than it may hold while the reader of the output is slow', async () => {
    let read = 0
    const input = Readable.from(
      (function* () {
        for (; read < 1000; read++) yield Buffer.from(`${'x'.repeat(99)}\n`)
      })(),
    )
    let release: () => void = () => {}
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _, done) => {
        release = done
      },
    })
    const done = runBatch({
      input,
      output,
      first: inOrder,
      more: async () => ({ ...inOrder, concurrency: 2 }),
      moreAfter: 0,
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    // 4 pieces under way, one that waits for room, and what the streams hold themselves.
    expect(read).toBeLessThan(40)
    output.destroy()
    release()
    await expect(done).rejects.toThrow(ClosedOutput)
    expect(input.destroyed).toBe(true)
  })

  it('ends with ClosedOutput when the reader goes while the input is silent', async () => {
    const input = new PassThrough()
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    output.on('error', () => {})
    const done = runBatch({ input, output, first: inOrder, more: async () => inOrder, moreAfter: 0 })
    input.write('a\n')
    await expect(done).rejects.toThrow(ClosedOutput)
  })

  it('passes on a failure of an answerer', async () => {
    const { stream } = collector()
    const broken: Answerer = {
      ...inOrder,
      answer: async () => {
        throw new Error('no more threads')
      },
    }
    await expect(
      runBatch({ input: Readable.from([Buffer.from('a\nb\n')]), output: stream, first: broken }),
    ).rejects.toThrow('no more threads')
  })
})
