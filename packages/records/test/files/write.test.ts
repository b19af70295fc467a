import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordPath, writeFileAtomic, writeRecord } from '../../src/files/index.js'
import { serializeRecord } from '../../src/index.js'
import { sample } from '../sample.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('writeFileAtomic', () => {
  it('makes folders, writes, overwrites, and leaves nothing else behind', async () => {
    const path = join(root, 'a/b/c.json')
    expect(await writeFileAtomic(path, 'one')).toBe(true)
    expect(await writeFileAtomic(path, 'zwei ü')).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('zwei ü')
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.json'])
  })
  it('leaves a file alone that holds the text already', async () => {
    const path = join(root, 'a.json')
    writeFileSync(path, 'same')
    utimesSync(path, 1000, 1000)
    expect(await writeFileAtomic(path, 'same')).toBe(false)
    expect(statSync(path).mtimeMs).toBe(1_000_000)
  })
  it('cleans up when the place is taken by a folder', async () => {
    mkdirSync(join(root, 'a.json/inner'), { recursive: true })
    await expect(writeFileAtomic(join(root, 'a.json'), 'x')).rejects.toMatchObject({ syscall: 'rename' })
    expect(readdirSync(root)).toEqual(['a.json'])
  })
  it('replaces a link instead of writing through it', async () => {
    writeFileSync(join(root, 'target'), 'old')
    symlinkSync(join(root, 'target'), join(root, 'link.json'))
    await writeFileAtomic(join(root, 'link.json'), 'new')
    expect(readFileSync(join(root, 'target'), 'utf8')).toBe('old')
    expect(readFileSync(join(root, 'link.json'), 'utf8')).toBe('new')
  })
  it('survives many writers of one file', async () => {
    const path = join(root, 'a.json')
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(5000))
    await Promise.all(texts.map((text) => writeFileAtomic(path, text)))
    expect(texts).toContain(readFileSync(path, 'utf8'))
    expect(readdirSync(root)).toEqual(['a.json'])
  })
})

describe('writeRecord', () => {
  it('writes canonical form to the folder of the year, and nothing the second time', async () => {
    const path = join(root, '2031/2031-03-04-fr-no-ministerial.json')
    expect(await writeRecord(root, sample)).toEqual({ path, changed: true })
    expect(readFileSync(path, 'utf8')).toBe(serializeRecord(sample))
    expect(await writeRecord(root, sample)).toEqual({ path, changed: false })
  })
  it.each(['../x', '2024-07-28-../../x', '2024-07-28', '2023-02-29-a-b', 'x', '2024-07-28-jp-us-call.json'])(
    'refuses the id `%s`',
    async (id) => {
      expect(() => recordPath(root, id)).toThrow(new RangeError(`\`${id}\` is not a record id; see docs/record-ids.md`))
      await expect(writeRecord(root, { ...sample, id })).rejects.toThrow(RangeError)
      expect(readdirSync(root)).toEqual([])
    },
  )
  it('does not follow a year that leads out of the root', async () => {
    mkdirSync(join(root, 'out'))
    mkdirSync(join(root, 'records'))
    symlinkSync(join(root, 'out'), join(root, 'records/2031'))
    await expect(writeRecord(join(root, 'records'), sample)).rejects.toThrow('leads out of')
    expect(readdirSync(join(root, 'out'))).toEqual([])
  })
  it('writes nothing when JSON cannot hold the record', async () => {
    await expect(writeRecord(root, { ...sample, title: 1n } as never)).rejects.toThrow('`/title` is a bigint')
    expect(existsSync(join(root, '2031'))).toBe(false)
  })
})
