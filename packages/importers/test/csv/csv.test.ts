import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { csv } from '../../src/csv/index.js'
import { ImportError, importList } from '../../src/index.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csv-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const put = (text: string): string => {
  writeFileSync(join(folder, 'list.csv'), text)
  return join(folder, 'list.csv')
}
const HEADER = 'id,start,end,own,people,other,country,places,text,publisher\n'

describe('the CSV template', () => {
  it('gives records as any other list does', () => {
    const path = put(
      `\ufeff${HEADER}7,2031-03-04,2031-03-05,NO,Prime Minister Ola Berg,FR,FR,Paris; Lyon,"Met with President Dubois, in Lyon, on March 5.",A ministry\n`,
    )
    const [result] = [...importList(csv, path, 'test')]
    expect(result?.records).toMatchObject([
      {
        id: '2031-03-05-fr-no-meeting',
        date: '2031-03-05',
        location: { country: 'FR', city: 'Lyon' },
        participants: [
          { name: { full: 'Ola Berg' }, party: 'NO', office: 'head-of-government' },
          { name: { full: 'Dubois' }, party: 'FR', office: 'head-of-state' },
        ],
        identifiers: [{ scheme: 'csv-list', value: '7' }],
        sources: [{ publisher: 'A ministry', language: 'en' }],
      },
    ])
  })
  it.each([
    ['7,2031-03-04,,NO,,FR,FR,,,A ministry', 'line 2: `text` is empty'],
    ['a b,2031-03-04,,NO,,FR,FR,,Met.,A ministry', 'line 2: `id` is `a b`; write it without white space'],
    ['7,2031-02-30,,NO,,FR,FR,,Met.,A ministry', 'line 2: `2031-02-30` to `2031-02-30` is no stay'],
    ['7,2031-03-04,,Norway,,FR,FR,,Met.,A ministry', "line 2: `own` is `Norway`, which is no party's code"],
    ['7,2031-03-04,,NO,,FR,eu,,Met.,A ministry', "line 2: `country` is `eu`, which is no state's code"],
  ])('says what is wrong in a row: %s', (row, problem) => {
    expect([...importList(csv, put(`${HEADER}${row}\n`), 'test')]).toMatchObject([{ reason: 'unreadable', problem }])
  })
  it.each([
    ['id,start\n', 'lacks the columns own, other, country, text, publisher'],
    [`${HEADER.trim()},colour\n`, 'has unknown columns: colour'],
    [`${HEADER}1,"2\n`, 'cannot be read: Quote Not Closed: the parsing is finished with an opening quote at line 2'],
  ])('refuses a file that is not by the template (%#)', (text, message) => {
    const path = put(text)
    expect(() => csv.read(path)).toThrow(ImportError)
    expect(() => csv.read(path)).toThrow(`\`${path}\` ${message}`)
  })
})
