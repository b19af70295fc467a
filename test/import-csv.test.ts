import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readText, root } from './helpers/repository.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-csv-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const readout = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'packages/cli/bin/readout.js'), ...args], { cwd: folder, encoding: 'utf8' })

describe('docs/import-csv.md', () => {
  const page = readText('docs/import-csv.md')
  const [, example = ''] = /^```csv\n([\s\S]*?)^```$/mu.exec(page) ?? []

  it('explains every column of its example', () => {
    const explained = [...page.matchAll(/^\| (`.*?) \|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/gu)].map(([, name]) => name),
    )
    expect(explained.sort()).toEqual(example.split('\n')[0]?.split(',').sort())
  })

  it('shows a list that gives what it says', () => {
    writeFileSync(join(folder, 'journeys.csv'), example)
    const run = readout('import', 'csv', 'journeys.csv', '--report', 'report.json')
    expect({ status: run.status, stdout: run.stdout }).toEqual({
      status: 0,
      stdout: '1 meetings in 1 accounts of 1 entries: 1 added, 0 updated, 0 unchanged, 0 left alone\n',
    })
    expect(readdirSync(join(folder, 'records/2031'))).toEqual(['2031-03-05-fr-no-meeting.json'])
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).without_records).toEqual([
      { id: 'csv-journeys:13', reason: 'no-counterpart' },
    ])
  })
})
