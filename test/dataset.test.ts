import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText, root } from './helpers/repository.js'

interface Source {
  readonly title?: string
  readonly url?: string
  readonly sha256?: string
}
interface Coverage {
  readonly url: string
  readonly from: string
  readonly to: string
  readonly entries: number
  readonly meetings: number
}
interface RecordFile {
  readonly id: string
  readonly date: string
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[]
  readonly sources: readonly Source[]
}

/** Every record, read once. */
const records: readonly RecordFile[] = readdirSync(join(root, 'records'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(root, 'records', name), 'utf8')))

const accounts = new Set(
  records.flatMap(({ id, identifiers }) => [
    `record ${id}`,
    ...(identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`),
  ]),
)

describe('the dataset', () => {
  it('is valid', () => {
    const command = join(root, 'packages/cli/bin/readout.js')
    const paths = ['records', 'people'].filter((name) => existsSync(join(root, name)))
    const { status, stdout } = spawnSync(process.execPath, [command, 'validate', ...paths, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const { findings } = JSON.parse(stdout) as { findings: readonly { readonly severity: string }[] }
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(status).toBe(0)
  })

  it('has each entry of the imported lists in one record, and remembers what the last import gave of it', () => {
    const remembered = readText('registers/imports/historian.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    const fromLists = records.filter(({ identifiers }) =>
      identifiers?.some(({ scheme }) => scheme.startsWith('historian-')),
    )
    expect(remembered).toEqual(fromLists.map(({ id }) => id).sort())
    const values = fromLists.flatMap(({ identifiers }) => identifiers ?? []).map((one) => `${one.scheme} ${one.value}`)
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
  })

  it('has what coverage.json says of each source: so many meetings, no day outside the period, no more entries than read', () => {
    const coverage: readonly Coverage[] = JSON.parse(readText('registers/coverage.json'))
    const shown = coverage.map(({ url, from, to }) => {
      const own = records.filter(({ sources }) => sources.some((source) => source.url?.startsWith(url)))
      const days = own.flatMap(({ date }) => date.match(/\d{4}-\d{2}-\d{2}/gu) ?? []).sort()
      return { url, meetings: own.length, within: from <= (days[0] ?? from) && (days.at(-1) ?? to) <= to }
    })
    expect(shown).toEqual(coverage.map(({ url, meetings }) => ({ url, meetings, within: true })))
    // one entry may give several meetings, numbered behind `#`
    const entriesOf = (scheme: string) =>
      new Set([...accounts].filter((one) => one.startsWith(`${scheme} `)).map((one) => one.split('#')[0])).size
    const read = (kind: RegExp) =>
      coverage.filter(({ url }) => kind.test(url)).reduce((sum, one) => sum + one.entries, 0)
    expect(entriesOf('historian-trip')).toBeLessThanOrEqual(read(/\/travels\//u))
    expect(entriesOf('historian-visit')).toBeLessThanOrEqual(read(/\/visits$/u))
  })

  it('has every account that a person has ruled on', () => {
    const rulings: readonly { readonly accounts: readonly string[] }[] = JSON.parse(readText('registers/merges.json'))
    expect(rulings.flatMap((ruling) => ruling.accounts).filter((account) => !accounts.has(account))).toEqual([])
  })

  it('counts in registers/coverage.json what the records say of their sources', () => {
    const coverage: readonly { readonly url: string; readonly meetings: number }[] = JSON.parse(
      readText('registers/coverage.json'),
    )
    const counted = coverage.map(({ url }) => ({
      url,
      meetings: records.filter(({ sources }) =>
        sources.some((one) => one.sha256 !== undefined && one.url?.startsWith(url)),
      ).length,
    }))
    expect(counted).toEqual(coverage.map(({ url, meetings }) => ({ url, meetings })))
  })
})
