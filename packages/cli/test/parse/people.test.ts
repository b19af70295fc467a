import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPeople } from '@readout/records'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CommandError } from '../../src/io.js'
import { readRegister } from '../../src/parse/people.js'

const entry = {
  schema_version: '1.0',
  key: 'grace-wanjiru',
  name: { full: 'Grace Wanjiru', family: 'Wanjiru', given: 'Grace' },
  names: [],
  party: 'KE' as const,
  offices: [{ office: 'foreign-minister' as const, from: '2022-10-27', to: '2024-07-11', basis: 'seen' as const }],
}
const { schema_version: _, ...packed } = entry

let cwd = ''
const write = (name: string, value: unknown): void =>
  writeFileSync(join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value))

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'readout-people-'))
  mkdirSync(join(cwd, 'people'))
  mkdirSync(join(cwd, 'empty'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

describe('readRegister', () => {
  it('reads a folder of entries, the index and the list of a release', async () => {
    write('people/grace-wanjiru.json', entry)
    write('people-index.json', packPeople([entry]))
    write('people.json', [entry])
    expect(await readRegister('people', cwd)).toEqual([entry])
    expect(await readRegister('people-index.json', cwd)).toEqual([packed])
    expect(await readRegister('people.json', cwd)).toEqual([entry])
  })

  const no = 'no entry of the register of people'
  it.each([
    ['nowhere', undefined, '--people nowhere: no such file or folder'],
    ['empty', undefined, '--people empty: no entry of a register in it; name the folder `people` of the dataset'],
    ['people.json', [entry, { ...entry, party: 7 }], `people.json: /1: ${no}`],
    ['other.json', { a: 1 }, 'other.json: not an index of people; take `people-index.json` of a release'],
    ['list.csv', 'a,b\n', 'list.csv:1:1: `a` is not a JSON value; a text stands in double quotes `"…"`'],
  ])('says what is wrong with %s', async (name, content, message) => {
    if (content !== undefined) write(name, content)
    await expect(readRegister(name, cwd)).rejects.toEqual(new CommandError(message))
  })

  it.each([
    [{}, `people/x.json: ${no} (key, name, names, party, offices); \`readout validate\` says more`],
    ['{', 'people/x.json:1:2: the end of the text stands where `}` is expected; an object is not closed'],
  ])('says which file of a folder is no entry: %j', async (content, message) => {
    write('people/grace-wanjiru.json', entry)
    write('people/x.json', content)
    await expect(readRegister('people', cwd)).rejects.toEqual(new CommandError(message))
  })
})
