import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fixFiles, validateFiles } from '../../src/files/index.js'
import { recordText, SOUND, SOUND_PATH } from '../helpers/records.js'

let cwd = ''
const put = (path: string, content: string | Uint8Array): string => {
  const full = join(cwd, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
  return full
}
const lines = async (): Promise<readonly string[]> =>
  (await validateFiles([], { cwd, today: '2024-07-01' })).findings.map(
    ({ file, range, rule, message }) =>
      `${file}${range === undefined ? '' : `:${range.start.line}:${range.start.column}`} ${rule} ${message}`,
  )

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-hostile-')))
  mkdirSync(join(cwd, 'records'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

describe('hostile input', () => {
  it('a file of 100 MB is not read', async () => {
    truncateSync(put('records/2024/large.json', '{}'), 100_000_000)
    expect(await lines()).toEqual([
      'records/2024/large.json file-size The file has 100000000 bytes; at most 1048576 are read.',
    ])
  })

  it('nesting of 10,000 levels does not run out of stack', async () => {
    put('records/2024/deep.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)
    put('records/2024/open.json', '['.repeat(100_000))
    expect(await lines()).toEqual([
      'records/2024/deep.json:1:161 json-depth Objects and arrays are nested more than 32 deep.',
      'records/2024/open.json:1:33 json-depth Objects and arrays are nested more than 32 deep.',
    ])
  })

  it('a key that reaches for a prototype is refused and reaches nothing', async () => {
    put(SOUND_PATH, recordText().replace('{\n', '{\n  "__proto__": { "polluted": true },\n'))
    expect(await lines()).toEqual([
      `${SOUND_PATH}:2:3 key-harmless The key \`__proto__\` is not allowed anywhere; delete it.`,
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(await fixFiles([], { cwd })).toEqual([])
  })

  it('links out of the tree, to nothing, to themselves and to folders are not followed', async () => {
    writeFileSync(join(cwd, 'secret.json'), '{"secret": true}')
    mkdirSync(join(cwd, 'records/2024'))
    symlinkSync('../../secret.json', join(cwd, 'records/2024/a.json'))
    symlinkSync('missing.json', join(cwd, 'records/2024/b.json'))
    symlinkSync('c.json', join(cwd, 'records/2024/c.json'))
    symlinkSync('..', join(cwd, 'records/2024/d'))
    expect(await lines()).toEqual([
      'records/2024/a.json file-readable The link leads out of its folder; put the file itself here.',
      'records/2024/b.json file-readable The link points to nothing; delete it.',
      'records/2024/c.json file-readable The link points to nothing; delete it.',
      'records/2024/d file-readable The link leads to a folder; links to files are followed only.',
    ])
  })

  it('a folder named like a record is told of, and what is in it is checked', async () => {
    put('records/2024/x.json/y.json', '{')
    expect(await lines()).toEqual([
      'records/2024/x.json file-readable A folder is named like a record; rename it.',
      'records/2024/x.json/y.json:1:2 json-syntax The end of the text stands where `}` is expected; an object is not closed.',
    ])
  })

  it.skipIf(process.platform === 'win32')('a named pipe is not waited for', async () => {
    mkdirSync(join(cwd, 'records/2024'))
    execFileSync('mkfifo', [join(cwd, 'records/2024/pipe.json')])
    expect(await lines()).toEqual(['records/2024/pipe.json file-readable This is neither a file nor a folder.'])
  })

  it('bytes that are not UTF-8, or not text at all, are told of with their place', async () => {
    put('records/2024/bytes.json', Uint8Array.from([0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d]))
    put('records/2024/nul.json', Uint8Array.from([0x7b, 0x00, 0x00, 0x7d]))
    put('records/2024/utf16.json', Buffer.from('\ufeff{}', 'utf16le'))
    expect(await lines()).toEqual([
      'records/2024/bytes.json text-utf-8 The bytes here are not UTF-8; save the file in that encoding.',
      'records/2024/nul.json:1:2 json-syntax `\\u0000\\u0000` is not a JSON value; a text stands in double quotes `"…"`.',
      'records/2024/utf16.json text-utf-8 The bytes here are not UTF-8; save the file in that encoding.',
    ])
  })

  it('two records with each other’s content are both told of', async () => {
    const other = '2024-05-14-fr-ke-call'
    put(SOUND_PATH, recordText({ id: other, format: 'call', mode: 'phone', location: null }))
    put(`records/2024/${other}.json`, recordText())
    expect(await lines()).toEqual([
      `records/2024/${other}.json:3:9 file-name-id The file is named \`${other}.json\`, but its \`id\` is \`${SOUND.id}\`. The two must be equal.`,
      `${SOUND_PATH}:3:9 file-name-id The file is named \`${SOUND.id}.json\`, but its \`id\` is \`${other}\`. The two must be equal.`,
    ])
  })

  it('names that only look like records are left alone, and odd names are shown as they are', async () => {
    put('records/2024/.hidden.json', '{')
    put('records/2024/notes.txt', '{')
    put('records/2024/a b\u202e.json', '{')
    expect((await lines()).map((line) => line.split(':')[0])).toEqual(['records/2024/a b\u202e.json'])
  })

  it('an empty dataset is clean, a missing one is not', async () => {
    expect(await lines()).toEqual([])
    rmSync(join(cwd, 'records'), { recursive: true })
    expect(await lines()).toEqual(['records file-readable No such file or folder; check the path.'])
  })

  it('mending leaves no file behind beside the records', async () => {
    put(SOUND_PATH, JSON.stringify(SOUND))
    expect(await fixFiles([], { cwd })).toEqual([SOUND_PATH])
    expect(readdirSync(join(cwd, 'records/2024'))).toEqual([`${SOUND.id}.json`])
    expect(await fixFiles([], { cwd })).toEqual([])
    expect(await lines()).toEqual([])
  })
})
