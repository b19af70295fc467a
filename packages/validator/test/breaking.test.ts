import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serializeRecord, valueAt } from '@readout/records'
import { describe, expect, it } from 'vitest'
import { validateFiles } from '../src/files/index.js'
import { type Finding, validate } from '../src/index.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = `${root}records/2024/`
/** Records that a person has compared with their sources; lists that were imported whole are checked in `test/`. */
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && readFileSync(folder + name, 'utf8').includes('"review": "reviewed"'),
)

/** Free text that no rule can know better without the source: whoever changes it may be right. */
const FREE =
  /\/(?:title|summary|role|publisher|venue|tool|occasion|\$schema|identifiers\/\d+\/value|sources\/\d+\/url)$/

const leaves = (value: unknown, pointer = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`))
    : [pointer]

const broken = (value: unknown): unknown => (typeof value === 'number' ? -1 - value : `${String(value)}~x`)

const replaced = (record: object, pointer: string, value: unknown): object => {
  const copy = structuredClone(record)
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  const parent = valueAt(copy, steps.map((step) => `/${step}`).join('')) as Record<string, unknown>
  parent[last] = value
  return copy
}

/** Whether a finding is about a value: at it, around it, at another part of the same name, or at the id made of it. */
const isAbout = ({ pointer = '', message }: Finding, leaf: string): boolean =>
  leaf.startsWith(pointer) ||
  pointer.startsWith(leaf.slice(0, leaf.lastIndexOf('/'))) ||
  message.includes(`\`${leaf}\``)

describe('the seeded records', () => {
  it('are clean, all rules on', async () => {
    const { findings, files } = await validateFiles([], { cwd: root, today: '2026-12-31' })
    expect(files).toBeGreaterThanOrEqual(8)
    expect(
      findings.filter(({ file, severity }) => severity === 'error' || names.some((name) => file.endsWith(name))),
    ).toEqual([])
  })

  it.each(names)('show a break of any one value of %s', (name) => {
    const record = JSON.parse(readFileSync(folder + name, 'utf8')) as object
    const path = `records/2024/${name}`
    const unnoticed = leaves(record)
      .filter((leaf) => !FREE.test(leaf))
      .filter((leaf) => {
        const text = serializeRecord(replaced(record, leaf, broken(valueAt(record, leaf))))
        const { findings } = validate([{ path, text }], {
          rules: { 'related-exists': 'off', 'person-registered': 'off' },
        })
        return !findings.some((finding) => isAbout(finding, leaf))
      })
    expect(unnoticed).toEqual([])
  })
})
