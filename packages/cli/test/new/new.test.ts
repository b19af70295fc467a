import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPrompter } from '../../src/new/prompter.js'
import { collector, run } from '../helpers/run.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'readout-new-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

/** Answers by the question they belong to; an empty one takes what is in brackets, or leaves the value out. */
const CALL = {
  date: '2024-05-02',
  status: '',
  mode: 'phone',
  party1: 'Japan',
  party2: 'eu',
  party3: '',
  format: '',
  series: '',
  participant1: 'Kamikawa Yoko',
  family1: 'Kamikawa',
  participantParty1: 'JP',
  role1: 'Minister for Foreign Affairs',
  office1: '',
  participant2: '',
  topics: 'trade, ukraine, trade',
  document1: '',
  publisher1: 'Ministry of Foreign Affairs of Japan',
  title1: '',
  url1: 'https://example.org/a',
  published1: '2024-05-03',
  language1: '',
  publisher2: '',
  title: '',
  write: '',
}
const lines = (answers: Record<string, string>) =>
  Object.values(answers)
    .map((answer) => `${answer}\n`)
    .join('')

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const validRecord = ajv.compile(schemas.record)

describe('readout new', () => {
  it('asks its way to a valid record and prints where it is', async () => {
    const { status, stdout, stderr } = await run(['new'], { cwd, stdin: lines(CALL) })
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'records/2024/2024-05-02-eu-jp-call.json\n' })
    const record = JSON.parse(readFileSync(join(cwd, 'records/2024/2024-05-02-eu-jp-call.json'), 'utf8'))
    expect({ valid: validRecord(record), errors: validRecord.errors }).toEqual({ valid: true, errors: null })
    expect(record).toEqual({
      schema_version: '1.0',
      id: '2024-05-02-eu-jp-call',
      title: 'Japan–European Union: call',
      status: 'held',
      mode: 'phone',
      format: 'call',
      date: '2024-05-02',
      parties: [
        { type: 'state', code: 'JP' },
        { type: 'organization', code: 'eu' },
      ],
      participants: [
        {
          name: { full: 'Kamikawa Yoko', family: 'Kamikawa', given: 'Yoko' },
          party: 'JP',
          role: 'Minister for Foreign Affairs',
          office: 'foreign-minister',
        },
      ],
      topics: ['trade', 'ukraine'],
      documents: [],
      sources: [
        {
          url: 'https://example.org/a',
          publisher: 'Ministry of Foreign Affairs of Japan',
          published: '2024-05-03',
          language: 'en',
        },
      ],
      provenance: { method: 'manual', review: 'unreviewed', evidence: [] },
    })
    expect(stderr).toContain('  Office [foreign-minister]: ')
    expect(stderr).toContain('Write records/2024/2024-05-02-eu-jp-call.json? [yes]: ')
  })

  it('asks for a place only where people met, and keeps documents and series', async () => {
    const answers = [
      ...[
        '2024-07-28',
        '',
        '',
        'US',
        'JP',
        '',
        'two-plus-two',
        'us-jp-2-plus-2',
        'Japan',
        'Tokyo',
        'Iikura Guest House',
      ],
      ...['', '', 'joint-statement', 'en, ja', '', '', 'U.S. Department of State', '', '', '', '', '', 'A 2+2', 'y'],
    ]
    const { status, stdout } = await run(['new', '--out', 'drafts'], { cwd, stdin: `${answers.join('\n')}\n` })
    const path = 'drafts/2024/2024-07-28-us-jp-2-plus-2-two-plus-two.json'
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${path}\n` })
    const record = JSON.parse(readFileSync(join(cwd, path), 'utf8'))
    expect(validRecord(record)).toBe(true)
    expect(record).toMatchObject({
      series: 'us-jp-2-plus-2',
      location: { country: 'JP', city: 'Tokyo', venue: 'Iikura Guest House' },
      documents: [{ type: 'joint-statement', languages: ['en', 'ja'] }],
    })
  })

  it('asks again after an answer that it cannot read, and says why', async () => {
    const answers = lines(CALL).split('\n')
    const dates = ['', '28 July', '2024-02-30', ...answers.slice(0, 2)]
    const modes = ['phne', ...answers.slice(2, 3)]
    const parties = ['Korea', 'Japn', 'Japan', 'Japan', 'eu']
    const stdin = [...dates, ...modes, ...parties, ...answers.slice(5)].join('\n')
    const { status, stderr } = await run(['new'], { cwd, stdin })
    expect(status).toBe(0)
    expect(stderr).toContain('  A date is needed, as far as a source gives it: 2024-07-28, 2024-07 or 2024.\n')
    expect(stderr).toContain('  `phne` is none of the codes. Did you mean `phone`? Answer ? to see them.\n')
    expect(stderr).toMatch(/ {2}`Korea` may be .*\(K[PR]\) or .*\(K[PR]\)\. Give the code\.\n/u)
    expect(stderr).toContain('  No state or organisation of that time is called `Japn`. Did you mean `Japan`?\n')
    expect(stderr).toContain('  Japan is there already.\n')
  })

  it('numbers the id when a record of that name is there', async () => {
    mkdirSync(join(cwd, 'records/2024'), { recursive: true })
    writeFileSync(join(cwd, 'records/2024/2024-05-02-eu-jp-call.json'), '{}\n')
    const { stdout } = await run(['new'], { cwd, stdin: lines(CALL) })
    expect(stdout).toBe('records/2024/2024-05-02-eu-jp-call-2.json\n')
    expect(readFileSync(join(cwd, 'records/2024/2024-05-02-eu-jp-call.json'), 'utf8')).toBe('{}\n')
  })

  it('shows what the validator finds, and does not write a record with an error unless told to', async () => {
    const early = { ...CALL, published1: '2024-04-01' }
    const refused = await run(['new'], { cwd, stdin: lines(early) })
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' })
    expect(refused.stderr).toContain('records/2024/2024-05-02-eu-jp-call.json:40:20 error source-dates\n')
    expect(refused.stderr).toContain('> 40 |       "published": "2024-04-01",\n')
    expect(refused.stderr).toMatch(/\? \[no\]: \nreadout: nothing was written\n$/u)
    const written = await run(['new'], { cwd, stdin: lines({ ...early, write: 'yes' }) })
    expect(written.stdout).toBe('records/2024/2024-05-02-eu-jp-call.json\n')
  })

  it('writes nothing when the input ends early', async () => {
    const { status, stdout, stderr } = await run(['new'], { cwd, stdin: '2024-05-02\n' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.endsWith('\nreadout: the input ended before the record was whole; nothing was written\n')).toBe(true)
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })

  it('writes nothing when told not to', async () => {
    const { status, stderr } = await run(['new'], { cwd, stdin: lines({ ...CALL, write: 'no' }) })
    expect(status).toBe(1)
    expect(stderr.endsWith('readout: nothing was written\n')).toBe(true)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('createPrompter', () => {
  it('lists the codes for ?', async () => {
    const { stream, text } = collector()
    const stdin = new PassThrough()
    stdin.end('?\nb\n')
    const prompter = createPrompter({ stdin, stderr: stream, interactive: false })
    const choices = [
      { code: 'a', label: 'The first' },
      { code: 'bb', label: 'The second' },
    ]
    const answer = await prompter.ask({ text: 'Which', choices, read: (value) => ({ value }) })
    expect(answer).toBe('b')
    expect(text()).toBe('Which: ?\n  a   The first\n  bb  The second\nWhich: b\n')
  })

  it('gives an answer in NFC without white space around it', async () => {
    const { stream } = collector()
    const stdin = new PassThrough()
    stdin.end('  Erdog\u0306an \r\n')
    const prompter = createPrompter({ stdin, stderr: stream, interactive: false })
    expect(await prompter.ask({ text: 'Who', read: (value) => ({ value }) })).toBe('Erdo\u011Fan')
  })

  it('stops at an interrupt of the terminal', async () => {
    const { stream } = collector()
    const stdin = new PassThrough()
    const prompter = createPrompter({ stdin, stderr: stream, interactive: true })
    const answer = prompter.ask({ text: 'Who', read: (value) => ({ value }) })
    stdin.write('\u0003')
    await expect(answer).rejects.toThrow('stopped; nothing was written')
  })
})
