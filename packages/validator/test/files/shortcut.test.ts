import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheOf } from '../../src/files/cache/cache-of.js'
import { validateFiles } from '../../src/files/index.js'
import { shortcut } from '../../src/files/shortcut.js'
import { recordText, SOUND, SOUND_PATH, SOUND_PERSON } from '../helpers/records.js'

let cwd = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const remove = (path: string): void => rmSync(join(cwd, path))
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })
const commit = (): void => {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'work')
}

const pathOf = (id: string): string => `records/${id.slice(0, 4)}/${id}.json`
const record = (id: string, patch: object = {}): readonly [string, string] => [
  pathOf(id),
  recordText({ id, date: id.slice(0, 10), sources: [{ publisher: 'Ministry', language: 'en' }], ...patch }),
]

const EARLIER = '2023-02-01-fr-ke-ministerial'
const VAGUE = '2024-01-01-fr-ke-ministerial'
const PERSON = 'people/amelie-durand.json'
const [durand, ...others] = SOUND.participants
const participants = [{ ...durand, person: 'amelie-durand' }, ...others]

const options = { today: '2024-07-01', changedSince: 'HEAD' }
const cached = { ...options, cache: 'cache' }
/** What a run with the cache would read: files to report on and files that lend; `undefined` when it would walk. */
const plan = async (paths: readonly string[] = []): Promise<readonly (readonly string[])[] | undefined> => {
  const cache = cacheOf({ cwd, ...cached })
  if (cache === undefined) return undefined
  try {
    const found = await shortcut(paths, cwd, 'HEAD', cache)
    return found && [found.files, found.lenders].map((list) => list.map((path) => path.slice(cwd.length + 1)))
  } finally {
    cache.close()
  }
}
/** The findings of a run with the cache, which are those of a run without one. */
const report = async (more: object = {}, paths: readonly string[] = []): Promise<readonly string[]> => {
  const plain = await validateFiles(paths, { cwd, ...options, ...more })
  expect(await validateFiles(paths, { cwd, ...cached, ...more })).toEqual(plain)
  return plain.findings.map(({ file, rule }) => `${file.slice(file.lastIndexOf('/') + 1, -5)} ${rule}`)
}

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-shortcut-')))
  git('init', '-q', '-b', 'main')
  put('.gitignore', 'cache*\nrecords/ignored.json\n')
  put(SOUND_PATH, recordText({ participants }))
  put(...record(EARLIER))
  put(...record(VAGUE, { date: '2024-01', related: [{ id: EARLIER, relation: 'follows' }] }))
  put(PERSON, `${JSON.stringify(SOUND_PERSON, null, 2)}\n`)
  commit()
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const DOUBLE = '2024-05-14-fr-ke-meeting'
const VAGUE_DOUBLE = '2024-01-09-fr-ke-ministerial'
const person = (patch: object): string => `${JSON.stringify({ ...SOUND_PERSON, ...patch }, null, 2)}\n`

describe('a run on what has changed, with a cache of the whole', () => {
  it.each<readonly [string, () => void, readonly string[]]>([
    ['nothing', () => {}, []],
    [
      'the double of a record',
      () => put(...record(DOUBLE, { format: 'meeting', participants })),
      [`${SOUND.id} meeting-unique`],
    ],
    [
      'a record in a month that a vague date means',
      () => put(...record(VAGUE_DOUBLE)),
      [`${VAGUE_DOUBLE} meeting-unique`, `${VAGUE_DOUBLE} person-registered`],
    ],
    [
      'a record that another names',
      () => put(...record(EARLIER, { topics: ['energy'] })),
      [`${EARLIER} person-registered`, `${VAGUE} related-mutual`],
    ],
    ['a record that is gone', () => remove(pathOf(EARLIER)), []],
    [
      'an id that there is already',
      () => put('records/2023/other.json', recordText({ id: EARLIER })),
      [
        'other file-name-id',
        'other id-content',
        'other id-unique',
        'other person-registered',
        `${VAGUE} related-mutual`,
        `${SOUND.id} meeting-unique`,
      ],
    ],
    [
      'a related id with a slip',
      () =>
        put(
          ...record(EARLIER, { related: [{ id: VAGUE.replace('ministerial', 'ministeral'), relation: 'precedes' }] }),
        ),
      [`${EARLIER} person-registered`, `${EARLIER} related-exists`, `${EARLIER} related-id`, `${VAGUE} related-mutual`],
    ],
    [
      'the term of a person',
      () => put(PERSON, person({ offices: [{ office: 'foreign-minister', to: '2020-01-01', basis: 'term' }] })),
      [`${SOUND.id} person-in-office`],
    ],
    [
      'the name of a person',
      () => put(PERSON, person({ name: { full: 'A. Other' }, names: [] })),
      [`${SOUND.id} person-registered`],
    ],
    [
      'a person under a second key',
      () => put('people/a-durand.json', person({ key: 'a-durand' })),
      ['amelie-durand person-unique'],
    ],
    ['a person that is gone', () => remove(PERSON), []],
    ['a record that cannot be read', () => put(pathOf(EARLIER), '{'), [`${EARLIER} json-syntax`]],
  ])('reports what one without reports: %s', async (_, change, expected) => {
    await validateFiles([], { cwd, ...cached })
    expect(await plan()).toEqual([[], []])
    change()
    expect(await plan()).toBeDefined()
    expect(await report()).toEqual(expected)
    await report({ base: 'HEAD' })
    // What was changed is committed, and more is changed on top.
    commit()
    put(SOUND_PATH, recordText({ participants, location: { city: 'Nairob' } }))
    expect((await plan())?.[0]).toEqual([SOUND_PATH])
    await report()
    expect(await report({}, ['records/2023'])).toEqual([])
  })

  it('looks only at files that git does not tell to be as they were', async () => {
    put(...record(EARLIER, { topics: ['energy'] }))
    await validateFiles([], { cwd, ...cached })
    commit()
    put(...record(VAGUE))
    put('records/ignored.json', '{}')
    put('records/.hidden.json', '{}')
    put('records/notes.txt', '')
    remove(PERSON)
    expect(await plan()).toEqual([[pathOf(VAGUE)], [pathOf(EARLIER), 'records/ignored.json']])
    expect(await plan(['records/2024', PERSON])).toBeUndefined()
    expect(await plan(['records/2023'])).toEqual([[], [pathOf(EARLIER), pathOf(VAGUE), 'records/ignored.json']])
  })

  it.each<readonly [string, () => void]>([
    ['something is a link', () => symlinkSync(join(cwd, pathOf(EARLIER)), join(cwd, 'records/2023/link.json'))],
    ['another repository lies inside', () => git('init', '-q', 'records/inner')],
    ['the commit is gone', () => rmSync(join(cwd, '.git'), { recursive: true })],
    ['the cache was written anew by another', () => put('cache', 'nonsense')],
    ['its index is damaged', () => put('cache.index', 'nonsense\n')],
  ])('walks when %s', async (_, change) => {
    await validateFiles([], { cwd, ...cached })
    expect(await plan()).toEqual([[], []])
    change()
    expect(await plan()).toBeUndefined()
  })

  it.each<readonly [string, () => void]>([
    ['a link is kept', () => symlinkSync(join(cwd, pathOf(EARLIER)), join(cwd, 'records/2023/link.json'))],
    ['git was told to look away', () => git('update-index', '--assume-unchanged', pathOf(EARLIER))],
    ['a path has letters of its own', () => put('records/2023/é.json', '{}')],
  ])('walks after a run where %s', async (_, change) => {
    change()
    git('add', '-A')
    await validateFiles([], { cwd, ...cached })
    expect(await plan()).toBeUndefined()
  })
})
