import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serializeRecord } from '@readout/records'
import type { Meeting, Participant, Person } from '@readout/schema'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  findPeople,
  ImportError,
  type PersonRuling,
  readPersonRulings,
  readRegister,
  writePeople,
} from '../../src/index.js'
import { readOfficials } from '../../src/people/officials.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const person = (full: string, party: string, office: Participant['office'], given?: string): Participant => ({
  name: { full, ...(given === undefined ? {} : { given, family: full.slice(given.length + 1) }) },
  party,
  role: office === 'head-of-state' ? 'President' : 'Foreign Minister',
  office,
})
const meeting = (id: string, date: string, ...participants: Participant[]): Meeting =>
  ({ id, date, participants }) as unknown as Meeting

const find = (meetings: readonly Meeting[], more: Partial<Parameters<typeof findPeople>[1]> = {}) =>
  findPeople(meetings, { register: [], rulings: [], ...more })
const keys = (found: ReturnType<typeof find>): (string | undefined)[][] =>
  found.meetings.map(({ participants }) => participants.map((one) => one.person))

const full = meeting('a', '1985-05-01', person('Omar Salem', 'EG', 'head-of-state', 'Omar'))
const short = meeting('b', '1986-05-02', person('Salem', 'EG', 'head-of-state'))

describe('findPeople', () => {
  it('gives a family name to the one person who holds the office about that day', () => {
    const found = find([full, short])
    expect(keys(found)).toEqual([['omar-salem'], ['omar-salem']])
    expect(found.people).toEqual([
      {
        schema_version: '1.0',
        key: 'omar-salem',
        name: { full: 'Omar Salem', family: 'Salem', given: 'Omar' },
        names: ['Salem'],
        party: 'EG',
        offices: [{ office: 'head-of-state', role: 'President', from: '1985-05-01', to: '1986-05-02', basis: 'seen' }],
      },
    ])
  })

  it('takes a family name for somebody else where the office or the time is another’s', () => {
    const later = meeting('c', '2004-05-02', person('Salem', 'EG', 'head-of-state'))
    expect(keys(find([full, later]))).toEqual([['omar-salem'], ['salem-eg']])
  })

  it('leaves open whom a family name means where two hold the office', () => {
    const other = meeting('c', '1986-05-01', person('Nadia Salem', 'EG', 'head-of-state', 'Nadia'))
    const found = find([full, other, meeting('d', '1985-11-01', person('Salem', 'EG', 'head-of-state'))])
    expect(keys(found)).toEqual([['omar-salem'], ['nadia-salem'], [undefined]])
    expect(found.doubts.map(({ candidates }) => candidates)).toEqual([['Nadia Salem', 'Omar Salem']])
  })

  it('takes two names of one meeting for two people', () => {
    const both = meeting(
      'c',
      '1985-06-01',
      person('Omar Salem', 'EG', 'head-of-state', 'Omar'),
      person('Salem', 'EG', 'foreign-minister'),
    )
    expect(keys(find([full, both]))).toEqual([['omar-salem'], ['omar-salem', 'salem-eg']])
  })

  it('tells namesakes of two parties apart by the party’s code', () => {
    const other = meeting('c', '1987-05-01', person('Omar Salem', 'JO', 'head-of-state', 'Omar'))
    expect(keys(find([full, other]))).toEqual([['omar-salem'], ['omar-salem-jo']])
  })

  it('follows rulings on names', () => {
    const other = meeting('c', '1986-05-01', person('Umar Saleem', 'EG', 'head-of-state', 'Umar'))
    const ruling = (decision: PersonRuling['decision'], b: string): PersonRuling => ({
      decision,
      party: 'EG',
      names: ['Omar Salem', b],
      reason: 'test',
    })
    expect(keys(find([full, other], { rulings: [ruling('same', 'Umar Saleem')] })).flat()).toEqual([
      'umar-saleem',
      'umar-saleem',
    ])
    expect(keys(find([full, short], { rulings: [ruling('different', 'Salem')] }))).toEqual([
      ['omar-salem'],
      ['salem-eg'],
    ])
  })

  it('keeps the keys that the register has', () => {
    const register: Person[] = [
      {
        schema_version: '1.0',
        key: 'salem-the-elder',
        name: { full: 'Omar Salem' },
        names: [],
        party: 'EG',
        offices: [{ office: 'head-of-state', from: '1980', to: '1990', basis: 'term' }],
      },
    ]
    expect(keys(find([full], { register }))).toEqual([['salem-the-elder']])
  })

  it('gives terms of office where a list has them and every meeting falls within', () => {
    const file = join(folder, 'officials.tsv')
    writeFileSync(
      file,
      'person\tforenames\tsurname\tsuffix\trole\tappointed\tstarted\tended\n' +
        'x\tJane Ann\tWhitfield\t\tSecretary of State\t1985-01-02\t1985-01-03\t1987-02-04\n',
    )
    const [secretary] = find([meeting('a', '1985-05-01', person('Jane Whitfield', 'US', 'foreign-minister', 'Jane'))], {
      terms: readOfficials(file),
    }).people
    expect(secretary?.offices).toEqual([
      {
        office: 'foreign-minister',
        role: 'Secretary of State',
        from: '1985-01-03',
        to: '1987-02-04',
        basis: 'term',
        source: 'Office of the Historian, Principal Officers and Chiefs of Mission',
      },
    ])
    writeFileSync(file, 'name\trole\n')
    expect(() => readOfficials(file)).toThrow(
      new ImportError(
        `\`${file}\` line 1: the columns are to be person, forenames, surname, suffix, role, appointed, started, ended`,
      ),
    )
  })

  it('says the same of the same meetings in any order', () => {
    const meetings = [
      full,
      short,
      meeting('c', '2004-05-02', person('Salem', 'EG', 'head-of-state')),
      meeting('d', '1987-05-01', person('Omar Salem', 'JO', 'head-of-state', 'Omar')),
      meeting('e', '1986-05-01', person('Umar Saleem', 'EG', 'foreign-minister', 'Umar')),
    ]
    const expected = find(meetings).people
    fc.assert(
      fc.property(fc.shuffledSubarray(meetings, { minLength: meetings.length }), (shuffled) => {
        expect(find(shuffled).people).toEqual(expected)
      }),
    )
  })
})

describe('the register on disk', () => {
  it('is written once, keeps what a person wrote, and only grows', async () => {
    const { people } = find([full, short])
    expect(await writePeople(folder, people, [])).toEqual({ added: 1, updated: 0, unchanged: 0 })
    expect(readdirSync(folder)).toEqual(['omar-salem.json'])
    const file = join(folder, 'omar-salem.json')
    const edited = { ...(JSON.parse(readFileSync(file, 'utf8')) as Person), names: ['O. Salem', 'Salem'] }
    writeFileSync(file, serializeRecord(edited, 'person'))
    const register = await readRegister(folder)
    const again = find([full, short, meeting('c', '1987-01-01', person('Salem', 'EG', 'head-of-state'))], { register })
    expect(await writePeople(folder, again.people, register)).toEqual({ added: 0, updated: 1, unchanged: 0 })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      ...edited,
      offices: [{ office: 'head-of-state', role: 'President', from: '1985-05-01', to: '1987-01-01', basis: 'seen' }],
    })
    expect(await writePeople(folder, again.people, await readRegister(folder))).toEqual({
      added: 0,
      updated: 0,
      unchanged: 1,
    })
  })

  it('does not take another file for an entry', async () => {
    writeFileSync(join(folder, 'x.json'), '{}\n')
    await expect(readRegister(folder)).rejects.toThrow(
      new ImportError(`\`${join(folder, 'x.json')}\` is not an entry of the register: it has no names`),
    )
  })
})

describe('readPersonRulings', () => {
  it('says where a ruling is not one', () => {
    const file = join(folder, 'people.json')
    writeFileSync(file, '[\n  { "decision": "same", "party": "EG", "names": ["a", "b"], "reason": "r" },\n  {}\n]\n')
    expect(() => readPersonRulings(file)).toThrow(
      new ImportError(
        `\`${file}\` line 3: a ruling has \`decision\` (same, different), \`party\`, two or more \`names\` and a \`reason\``,
      ),
    )
  })
})
