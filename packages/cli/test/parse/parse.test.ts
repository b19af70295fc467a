import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse as readYaml } from 'yaml'
import { registerParseWith } from '../../src/commands/parse.js'
import { fakeParse } from '../helpers/parser.js'
import { type RunOptions, run } from '../helpers/run.js'

const commands = [registerParseWith(async () => fakeParse)]
let cwd = ''
const parse = (argv: readonly string[], options: RunOptions = {}) =>
  run(['parse', ...argv], { commands, cwd, ...options })

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'readout-parse-'))
  writeFileSync(join(cwd, 'two.txt'), 'They spoke on 2024-07-28 and 2024-07-29.\n')
  writeFileSync(join(cwd, 'none.md'), '# Nothing\n')
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const NEEDS = '/title, /status, /format, /participants, /topics, /documents, /sources'
const TWO = [
  'two.txt: 2 meetings',
  `two.txt: 2024-07-28-jp-us-call still needs ${NEEDS}`,
  `two.txt: 2024-07-29-jp-us-call still needs ${NEEDS}`,
  '',
].join('\n')

describe('readout parse FILE', () => {
  it('prints the records as JSON and says what is still missing', async () => {
    const { status, stdout, stderr } = await parse(['two.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: TWO })
    expect(JSON.parse(stdout).map((record: { id: string }) => record.id)).toEqual([
      '2024-07-28-jp-us-call',
      '2024-07-29-jp-us-call',
    ])
  })

  it('prints an empty list for a text without a meeting, which is no failure', async () => {
    expect(await parse(['none.md'])).toEqual({ status: 0, stdout: '[]\n', stderr: 'none.md: no meeting found\n' })
  })

  it.each([
    [
      'ndjson',
      (text: string) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
    ],
    ['yaml', (text: string) => readYaml(text)],
  ])('prints the same records as %s', async (format, read) => {
    const json = JSON.parse((await parse(['two.txt'])).stdout)
    expect(read((await parse(['two.txt', '--format', format])).stdout)).toEqual(json)
  })

  it('prints a page for people as md', async () => {
    const { stdout } = await parse(['two.txt', 'none.md', '--format', 'md'])
    expect(stdout).toBe(
      `# two.txt: 2 meetings

## 1. 2024-07-28-jp-us-call

- id: 2024-07-28-jp-us-call
- when: 2024-07-28
- how: phone
- parties: JP, US
- still to fill in: ${NEEDS}

## 2. 2024-07-29-jp-us-call

- id: 2024-07-29-jp-us-call
- when: 2024-07-29
- how: phone
- parties: JP, US
- still to fill in: ${NEEDS}

# none.md: no meeting found
`,
    )
  })

  it('marks the words that values rest on', async () => {
    const { stdout } = await parse(['two.txt', '--explain'])
    expect(stdout).toBe(
      `They spoke on ⟦2024-07-28⟧1 and ⟦2024-07-29⟧2.

1  "2024-07-28"
     2024-07-28-jp-us-call /date
2  "2024-07-29"
     2024-07-29-jp-us-call /date
`,
    )
  })

  it('shows control characters of a release as pictures', async () => {
    const { stdout, stderr } = await parse(['--explain'], { stdin: 'a\u001B[31mb\u0007\u202E\n' })
    expect(stdout).toBe('a␛[31mb␇\uFFFD\n\nNo value was found in this text.\n')
    expect(stderr).toBe('<stdin>: no meeting found\n')
  })

  it('reads standard input, told how it is written', async () => {
    const seen: unknown[] = []
    const spy = registerParseWith(async () => (document) => {
      seen.push(document)
      return fakeParse(document)
    })
    const argv = ['parse', '-', '--as', 'html', '--publisher', 'Ministry', '--published', '2024-07-28', '--title', 'T']
    const more = ['--url', 'https://example.org/1', '--language', 'en']
    await run([...argv, ...more], { commands: [spy], stdin: '<p>2024-07-28</p>' })
    expect(seen).toEqual([
      {
        id: '<stdin>',
        title: 'T',
        url: 'https://example.org/1',
        publisher: 'Ministry',
        published: '2024-07-28',
        language: 'en',
        html: '<p>2024-07-28</p>',
      },
    ])
  })

  it('goes on after a file that cannot be read, and exits with 2', async () => {
    const { status, stdout, stderr } = await parse(['no-such.txt', 'none.md', '.'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '[]\n' })
    expect(stderr).toBe(
      'readout: no-such.txt: no such file\nnone.md: no meeting found\nreadout: .: a folder, not a file; name the files in it\n',
    )
  })

  it('goes on after a release on which the parser fails, and exits with 2', async () => {
    writeFileSync(join(cwd, 'bad.txt'), 'boom')
    expect(await parse(['bad.txt', 'none.md'])).toEqual({
      status: 2,
      stdout: '[]\n',
      stderr: 'readout: bad.txt: the parser failed: boom\nnone.md: no meeting found\n',
    })
    expect(await parse(['bad.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'readout: bad.txt: the parser failed: boom\n',
    })
  })

  it('prints the records of several releases as one list', async () => {
    writeFileSync(join(cwd, 'one.txt'), '2024-08-01')
    const files = ['none.md', 'two.txt', 'one.txt']
    const json = JSON.parse((await parse(files)).stdout)
    expect(json.map((record: { date: string }) => record.date)).toEqual(['2024-07-28', '2024-07-29', '2024-08-01'])
    expect(readYaml((await parse([...files, '--format', 'yaml'])).stdout)).toEqual(json)
    expect(readYaml((await parse(['none.md', '--format', 'yaml'])).stdout)).toEqual([])
  })

  it('refuses what is not UTF-8', async () => {
    writeFileSync(join(cwd, 'latin.txt'), Buffer.from([0x52, 0xe9]))
    expect(await parse(['latin.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'readout: latin.txt: not valid UTF-8; convert it first, for example with iconv -t UTF-8\n',
    })
  })

  it('refuses a flag whose value does not fit, before it reads', async () => {
    const { status, stderr } = await parse(['no-such.txt', '--published', 'July 28'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^readout: --published July 28: does not read as the schema asks \(When it was published: /u)
  })

  it('refuses an unknown format', async () => {
    const { status, stderr } = await parse(['two.txt', '--format', 'xml'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, ndjson, yaml, md.\nRun it with --help to see how it is used.\n",
    )
  })

  describe('--out', () => {
    it('writes one file a record and prints their names', async () => {
      const { status, stdout } = await parse(['two.txt', '--out', 'drafts'])
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: 'drafts/2024-07-28-jp-us-call.json\ndrafts/2024-07-29-jp-us-call.json\n',
      })
      expect(readdirSync(join(cwd, 'drafts')).sort()).toEqual([
        '2024-07-28-jp-us-call.json',
        '2024-07-29-jp-us-call.json',
      ])
      expect(JSON.parse(readFileSync(join(cwd, 'drafts/2024-07-28-jp-us-call.json'), 'utf8')).mode).toBe('phone')
    })

    it('names a draft without a usable id after its release, inside the folder', async () => {
      const bare = registerParseWith(async () => (document) => ({
        id: document.id,
        records: [
          { schema_version: '1.0', mode: 'phone' },
          { schema_version: '1.0', id: '../../evil', mode: 'video' },
        ],
        messages: [],
      }))
      const { stdout } = await run(['parse', 'two.txt', '--out', 'drafts'], { commands: [bare], cwd })
      expect(stdout).toBe('drafts/two-1.draft.json\ndrafts/two-2.draft.json\n')
    })

    it('writes nothing when one of the files is there, unless told to', async () => {
      await parse(['two.txt', '--out', 'drafts'])
      const file = join(cwd, 'drafts/2024-07-29-jp-us-call.json')
      writeFileSync(file, 'mine')
      rmSync(join(cwd, 'drafts/2024-07-28-jp-us-call.json'))
      const refused = await parse(['two.txt', '--out', 'drafts'])
      expect(refused.status).toBe(2)
      expect(refused.stderr).toBe(
        `${TWO}readout: drafts/2024-07-29-jp-us-call.json is there already; --force replaces it\n`,
      )
      expect(readdirSync(join(cwd, 'drafts'))).toEqual(['2024-07-29-jp-us-call.json'])
      expect((await parse(['two.txt', '--out', 'drafts', '--force'])).status).toBe(0)
      expect(JSON.parse(readFileSync(file, 'utf8')).id).toBe('2024-07-29-jp-us-call')
    })

    it('refuses two drafts of one name', async () => {
      writeFileSync(join(cwd, 'again.txt'), '2024-07-28')
      const { status, stderr } = await parse(['two.txt', 'again.txt', '--out', 'drafts'])
      expect(status).toBe(2)
      expect(stderr).toContain(
        'readout: two drafts want to be drafts/2024-07-28-jp-us-call.json; parse their releases into folders of their own\n',
      )
      expect(readdirSync(cwd).sort()).toEqual(['again.txt', 'none.md', 'two.txt'])
    })
  })
})

describe('readout parse --batch', () => {
  const document = (id: string, text: string) => JSON.stringify({ id, text })

  it('answers every line with one line, in order, and exits with 0', async () => {
    const stdin = [document('a', '2024-07-28'), 'no json', '', document('b', 'nothing'), document('c', 'boom')].join(
      '\n',
    )
    const { status, stdout, stderr } = await parse(['--batch'], { stdin })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(results.map(({ id, records, messages }) => [id, records.length, messages.length])).toEqual([
      ['a', 1, 0],
      [null, 0, 1],
      [null, 0, 1],
      ['b', 0, 0],
      ['c', 0, 1],
    ])
    expect(results.map((result) => Object.keys(result))).toEqual(results.map(() => ['id', 'records', 'messages']))
  })

  it('prints nothing for no input', async () => {
    expect(await parse(['--batch'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('reads files one after another', async () => {
    writeFileSync(join(cwd, '1.ndjson'), document('a', 'x'))
    writeFileSync(join(cwd, '2.ndjson'), `${document('b', 'x')}\n`)
    writeFileSync(join(cwd, '3.ndjson'), document('c', 'x'))
    const { stdout } = await parse(['--batch', '1.ndjson', '2.ndjson', '3.ndjson'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b', 'c'])
  })

  it('says which file is missing before it answers', async () => {
    writeFileSync(join(cwd, '1.ndjson'), document('a', 'x'))
    expect(await parse(['--batch', '1.ndjson', 'no-such.ndjson'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'readout: no-such.ndjson: no such file, or no permission to read it\n',
    })
  })

  it('refuses the flags of single releases', async () => {
    expect(await parse(['--batch', '--publisher', 'Ministry'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'readout: --publisher does not go with --batch: each line brings its own, and answers go to standard output\n',
    })
  })

  it.each(['x', '-1', '1.5', '1000'])('refuses --workers %s', async (count) => {
    expect(await parse(['--batch', `--workers=${count}`])).toEqual({
      status: 2,
      stdout: '',
      stderr: `readout: --workers ${count}: not a number from 0 to 256\n`,
    })
  })

  it('shows progress on a terminal only, and clears it', async () => {
    const stdin = Array.from({ length: 120 }, (_, index) => document(String(index), 'x'.repeat(1000))).join('\n')
    const shown = await parse(['--batch', '--workers', '0'], { stdin, progress: true })
    expect(shown.stderr).toMatch(/^(?:\r\d+ documents, 0\.\d MB)+\r\u001B\[K$/u)
    const quiet = await parse(['--batch', '--workers', '0'], { stdin })
    expect(quiet.stderr).toBe('')
    expect(quiet.stdout).toBe(shown.stdout)
  })

  it('refuses a line of more than 50 MB and goes on', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const pieces = [...Array.from({ length: 51 }, () => chunk), Buffer.from(`\n${document('b', 'x')}\n`)]
    const { status, stdout } = await parse(['--batch'], { stdin: Readable.from(pieces) })
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: null,
        records: [],
        messages: [
          {
            reason: 'The line has 53477376 bytes, more than the 52428800 allowed.',
            severity: 'error',
            rule: 'input-line',
            line: 1,
            column: 1,
          },
        ],
      },
      { id: 'b', records: [], messages: [] },
    ])
  })
})
