import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publish, readMeetings, verify } from '../src/index.js'
import { meeting, temporaryFolder } from './helpers/meetings.js'

const child = fileURLToPath(new URL('helpers/publish-once.mjs', import.meta.url))

/** Numbers in [0, 1) that are the same in every run: a failure can be seen again. */
const numbers = function* (seed: number): Generator<number> {
  for (let state = seed; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state / 2 ** 32
}

/** Starts a publisher and waits for a word of it. */
const start = async (out: string, latest: string) => {
  const publisher = fork(child, [out, latest], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const closed = once(publisher, 'close')
  // A child that cannot even start says nothing: it is not waited for.
  const failed = closed.then(([code]) => {
    throw new Error(`the publisher ended with ${code} before it began`)
  })
  await Promise.race([once(publisher, 'message'), failed])
  failed.catch(() => {})
  return { publisher, closed }
}

/** Publishes one version undisturbed and tells how long that takes, in milliseconds. */
const publishWhole = async (out: string, latest: string): Promise<number> => {
  const { closed } = await start(out, latest)
  const began = performance.now()
  expect(await closed).toEqual([0, null])
  return performance.now() - began
}

/** Kills a publisher some time after it has begun. */
const publishAndKill = async (out: string, latest: string, after: number): Promise<void> => {
  const { publisher, closed } = await start(out, latest)
  await new Promise((resolve) => setTimeout(resolve, after))
  publisher.kill('SIGKILL')
  await closed
}

describe('a publisher that is killed', () => {
  it('leaves a whole release as the latest one, fifty times', { timeout: 600_000 }, async () => {
    const out = temporaryFolder()
    const random = numbers(2024)
    const took = await publishWhole(out, 'link')
    let versions = 1
    for (let round = 0; round < 50; round++) {
      await publishAndKill(out, 'link', took * (random.next().value ?? 0))
      const report = await verify(path.join(out, 'latest'))
      expect(report.problems).toEqual([])
      const list = JSON.parse(readFileSync(path.join(out, 'versions.json'), 'utf8'))
      expect(list.versions.length).toBeGreaterThanOrEqual(versions)
      versions = list.versions.length
      for (const { version } of list.versions) expect(existsSync(path.join(out, version, 'SHA256SUMS'))).toBe(true)
    }
  })

  it('leaves nothing that stops the next one, with a copy as the latest too', { timeout: 600_000 }, async () => {
    const out = temporaryFolder()
    const random = numbers(7)
    const took = await publishWhole(out, 'copy')
    for (let round = 0; round < 5; round++) await publishAndKill(out, 'copy', took * (random.next().value ?? 0))
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

describe('a publisher that runs out of room', () => {
  // A limit on the size of files stands in for a disk that is full: in blocks of 512 or 1024 bytes, as the shell has it.
  const shell = spawnSync('sh', ['-c', 'ulimit -f 1']).status === 0

  it.runIf(shell)('leaves the releases as they were, and says so', { timeout: 600_000 }, async () => {
    const out = temporaryFolder()
    await publishWhole(out, 'link')
    const before = readFileSync(path.join(out, 'versions.json'), 'utf8')
    for (const blocks of [1, 40, 80]) {
      const command = `ulimit -f ${blocks}; exec "$0" "$1" "$2" link`
      const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, child, out], { encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toContain(`${out} cannot take the release, the disk may be full: `)
      expect(readdirSync(out).sort()).toEqual(['0.1.0', 'latest', 'versions.json'])
      expect(readFileSync(path.join(out, 'versions.json'), 'utf8')).toBe(before)
      expect((await verify(path.join(out, 'latest'))).problems).toEqual([])
    }
  })
})
