import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publish, readMeetings, verify } from '../src/index.js'
import { meeting, temporaryFolder } from './helpers/meetings.js'

const child = fileURLToPath(new URL('helpers/publish-forever.mjs', import.meta.url))

/** Numbers in [0, 1) that are the same in every run: a failure can be seen again. */
const numbers = function* (seed: number): Generator<number> {
  for (let state = seed; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state / 2 ** 32
}

/** Starts a publisher, lets it finish one version, and kills it somewhere in the next. */
const publishAndKill = async (out: string, latest: string, part: number): Promise<void> => {
  const publisher = fork(child, [out, latest], { stdio: 'ignore' })
  const closed = once(publisher, 'close')
  const heard = async (word: string): Promise<void> => {
    for (;;) if ((await once(publisher, 'message'))[0] === word) return
  }
  await heard('start')
  const began = performance.now()
  await heard('done')
  const took = performance.now() - began
  // The next publish takes about as long: a part of that later it is somewhere in its midst.
  await new Promise((resolve) => setTimeout(resolve, took * part))
  publisher.kill('SIGKILL')
  await closed
}

describe('a publisher that is killed', () => {
  it('leaves a whole release as the latest one, fifty times', { timeout: 600_000 }, async () => {
    const out = temporaryFolder()
    const random = numbers(2024)
    let versions = 0
    for (let round = 0; round < 50; round++) {
      await publishAndKill(out, 'link', random.next().value ?? 0)
      const report = await verify(path.join(out, 'latest'))
      expect(report.problems).toEqual([])
      const list = JSON.parse(readFileSync(path.join(out, 'versions.json'), 'utf8'))
      expect(list.versions.length).toBeGreaterThan(versions)
      versions = list.versions.length
      for (const { version } of list.versions) expect(existsSync(path.join(out, version, 'SHA256SUMS'))).toBe(true)
    }
  })

  it('leaves nothing that stops the next one, with a copy as the latest too', { timeout: 600_000 }, async () => {
    const out = temporaryFolder()
    const random = numbers(7)
    for (let round = 0; round < 5; round++) await publishAndKill(out, 'copy', random.next().value ?? 0)
    const { folder } = await publish({
      records: () => [meeting('2024-02-01-ch-no-meeting')],
      out,
      explainLoss: 'Test.',
    })
    expect([...readMeetings(folder)]).toHaveLength(1)
    expect((await verify(path.join(out, 'latest'))).problems).toEqual([])
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
