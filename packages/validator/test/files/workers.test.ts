import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '@readout/records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type * as files from '../../src/files/index.js'
import { recordText } from '../helpers/records.js'

// The compiled package: threads are started from compiled files. By its address, as the types are checked before it is built.
const compiled = new URL('../../dist/files/index.js', import.meta.url).href
const { validateFiles } = (await import(compiled)) as typeof files

let cwd = ''
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-workers-')))
  for (let index = 0; index < 350; index++) {
    // Meetings of the same people a day apart may be one.
    const date = addDays('2020-01-01', index * 3)
    const folder = join(cwd, 'records', date.slice(0, 4))
    mkdirSync(folder, { recursive: true })
    const id = `${date}-fr-ke-ministerial`
    const topics = index % 50 === 0 ? ['trade', 'x'] : ['trade']
    writeFileSync(join(folder, `${id}.json`), recordText({ id, date, topics }))
  }
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

it('gives the same report with any number of threads', async () => {
  const [none, one, three] = await Promise.all(
    [0, 1, 3].map(async (workers) => await validateFiles([], { cwd, today: '2024-07-01', workers })),
  )
  expect([none?.files, none?.errors]).toEqual([350, 7])
  expect(one).toEqual(none)
  expect(three).toEqual(none)
})

it('gives the same report with threads and the cache', async () => {
  const plain = await validateFiles([], { cwd, today: '2024-07-01', workers: 0 })
  expect(await validateFiles([], { cwd, today: '2024-07-01', workers: 1, cache: 'cache' })).toEqual(plain)
  expect(await validateFiles([], { cwd, today: '2024-07-01', workers: 1, cache: 'cache' })).toEqual(plain)
})
