import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ValidateFilesOptions, validateFiles } from '../../src/files/index.js'
import { recordText, SOUND_PATH, SOUND_PERSON } from '../helpers/records.js'

let cwd = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const run = async (options: ValidateFilesOptions = {}, paths: readonly string[] = []) =>
  await validateFiles(paths, { cwd, today: '2024-07-01', cache: 'cache', ...options })
const rulesOf = async (options: ValidateFilesOptions = {}, paths: readonly string[] = []): Promise<readonly string[]> =>
  (await run(options, paths)).findings.map(({ file, rule }) => `${file} ${rule}`)

const TWIN = 'records/2024/2024-05-14-fr-ke-meeting.json'
const twin = (patch: object = {}): string => recordText({ id: '2024-05-14-fr-ke-meeting', format: 'meeting', ...patch })

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-cache-')))
  put(SOUND_PATH, recordText({ topics: ['trade', 'x'] }))
  put('people/amelie-durand.json', `${JSON.stringify(SOUND_PERSON, null, 2)}\n`)
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

describe('the cache', () => {
  it('gives the same report as a run without it', async () => {
    const plain = await validateFiles([], { cwd, today: '2024-07-01' })
    expect(plain.findings.length).toBeGreaterThan(0)
    expect(await run()).toEqual(plain)
    expect(await run()).toEqual(plain)
  })

  it('sees what has changed, and what is new', async () => {
    expect(await rulesOf()).toEqual([`${SOUND_PATH} code-known`])
    put(SOUND_PATH, recordText())
    put(TWIN, twin())
    const registered = `${SOUND_PATH} person-registered`
    expect(await rulesOf()).toEqual([`${TWIN} person-registered`, `${SOUND_PATH} meeting-unique`, registered])
    rmSync(join(cwd, TWIN))
    expect(await rulesOf()).toEqual([registered])
  })

  it('holds for one setting of the rules, one day and one state of a file', async () => {
    await run()
    expect(await rulesOf({ rules: { 'code-known': 'off' } })).toEqual([])
    expect((await rulesOf({ today: '2024-01-01' })).toSorted()).toEqual([
      `${SOUND_PATH} code-known`,
      `${SOUND_PATH} date-not-future`,
      `${SOUND_PATH} source-dates`,
      `${SOUND_PATH} source-dates`,
    ])
    utimesSync(join(cwd, SOUND_PATH), 1, 1)
    expect(await rulesOf()).toEqual([`${SOUND_PATH} code-known`])
  })

  it('lends facts to a run on a part, and checks later what only lent', async () => {
    put(SOUND_PATH, recordText())
    put(TWIN, twin({ topics: ['x'] }))
    const expected = [`${SOUND_PATH} person-registered`]
    expect(await rulesOf({}, [SOUND_PATH])).toEqual(expected)
    put(TWIN, twin())
    const both = [`${SOUND_PATH} meeting-unique`, `${SOUND_PATH} person-registered`]
    expect(await rulesOf({}, [SOUND_PATH])).toEqual(both)
    expect(await rulesOf({}, [SOUND_PATH])).toEqual(both)
    expect(await rulesOf()).toEqual([`${TWIN} person-registered`, ...both])
  })

  it('is begun anew when it is damaged', async () => {
    const expected = await rulesOf()
    writeFileSync(join(cwd, 'cache'), 'nonsense')
    expect(await rulesOf()).toEqual(expected)
    expect(readFileSync(join(cwd, 'cache'), 'utf8').split('\n').length).toBe(4)
  })
})
