import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate, validateRecord } from '../../src/index.js'
import { recordText, SOUND_PATH } from '../helpers/records.js'

const brief = (report: ReturnType<typeof validate>): readonly string[] =>
  report.findings.map(
    ({ rule, severity, file, range, message }) =>
      `${file}:${range?.start.line ?? 0}:${range?.start.column ?? 0} ${severity} ${rule} ${message}`,
  )

describe('validate', () => {
  it('is content with a sound record', () => {
    const report = validate([{ path: SOUND_PATH, text: recordText() }], { today: '2026-01-01' })
    expect(report).toEqual({ findings: [], files: 1, errors: 0, warnings: 0, fixable: 0, excepted: 0 })
  })

  it('finds every fault of a record in one run, at its place', () => {
    const text = recordText({ mode: 'in-persn', date: '2024-02-30', documents: [{ type: 'readout' }], nots: 1 })
    expect(brief(validate([{ path: SOUND_PATH, text }]))).toEqual([
      `${SOUND_PATH}:6:11 error code-known \`in-persn\` is not a mode code. Did you mean \`in-person\`?`,
      `${SOUND_PATH}:8:11 error date-exists \`2024-02-30\` does not exist: \`2024-02\` has 29 days.`,
      `${SOUND_PATH}:49:5 error schema-valid The key \`languages\` is missing in entry 1 of \`documents\`. The languages it was published in.`,
      `${SOUND_PATH}:75:3 error key-known \`nots\` is no key of a record. Known keys: ${[
        'schema_version, id, title, summary, status, withdrawn, mode, format, series, date, time, location, parties,',
        'participants, topics, documents, occasion, related, identifiers, sources',
      ]
        .join(' ')
        .replace(/\w+/g, '`$&`')} and \`provenance\`.`,
    ])
  })

  it('keeps going when a record has no value that a rule could read', () => {
    expect(brief(validate([{ path: SOUND_PATH, text: '[]' }]))).toEqual([
      `${SOUND_PATH}:1:1 error schema-valid The document is an array. Expected an object.`,
    ])
  })

  it('refuses a setting for a rule that does not exist, and names the nearest', () => {
    expect(() => validate([], { rules: { 'date-exist': 'off' } })).toThrow(
      'There is no rule `date-exist`. Did you mean `date-exists`? `readout explain` lists the rules.',
    )
  })

  it('turns rules off, and sets their weight', () => {
    const text = recordText({ date: '2024-02-30' })
    expect(validate([{ path: SOUND_PATH, text }], { rules: { 'date-exists': 'off' } }).findings).toEqual([])
    const warned = validate([{ path: SOUND_PATH, text }], { rules: { 'date-exists': 'warn' } })
    expect([warned.errors, warned.warnings]).toEqual([0, 1])
  })

  it('gives the same report whatever the order of the files', () => {
    const files = ['2024-02-30', '2024-05-14', '2024-13-01'].map((date, index) => ({
      path: `records/2024/${index}.json`,
      text: recordText({ date }),
    }))
    const expected = validate(files)
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(validate(shuffled)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const report = validateRecord(text)
        expect(report.findings.filter(({ rule }) => rule === 'rule-runs')).toEqual([])
        expect(report.errors).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('validateRecord', () => {
  it('lets the rules on names of files rest when there is no file', () => {
    expect(validateRecord(recordText()).findings).toEqual([])
    expect(validateRecord(recordText(), { path: 'records/2023/x.json' }).findings.map(({ rule }) => rule)).toEqual([
      'file-name-id',
      'file-year-folder',
    ])
  })
})
