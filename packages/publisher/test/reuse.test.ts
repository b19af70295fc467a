import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Meeting } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { type PublishOptions, publish, verify } from '../src/index.js'
import { PreviousFiles } from '../src/release/previous-files.js'
import { meeting, person, temporaryFolder } from './helpers/meetings.js'

const people = [person('ada-muster', 'Ada Muster')]
const first = [
  meeting('2024-03-04-ch-no-meeting'),
  meeting('2024-03-04-ch-no-meeting-2'),
  meeting('2024-03-05-ch-no-meeting'),
]
const second = [
  ...first.slice(0, 2),
  meeting('2024-03-05-ch-no-meeting', { title: 'Talks, put right' }),
  meeting('2024-03-06-fr-no-call', {
    mode: 'phone',
    parties: [
      { type: 'state', code: 'FR' },
      { type: 'state', code: 'NO' },
    ],
    participants: [],
  }),
]

const release = (out: string, records: readonly Meeting[], options: Partial<PublishOptions> = {}) =>
  publish({ records: () => records, people, out, released: '2024-04-01', ...options })

/** Every file of a release: its bytes and what stands for it on the disk. */
const files = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), { bytes: readFileSync(file, 'latin1'), inode: statSync(file).ino }]),
  )

const bytesOf = (folder: string) => [...files(folder)].map(([name, { bytes }]) => [name, bytes])

describe('a release after another one', () => {
  it('takes over the files that hold the same, and writes the others', async () => {
    const out = temporaryFolder()
    const before = files((await release(out, first)).folder)
    const after = files((await release(out, second)).folder)
    const shared = [...after].filter(([name, { inode }]) => before.get(name)?.inode === inode).map(([name]) => name)
    expect(shared.filter((name) => name.startsWith('records/'))).toEqual([
      'records/2024-03-04-ch-no-meeting-2.json',
      'records/2024-03-04-ch-no-meeting.json',
    ])
    expect(shared.filter((name) => /^(?:schema|vocabularies)\//.test(name))).toEqual(
      [...after.keys()].filter((name) => /^(?:schema|vocabularies)\//.test(name)),
    )
    expect(shared).toContain('people.json')
    expect(shared).not.toContain('feed.xml')
    for (const name of shared) expect(after.get(name)?.bytes).toBe(before.get(name)?.bytes)
  })

  it('has the same bytes as one that takes nothing over', async () => {
    const [out, apart] = [temporaryFolder(), temporaryFolder()]
    const { folder } = await release(out, first)
    const reused = await release(out, second)
    const anew = await release(apart, second, { previous: folder, reuse: false })
    expect(bytesOf(reused.folder)).toEqual(bytesOf(anew.folder))
    const inodes = new Set([...files(folder).values()].map(({ inode }) => inode))
    expect([...files(anew.folder).values()].filter(({ inode }) => inodes.has(inode))).toEqual([])
    expect((await verify(reused.folder, { previous: folder })).problems).toEqual([])
  })

  it('is refused when what it takes over was changed', async () => {
    const out = temporaryFolder()
    const { folder } = await release(out, first)
    const file = path.join(folder, 'records/2024-03-04-ch-no-meeting.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Geneva', 'Zürich'))
    await expect(release(out, second)).rejects.toThrow(
      /^the release fails its own check: records\/2024-03-04-ch-no-meeting\.json: has the SHA-256 /,
    )
    expect(readdirSync(out).sort()).toEqual(['0.1.0', 'latest', 'versions.json'])
    expect((await release(out, second, { reuse: false })).status).toBe('published')
  })
})

describe('PreviousFiles', () => {
  it('finds each record in the order of ids, whatever the order of the sums', () => {
    const [folder, to] = [temporaryFolder(), temporaryFolder()]
    const ids = ['a', 'a-1', 'a-1-b', 'a-10', 'a-2', 'b', 'b-c', 'c']
    const sum = (id: string) => id.replaceAll(/[^a-f0-9]/g, '').padEnd(64, '0')
    const paths = ids.map((id) => [`records/${id}.json`, sum(id)] as const).sort()
    writeFileSync(path.join(folder, 'README.md'), '')
    const lines = [['README.md', sum('d')] as const, ...paths, ['schema/x.json', sum('e')] as const]
    writeFileSync(path.join(folder, 'SHA256SUMS'), lines.map(([name, sha256]) => `${sha256}  ${name}\n`).join(''))
    const asked: string[] = []
    const previous = new PreviousFiles(folder)
    for (const id of ids) if (previous.sumOf(`records/${id}.json`) === sum(id)) asked.push(id)
    expect(asked).toEqual(ids)
    expect(previous.link('README.md', sum('d'), path.join(to, 'README.md'))).toBe(true)
    expect(previous.link('README.md', sum('f'), path.join(to, 'other'))).toBe(false)
    expect(previous.link('schema/x.json', sum('e'), path.join(to, 'x.json'))).toBe(false)
    expect(readdirSync(to)).toEqual(['README.md'])
  })

  it('takes nothing over from a folder without sums', () => {
    expect(new PreviousFiles(temporaryFolder()).sumOf('README.md')).toBe(undefined)
  })
})
