import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpackPeople } from '@readout/records'
import type { Meeting, PublishedMeeting, ReleaseManifest } from '@readout/schema'
import { schemas } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { type PublishOptions, publish, readManifest, readMeetings } from '../src/index.js'
import { checkerOf } from '../src/input/check.js'
import { sumOf } from '../src/release/staging.js'
import { meeting, person, temporaryFolder } from './helpers/meetings.js'

const one = meeting('2024-03-04-ch-no-meeting')
const two = meeting('2024-03-04-ch-no-meeting-2', { title: 'Talks in the afternoon' })
const three = meeting('2024-03-06-ch-no-meeting')
const people = [person('ada-muster', 'Ada Muster')]

const from = (...records: readonly Meeting[]) => ({ records: () => records, people })

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** Every file of a folder with its text, links not followed. */
const tree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]),
  )

describe('publish', () => {
  it('writes a version, a link to it and the list of versions', async () => {
    const out = temporaryFolder()
    const result = await publish({ ...from(one, two), out })
    expect(result).toMatchObject({ status: 'published', version: '0.1.0', folder: path.join(out, '0.1.0') })
    expect(readdirSync(out).sort()).toEqual(['0.1.0', 'latest', 'versions.json'])
    expect(readlinkSync(path.join(out, 'latest'))).toBe('0.1.0')
    const { sha256 } = sumOf(path.join(out, 'latest/SHA256SUMS'))
    expect(JSON.parse(read(out, 'versions.json'))).toEqual({
      latest: '0.1.0',
      versions: [{ version: '0.1.0', released: '2024-03-05', sha256sums: sha256, meetings: 2 }],
    })
  })

  it('gives the registers whole, one entry a line', async () => {
    const out = temporaryFolder()
    const coverage = [
      { publisher: 'Ministry', state: 'NO', from: '2024-01-01', to: '2024-12-31', complete: true, entries: 9 },
    ]
    const { folder } = await publish({ ...from(one), out, coverage })
    expect(read(folder, 'people.json')).toBe(`[\n${JSON.stringify(people[0])}\n]\n`)
    expect(unpackPeople(JSON.parse(read(folder, 'people-index.json')))).toEqual(
      people.map(({ key, name, names, party, offices }) => ({
        key,
        name,
        names,
        party,
        offices: offices.map(({ role: _role, source: _source, ...held }) => held),
      })),
    )
    expect(read(folder, 'coverage.json')).toBe(`[\n${JSON.stringify(coverage[0])}\n]\n`)
  })

  it('gives the meetings as an array, by line and by file, each with what is computed from it', async () => {
    const out = temporaryFolder()
    const { folder } = await publish({ ...from(one, two), out })
    const published = (record: Meeting): PublishedMeeting => ({
      ...record,
      date_start: '2024-03-04',
      date_end: '2024-03-04',
      date_precision: 'day',
      size: 'bilateral',
      level: 'foreign-minister',
      modified: '0.1.0',
    })
    const expected = [published(one), published(two)]
    expect(JSON.parse(read(folder, 'meetings.json'))).toEqual(expected)
    expect([...readMeetings(folder)]).toEqual(expected)
    expect(JSON.parse(read(folder, `records/${two.id}.json`))).toEqual(published(two))
    const check = checkerOf(schemas.publishedMeeting)
    expect(expected.map((each) => check(each))).toEqual([undefined, undefined])
  })

  it('lists every other file in the manifest, with size, sum, type and rows', async () => {
    const out = temporaryFolder()
    const { folder } = await publish({ ...from(one, two), out })
    const manifest = JSON.parse(read(folder, 'manifest.json')) as ReleaseManifest
    expect(checkerOf(schemas.releaseManifest)(manifest)).toBeUndefined()
    const paths = manifest.files.map((file) => file.path)
    expect(paths).toEqual([...paths].sort())
    expect([...paths, 'SHA256SUMS', 'manifest.json'].sort()).toEqual(Object.keys(tree(folder)).sort())
    for (const file of manifest.files) {
      expect({ path: file.path, ...sumOf(path.join(folder, file.path)) }).toEqual({
        path: file.path,
        bytes: file.bytes,
        sha256: file.sha256,
      })
    }
    expect(manifest.files.find((file) => file.path === 'feed.xml')).toMatchObject({
      media_type: 'application/rss+xml',
      rows: 2,
    })
    expect(manifest.counts).toEqual({
      meetings: 2,
      withdrawn: 0,
      parties: 4,
      participants: 4,
      documents: 2,
      sources: 2,
      people: 1,
    })
  })

  it('writes sums that sha256sum accepts', async () => {
    const out = temporaryFolder()
    const { folder } = await publish({ ...from(one), out })
    const lines = read(folder, 'SHA256SUMS').trimEnd().split('\n')
    const manifest = sumOf(path.join(folder, 'manifest.json'))
    expect(lines.at(-1)).toBe(`${manifest.sha256}  manifest.json`)
    expect(lines.every((line) => /^[0-9a-f]{64} {2}[\w./-]+$/.test(line))).toBe(true)
  })

  it('gives the same bytes twice', async () => {
    const [a, b] = [temporaryFolder(), temporaryFolder()]
    await publish({ ...from(one, two), out: a })
    await publish({ ...from(one, two), out: b })
    expect(tree(path.join(b, '0.1.0'))).toEqual(tree(path.join(a, '0.1.0')))
  })

  it('gives the same bytes whatever the time zone and locale', () => {
    const child = fileURLToPath(new URL('helpers/publish-once.mjs', import.meta.url))
    const sums = [
      { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LC_ALL: 'C' },
    ].map((environment) => {
      const out = temporaryFolder()
      execFileSync(process.execPath, [child, out, 'link'], { env: { ...process.env, ...environment } })
      return read(out, 'latest/SHA256SUMS')
    })
    expect(sums[1]).toBe(sums[0])
  })

  it('does nothing when the version stands with the same bytes', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one), out, version: '1.0.0' })
    const before = tree(out)
    expect(await publish({ ...from(one), out, version: '1.0.0' })).toMatchObject({ status: 'unchanged' })
    expect(await publish({ ...from(one), out })).toMatchObject({ status: 'unchanged', version: '1.0.0' })
    expect(tree(out)).toEqual(before)
  })

  it('refuses to change a version that stands', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one), out, version: '1.0.0' })
    const before = tree(out)
    const again = publish({ ...from(one), out, version: '1.0.0', released: '2024-04-01' })
    await expect(again).rejects.toThrow(/1\.0\.0 exists already and differs in .*; a release is never changed/)
    expect(tree(out)).toEqual(before)
  })

  it('keeps the version in which a meeting last changed', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one, two), out, version: '1.0.0' })
    const { folder } = await publish({ ...from(one, { ...two, title: 'Talks at noon' }, three), out })
    expect([...readMeetings(folder)].map(({ id, modified }) => [id, modified])).toEqual([
      [one.id, '1.0.0'],
      [two.id, '1.1.0'],
      [three.id, '1.1.0'],
    ])
  })

  it('leaves latest at the newest version when an older one is published after it', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one), out, version: '1.0.0' })
    await publish({ ...from(one, two), out, version: '2.0.0' })
    const { previous } = await publish({ ...from({ ...one, title: 'Put right' }), out, version: '1.0.1' })
    expect(previous).toBe('1.0.0')
    expect(readlinkSync(path.join(out, 'latest'))).toBe('2.0.0')
    expect(JSON.parse(read(out, 'versions.json')).versions.map((each: { version: string }) => each.version)).toEqual([
      '1.0.0',
      '1.0.1',
      '2.0.0',
    ])
  })

  it('refuses a version before the first one, which could be compared with nothing', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one), out, version: '1.0.0' })
    await expect(publish({ ...from(one, two), out, version: '0.9.0' })).rejects.toThrow(
      `version 0.9.0 is smaller than 1.0.0, the first release of ${out}: publish a larger one, or name the release that ` +
        'it follows with --previous',
    )
    expect((await publish({ ...from(one), out, version: '1.0.0' })).status).toBe('unchanged')
  })

  it('makes latest a copy where links do not serve', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one), out, latest: 'copy' })
    await publish({ ...from(one, two), out, latest: 'copy' })
    expect(lstatSync(path.join(out, 'latest')).isDirectory()).toBe(true)
    expect(tree(path.join(out, 'latest'))).toEqual(tree(path.join(out, '0.2.0')))
    expect(readdirSync(out).sort()).toEqual(['0.1.0', '0.2.0', 'latest', 'versions.json'])
  })

  describe('the day of a release for which none is given', () => {
    const id = '2024-04-02-ch-no-meeting'
    const source = { publisher: 'Ministry', language: 'en' } as const
    it.each<readonly [what: string, values: Partial<Meeting>, day: string]>([
      ['a source was published', { sources: [{ ...source, published: '2024-04-03' }] }, '2024-04-03'],
      [
        'a source was read',
        { sources: [{ ...source, published: '2024-04-03', retrieved: '2024-06-01' }] },
        '2024-06-01',
      ],
      ['a meeting was held', { sources: [source] }, '2024-04-02'],
      ['a meeting was surely held', { date: '2024-04', sources: [source] }, '2024-04-01'],
      ['a meeting may be held, when nothing else is known', { status: 'scheduled', sources: [source] }, '2024-04-02'],
    ])('is the newest on which %s', async (_, values, day) => {
      const { folder } = await publish({ records: () => [meeting(id, values)], out: temporaryFolder() })
      expect(readManifest(folder).released).toBe(day)
    })

    it('is none to come, and no older than the release before', async () => {
      const out = temporaryFolder()
      const held = meeting(id, { sources: [source] })
      const later = meeting('2031-01-01-ch-no-meeting', { status: 'scheduled', sources: [source] })
      const wrong = meeting('2032-01-01-ch-no-meeting', {
        sources: [source],
        withdrawn: { reason: 'No such meeting.' },
      })
      await publish({ records: () => [held], out, released: '2024-05-05' })
      const { folder } = await publish({ records: () => [held, later, wrong], out })
      expect(readManifest(folder).released).toBe('2024-05-05')
    })
  })

  it('publishes a folder without records', async () => {
    const out = temporaryFolder()
    const { folder } = await publish({ records: () => [], out, released: '2024-01-01' })
    expect(read(folder, 'meetings.json')).toBe('[]\n')
    expect(read(folder, 'meetings.ndjson')).toBe('')
  })

  it('leaves nothing behind when records fail half way', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one), out })
    const before = tree(out)
    let walks = 0
    const failing = function* () {
      walks++
      yield one
      if (walks === 2) throw new Error('disk on fire')
      yield two
    }
    await expect(publish({ records: failing, people, out })).rejects.toThrow('disk on fire')
    expect(tree(out)).toEqual(before)
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('sweeps away what a killed publisher has left', async () => {
    const out = temporaryFolder()
    const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
    mkdirSync(path.join(out, `.staging-${dead}-x/release`), { recursive: true })
    writeFileSync(path.join(out, `.staging-${dead}-x/release/meetings.json`), '[')
    mkdirSync(path.join(out, `.staging-${process.pid}-y`))
    await publish({ ...from(one), out })
    expect(existsSync(path.join(out, `.staging-${dead}-x`))).toBe(false)
    expect(existsSync(path.join(out, `.staging-${process.pid}-y`))).toBe(true)
  })

  it.each<readonly [what: string, options: Partial<PublishOptions>, message: string]>([
    ['a version', { version: '1.0' }, '`1.0` is no version; write MAJOR.MINOR.PATCH, such as 1.4.0, or auto'],
    ['a day', { released: '2024-13-01' }, '`2024-13-01` is no day; write --released YYYY-MM-DD'],
    ['a day that there was', { released: '2025-02-29' }, '`2025-02-29` is no day; write --released YYYY-MM-DD'],
    ['a day alone', { released: '2025-02-28T00' }, '`2025-02-28T00` is no day; write --released YYYY-MM-DD'],
    ...['ftp://example.org/', 'data/', 'https://example.org/?a=1', 'https://example.org/#a'].map(
      (baseUrl) =>
        [
          'an address of a folder',
          { baseUrl },
          `\`${baseUrl}\` is no address of a folder; write --base-url https://…/ without a query or a fragment`,
        ] as const,
    ),
  ])('refuses what is not %s, also when there is nothing to publish', async (_, options, message) => {
    const out = temporaryFolder()
    await expect(publish({ ...from(one), out, ...options })).rejects.toThrow(message)
    await publish({ ...from(one), out })
    await expect(publish({ ...from(one), out, ...options })).rejects.toThrow(message)
  })

  it('takes an address without the slash at its end', async () => {
    const { folder } = await publish({ ...from(one), out: temporaryFolder(), baseUrl: 'https://example.org/data' })
    expect(JSON.parse(read(folder, 'feed.json'))).toMatchObject({
      feed_url: 'https://example.org/data/latest/feed.json',
    })
  })

  it.each([
    ['in the wrong order', [two, one], 'comes after `2024-03-04-ch-no-meeting-2`; ids must rise, each standing once'],
    ['twice', [one, one], '`2024-03-04-ch-no-meeting` stands twice; ids must rise, each standing once'],
  ])('refuses ids %s', async (_, records, message) => {
    await expect(publish({ ...from(...records), out: temporaryFolder() })).rejects.toThrow(message)
  })
})

describe('version rules', () => {
  const release = async (out: string, ...records: readonly Meeting[]) => publish({ ...from(...records), out })
  const withdrawn = { ...two, withdrawn: { reason: 'Told twice.', superseded_by: one.id } }

  it.each([
    ['a record added', [one, two, three], '1.1.0'],
    ['a record withdrawn', [one, withdrawn], '1.1.0'],
    ['a record put right', [one, { ...two, topics: ['energy' as const] }], '1.0.1'],
  ])('asks for a version after %s', async (_, records, version) => {
    const out = temporaryFolder()
    await publish({ ...from(one, two), out, version: '1.0.0' })
    expect((await release(out, ...records)).version).toBe(version)
  })

  it('refuses a version that is too small, and says why', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one, two), out, version: '1.0.0' })
    await expect(publish({ ...from(one, two, three), out, version: '1.0.1' })).rejects.toThrow(
      'version 1.0.1 is too small: the changes since 1.0.0 (1 record added) ask for a minor version; ' +
        'publish it as 1.1.0 or larger, or with --version auto',
    )
    expect(readdirSync(out).sort()).toEqual(['1.0.0', 'latest', 'versions.json'])
  })

  it('refuses the loss of records without an explanation, and asks for a major version with one', async () => {
    const out = temporaryFolder()
    await publish({ ...from(one, two), out, version: '1.0.0' })
    await expect(release(out, one)).rejects.toThrow(
      '1 of 2 records are gone (2024-03-04-ch-no-meeting-2); an id never vanishes: give a wrong record a `withdrawn` ' +
        'reason instead, or say why with --explain-loss',
    )
    const explained = await publish({ ...from(one), out, explainLoss: 'The test asks for it.' })
    expect(explained.version).toBe('2.0.0')
  })
})
