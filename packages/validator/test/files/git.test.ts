import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changedFiles, idsAt, recordChanges, textAt, validateFiles } from '../../src/files/index.js'
import { recordText, SOUND, SOUND_PATH } from '../helpers/records.js'

let cwd = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })

const dated = (day: string, patch: object = {}): readonly [string, string] => {
  const id = `${day}-fr-ke-ministerial`
  const sources = [{ publisher: 'Ministry', language: 'en' }]
  return [`records/${day.slice(0, 4)}/${id}.json`, recordText({ id, date: day, sources, ...patch })]
}

const GONE = dated('2024-03-01')
const KEPT = dated('2024-03-05')
const ADDED = dated('2024-03-09', { mode: 'in-persn' })

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-git-')))
  git('init', '-q', '-b', 'main')
  put(SOUND_PATH, recordText())
  put(...GONE)
  put(KEPT[0], KEPT[1].replace('"held"', '"hld"'))
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  git('checkout', '-q', '-b', 'change')
  rmSync(join(cwd, GONE[0]))
  put(SOUND_PATH, recordText({ topics: ['energy'], time: { start: '09:00' } }))
  git('add', '-A')
  git('commit', '-q', '-m', 'change')
  put(...ADDED)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('questions to git', () => {
  it('tell the files that a change touches, those not yet added included', async () => {
    expect(await changedFiles(cwd, 'main')).toEqual({ present: [ADDED[0], SOUND_PATH], gone: [GONE[0]] })
  })

  it('tell the ids of a revision, and a text of it', async () => {
    const ids = ['2024-03-01-fr-ke-ministerial', '2024-03-05-fr-ke-ministerial', SOUND.id]
    expect(await idsAt(cwd, 'main', 'records')).toEqual(ids)
    expect(await textAt(cwd, 'main', SOUND_PATH)).toBe(recordText())
    expect(await textAt(cwd, 'main', ADDED[0])).toBeUndefined()
  })

  it('tell what a change does to the records', async () => {
    expect(await recordChanges(cwd, 'main')).toEqual([
      { kind: 'removed', file: GONE[0], id: '2024-03-01-fr-ke-ministerial' },
      { kind: 'added', file: ADDED[0], id: '2024-03-09-fr-ke-ministerial', title: SOUND.title },
      {
        kind: 'changed',
        file: SOUND_PATH,
        id: SOUND.id,
        title: SOUND.title,
        fields: [
          { field: 'topics[0]', before: 'trade', now: 'energy' },
          { field: 'time', now: '{"start":"09:00"}' },
        ],
      },
    ])
  })

  it.each<readonly [string, object, readonly object[]]>([
    [
      'a value of one of several items',
      {
        participants: SOUND.participants.map((one, index) =>
          index === 1 ? { ...one, office: 'trade-minister' } : one,
        ),
      },
      [{ field: 'participants[1].office', before: 'foreign-minister', now: 'trade-minister' }],
    ],
    [
      'a name, by which an item is known',
      { participants: [{ ...SOUND.participants[0], name: { full: 'Amelie Durand' } }, SOUND.participants[1]] },
      [
        { field: 'participants[0].name.full', before: 'Amélie Durand', now: 'Amelie Durand' },
        { field: 'participants[0].name.family', before: 'Durand' },
        { field: 'participants[0].name.given', before: 'Amélie' },
      ],
    ],
    [
      'an item more, and a value less',
      { topics: ['trade', 'x'], location: { city: null } },
      [
        { field: 'location.city', before: 'Nairobi' },
        { field: 'topics[1]', now: 'x' },
      ],
    ],
    ['nothing but the order of keys', {}, []],
  ])('tell the values of a record that a change alters: %s', async (_, patch, fields) => {
    const text = readFileSync(join(cwd, SOUND_PATH), 'utf8')
    try {
      put(SOUND_PATH, recordText(patch))
      const changes = await recordChanges(cwd, 'main')
      expect(changes.find(({ file }) => file === SOUND_PATH)?.fields ?? []).toEqual(fields)
    } finally {
      put(SOUND_PATH, text)
    }
  })

  it('tell nothing of what a link leads to', async () => {
    const text = readFileSync(join(cwd, SOUND_PATH), 'utf8')
    put('secret.json', '{"title":"Not for everybody"}')
    try {
      rmSync(join(cwd, SOUND_PATH))
      symlinkSync(join(cwd, 'secret.json'), join(cwd, SOUND_PATH))
      expect(JSON.stringify(await recordChanges(cwd, 'main'))).not.toContain('Not for everybody')
    } finally {
      rmSync(join(cwd, SOUND_PATH))
      put(SOUND_PATH, text)
      rmSync(join(cwd, 'secret.json'))
    }
  })

  it.each(['nowhere', '--help', '-x', 'main:records', 'main..change', ''])(
    'refuse `%s` as a revision',
    async (revision) => {
      await expect(changedFiles(cwd, revision)).rejects.toThrow(
        `\`${revision}\` names no commit here. Fetch it first (\`git fetch origin\`), or name another revision.`,
      )
    },
  )
})

describe('validateFiles', () => {
  const brief = async (options: object): Promise<readonly string[]> =>
    (await validateFiles([], { cwd, ...options })).findings.map(({ file, rule }) => `${file} ${rule}`)

  it('reports on what a change touches alone', async () => {
    expect(await brief({})).toEqual([`${KEPT[0]} code-known`, `${ADDED[0]} code-known`])
    expect(await brief({ changedSince: 'main' })).toEqual([`${ADDED[0]} code-known`])
  })

  it('misses the ids of the base', async () => {
    expect(await brief({ changedSince: 'main', base: 'main' })).toEqual([
      `${GONE[0]} id-kept`,
      `${ADDED[0]} code-known`,
    ])
  })

  it('compares the files of a change with the rest of the dataset', async () => {
    const twin = 'records/2024/2024-05-14-fr-ke-meeting.json'
    put(twin, recordText({ id: '2024-05-14-fr-ke-meeting', format: 'meeting' }))
    expect(await brief({ changedSince: 'main' })).toEqual([`${ADDED[0]} code-known`, `${SOUND_PATH} meeting-unique`])
    rmSync(join(cwd, twin))
  })

  it('lets findings stand that an exception answers, and wants no other exceptions', async () => {
    const reason = 'Kept as the source has it, by a decision of the maintainers.'
    const entry = { rule: 'code-known', record: '2024-03-05-fr-ke-ministerial', reason, date: '2024-04-01' }
    put('exceptions.json', JSON.stringify({ exceptions: [entry, { ...entry, rule: 'date-order' }] }))
    const report = await validateFiles([], { cwd, rules: { 'file-canonical': 'off' } })
    expect([report.excepted, report.findings.map(({ file, rule, pointer }) => `${file} ${rule} ${pointer}`)]).toEqual([
      1,
      ['exceptions.json exception-needed /exceptions/1', `${ADDED[0]} code-known /mode`],
    ])
    expect(await brief({ rules: { 'date-order': 'off' } })).toEqual([`${ADDED[0]} code-known`])
    expect(await brief({ changedSince: 'main' })).toEqual([`${ADDED[0]} code-known`])
    // A draft beside the tree: the tree's records are not looked at, so their exceptions are not either.
    put('drafts/2024-05-14-fr-ke-call.json', '{')
    const draft = await validateFiles(['drafts/2024-05-14-fr-ke-call.json'], { cwd })
    expect(draft.findings.map(({ rule }) => rule)).toEqual(['json-syntax'])
    // Nor is a record or a person missing that may well be in the tree.
    const [first, ...others] = SOUND.participants
    const participants = [{ ...first, person: 'somebody' }, ...others]
    const related = [{ id: '2024-05-13-fr-ke-call', relation: 'follows' }]
    put('drafts/2024-05-14-fr-ke-ministerial.json', recordText({ participants, related }))
    const sound = await validateFiles(['drafts/2024-05-14-fr-ke-ministerial.json'], { cwd, today: '2024-07-01' })
    expect(sound.findings).toEqual([])
    rmSync(join(cwd, 'drafts'), { recursive: true })
    put('exceptions.json', '{')
    expect(await brief({ changedSince: 'main' })).toEqual(['exceptions.json exception-sound', `${ADDED[0]} code-known`])
    rmSync(join(cwd, 'exceptions.json'))
  })
})
