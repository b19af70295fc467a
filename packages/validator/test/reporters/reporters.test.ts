import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  github,
  json,
  junit,
  markdown,
  pretty,
  printable,
  REPORTERS,
  type Report,
  type ReportFormat,
  sarif,
} from '../../src/index.js'
import { CLEAN, SAMPLE } from './sample.js'

const require = createRequire(import.meta.url)

describe('every reporter', () => {
  it.each(Object.keys(REPORTERS) as ReportFormat[])('%s prints what was looked over once', async (format) => {
    await expect(REPORTERS[format](SAMPLE)).toMatchFileSnapshot(`snapshots/${format}.txt`)
  })

  it.each(Object.keys(REPORTERS) as ReportFormat[])('%s prints a clean run', async (format) => {
    await expect(REPORTERS[format](CLEAN)).toMatchFileSnapshot(`snapshots/${format}-clean.txt`)
  })
})

describe('pretty', () => {
  it('colours only when told to, and lets no control character through', () => {
    expect(pretty(SAMPLE)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e]/)
    expect(pretty(SAMPLE, { color: true })).toContain('\u001b[31merror\u001b[39m')
  })

  it('tells the time when it is given', () => {
    expect(pretty(CLEAN, { elapsedMs: 1234 })).toBe('0 errors, 0 warnings in 12 files in 1.23 s\n')
    expect(pretty(CLEAN, { elapsedMs: 12_345 })).toBe('0 errors, 0 warnings in 12 files in 12.3 s\n')
  })
})

describe('json', () => {
  it('is the report without its excerpts', () => {
    const read = JSON.parse(json(SAMPLE, { elapsedMs: 12.3 })) as Report & { elapsed_ms: number }
    const findings = SAMPLE.findings.map(({ excerpt: _excerpt, ...finding }) => finding)
    expect(read).toEqual({ ...SAMPLE, elapsed_ms: 12, findings })
  })
})

describe('github', () => {
  it('gives one command a line, whatever the text', () => {
    expect(
      github(SAMPLE)
        .trimEnd()
        .split('\n')
        .map((line) => /^::(error|warning) file=[^:\n]*::/.test(line)),
    ).toEqual([true, true, true])
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, file) => {
        const line = github({ ...CLEAN, findings: [{ rule: 'r', severity: 'error', message, file, docs: '' }] })
        const [, properties = '', data = ''] = /^::error (.*?)::(.*)\n$/s.exec(line) ?? []
        const decode = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code))
        expect(decode(data)).toBe(message.split('\n').map(printable).join('\n'))
        expect(properties.split(',').map((property) => decode(property.split('=').slice(1).join('=')))).toEqual([
          file,
          'r',
        ])
      }),
    )
  })
})

describe('junit', () => {
  it('holds no character that XML cannot, and no markup of the record', () => {
    const xml = junit(SAMPLE)
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    expect(
      xml.match(/<\/?[a-z-]+/g)?.filter((tag) => !/^<\/?(testsuites?|testcase|failure|system-out)$/.test(tag)),
    ).toEqual([])
  })
})

describe('sarif', () => {
  it('validates against the schema of the format', () => {
    const path = require.resolve('@microsoft/jest-sarif').replace(/lib\/.*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json')
    // The file is in draft 4, of which this schema uses nothing that later drafts read otherwise but the name of its id.
    const { id: _id, $schema: _dialect, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true })
    const check = ajv.compile(schema)
    for (const report of [SAMPLE, CLEAN]) {
      check(JSON.parse(sarif(report, { version: '1.2.3' })))
      expect(check.errors).toBeNull()
    }
    expect(check({ version: '2.1.0' })).toBe(false)
  })
})

describe('markdown', () => {
  it('lets no text of a record become markup', () => {
    const text = markdown(SAMPLE)
    expect(text).not.toMatch(/<b>|\*\*bold|@user|#1[^0-9;]/)
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .every((line) => line.split('|').length === 6),
    ).toBe(true)
  })

  it('shows what a change adds and alters', () => {
    const changes = [
      { kind: 'added', file: 'records/2024/a.json', id: 'a', title: 'Talks | more' },
      {
        kind: 'changed',
        file: 'records/2024/b.json',
        id: 'b',
        title: 'B',
        fields: [
          { field: 'participants[2].office', before: 'a|b', now: 'c' },
          { field: 'topics[0]', now: 'x'.repeat(100) },
          { field: 'summary', before: '<b>' },
        ],
      },
      { kind: 'removed', file: 'records/2024/c.json', id: 'c' },
    ] as const
    expect(markdown(CLEAN, { changes })).toBe(
      [
        '### Records are valid',
        '',
        '0 errors and 0 warnings in 12 files.',
        '',
        '#### What changes',
        '',
        '| Change | Record | Title | Values |',
        '| --- | --- | --- | --- |',
        '| added | <code>a</code> | Talks &#124; more |  |',
        `| changed | <code>b</code> | B | ${[
          '<code>participants&#91;2&#93;.office</code>: <code>a&#124;b</code> → <code>c</code>',
          `<code>topics&#91;0&#93;</code>: new, <code>${'x'.repeat(59)}…</code>`,
          '<code>summary</code>: <code>&#60;b&#62;</code> is gone',
        ].join('<br>')} |`,
        '| removed | <code>c</code> |  |  |',
        '',
      ].join('\n'),
    )
    expect(markdown(CLEAN, { changes: [] })).toContain('No record is added or altered.')
  })

  it('shows a dozen values of a record, and a hundred of all', () => {
    const fields = Array.from({ length: 15 }, (_, index) => ({ field: `topics[${index}]`, now: 'x' }))
    const changes = Array.from({ length: 10 }, (_, index) => ({
      kind: 'changed' as const,
      file: `records/2024/${index}.json`,
      id: `r${index}`,
      fields,
    }))
    const rows = markdown(CLEAN, { changes })
      .split('\n')
      .filter((line) => line.startsWith('| changed'))
    expect(rows.map((row) => row.split('new,').length - 1)).toEqual([12, 12, 12, 12, 12, 12, 12, 12, 4, 0])
    expect(rows.map((row) => /… and \d+ more/.exec(row)?.[0])).toEqual([
      ...Array.from({ length: 8 }, () => '… and 3 more'),
      '… and 11 more',
      '… and 15 more',
    ])
  })

  it('cuts what a comment cannot hold', () => {
    const [finding] = SAMPLE.findings
    const findings = Array.from({ length: 130 }, () => finding).filter((one) => one !== undefined)
    const text = markdown({ ...SAMPLE, findings })
    expect(text).toContain('… and 30 more.')
    expect(text).toContain('… and 110 more.')
    expect(text.length).toBeLessThan(65_536)
  })
})
