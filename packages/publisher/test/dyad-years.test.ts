import type { Meeting } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { type CoverageDeclaration, type Row, toPublished } from '../src/index.js'
import { coverage as coverageTable } from '../src/tables/coverage.js'
import { dyadYears } from '../src/tables/dyad-years.js'
import { dyads } from '../src/tables/dyads.js'
import { levelOfOffice } from '../src/tables/pairs.js'
import type { Table } from '../src/tables/table.js'
import { meeting } from './helpers/meetings.js'

const released = '2024-12-31'

/** Rows of a table as objects, by column. */
const rowsOf = (table: Table, records: readonly Meeting[], coverage: readonly CoverageDeclaration[] = []) => {
  const maker = table.start({ people: [], coverage, released })
  const rows: Row[] = records.flatMap((record) => [...maker.rows(toPublished(record, '1.0.0'))])
  rows.push(...maker.rest())
  return rows.map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]])))
}

const bilateral = meeting('2023-05-04-ch-no-meeting')
const call = meeting('2023-06-01-ch-no-call', { mode: 'phone' })
const trilateral = meeting('2023-07-01-ch-fr-no-meeting', {
  parties: [
    { type: 'state', code: 'NO' },
    { type: 'state', code: 'CH' },
    { type: 'state', code: 'FR' },
    { type: 'organization', code: 'eu' },
  ],
})

describe('dyads', () => {
  it('has a row for each pair of states, in alphabetical order, and none for organisations', () => {
    expect(
      rowsOf(dyads, [trilateral]).map((row) => [row['state_a'], row['state_b'], row['cow_a'], row['gw_b']]),
    ).toEqual([
      ['CH', 'FR', 225, 220],
      ['CH', 'NO', 225, 385],
      ['FR', 'NO', 220, 385],
    ])
  })

  it('gives the highest office of each side', () => {
    const [row] = rowsOf(dyads, [bilateral])
    expect([row?.['office_a'], row?.['office_b'], row?.['level']]).toEqual([
      'foreign-minister',
      'deputy-minister',
      'minister',
    ])
  })

  it.each([
    ['scheduled', { status: 'scheduled' as const }],
    ['cancelled', { status: 'cancelled' as const }],
    ['withdrawn', { withdrawn: { reason: 'Told twice.' } }],
  ])('leaves out a meeting that is %s', (_, values) => {
    expect(rowsOf(dyads, [meeting('2023-05-04-ch-no-meeting', values)])).toEqual([])
  })

  it.each([
    ['1989-06-01', 'DE', 260, 260],
    ['1995-06-01', 'DE', 255, 260],
    ['1970-06-01', 'VN', 817, 817],
  ])('gives the numbers of %s for %s', (date, code, cow, gw) => {
    const record = meeting(`${date}-x`, {
      parties: [
        { type: 'state', code },
        { type: 'state', code: 'ZW' },
      ],
    })
    const [row] = rowsOf(dyads, [record])
    expect([row?.['cow_a'], row?.['gw_a']]).toEqual([cow, gw])
  })
})

describe('levelOfOffice', () => {
  it.each([
    ['monarch', 'leader'],
    ['io-head', 'leader'],
    ['deputy-head', 'leader'],
    ['foreign-minister', 'minister'],
    ['other-minister', 'minister'],
    ['deputy-minister', 'official'],
    ['other', 'official'],
  ])('%s is a %s', (office, level) => {
    expect(levelOfOffice(office)).toBe(level)
  })
})

/** A column for each mode and level, all of them empty. */
const emptyCells = Object.fromEntries(
  ['in_person', 'phone', 'video', 'hybrid', 'unknown'].flatMap((mode) =>
    ['leader', 'minister', 'official', 'unknown'].map((level) => [`${mode}_${level}`, null]),
  ),
)

describe('dyad-years', () => {
  it('counts by mode and level, and leaves empty what no source tells', () => {
    const [row, ...more] = rowsOf(dyadYears, [bilateral, call])
    expect(more).toEqual([])
    expect(row).toEqual({
      state_a: 'CH',
      state_b: 'NO',
      cow_a: 225,
      cow_b: 385,
      gw_a: 225,
      gw_b: 385,
      year: 2023,
      meetings: 2,
      mode_in_person: 1,
      mode_phone: 1,
      mode_video: null,
      mode_hybrid: null,
      mode_unknown: null,
      level_leader: null,
      level_minister: 2,
      level_official: null,
      level_unknown: null,
      ...emptyCells,
      in_person_minister: 1,
      phone_minister: 1,
      coverage: 'none',
    })
  })

  const declared: CoverageDeclaration = {
    publisher: 'Ministry of Examples',
    state: 'NO',
    from: '2022-02-01',
    to: '2024-06-30',
    complete: true,
    modes: ['in-person'],
    levels: ['leader', 'minister'],
  }

  it('has a row of zeros for each pair and whole year that a source covers', () => {
    const rows = rowsOf(dyadYears, [bilateral], [declared])
    expect(new Set(rows.map((row) => row['year']))).toEqual(new Set([2023]))
    expect(rows.filter((row) => row['state_a'] !== 'NO' && row['state_b'] !== 'NO')).toEqual([])
    const [france] = rows.filter((row) => row['state_a'] === 'FR')
    expect(france).toMatchObject({
      meetings: 0,
      // The source tells of no officials and of no calls: no sum over either can be known to be zero.
      mode_in_person: null,
      mode_phone: null,
      level_leader: null,
      level_minister: null,
      level_official: null,
      ...emptyCells,
      in_person_leader: 0,
      in_person_minister: 0,
      coverage: 'partial',
    })
    expect(rows.filter((row) => row['state_a'] === 'CH')).toMatchObject([
      { meetings: 1, mode_in_person: 1, in_person_leader: 0, in_person_minister: 1, in_person_official: null },
    ])
  })

  it('adds up what several sources tell', () => {
    const officials = { ...declared, levels: ['official' as const] }
    const calls = { ...declared, state: 'FR', modes: ['phone', 'video', 'hybrid'] }
    const rows = rowsOf(dyadYears, [], [declared, officials, calls])
    expect(rows.find((row) => row['state_a'] === 'FR' && row['state_b'] === 'NO')).toMatchObject({
      mode_in_person: null,
      in_person_official: 0,
      in_person_unknown: null,
      phone_leader: 0,
      phone_official: null,
      level_leader: null,
      coverage: 'partial',
    })
    const everyLevel = { ...declared, levels: ['leader' as const, 'minister' as const, 'official' as const] }
    const [other] = rowsOf(dyadYears, [], [everyLevel])
    expect(other).toMatchObject({ mode_in_person: 0, in_person_unknown: 0, mode_phone: null, level_leader: null })
    const everyMode = { ...declared, modes: ['in-person', 'phone', 'video', 'hybrid'] }
    const [third] = rowsOf(dyadYears, [], [everyMode])
    expect(third).toMatchObject({ level_leader: 0, unknown_leader: 0, level_official: null, mode_phone: null })
  })

  it('knows only states that existed', () => {
    const rows = rowsOf(dyadYears, [], [{ ...declared, from: '1985-01-01', to: '1985-12-31' }])
    const others = rows.map((row) => (row['state_a'] === 'NO' ? row['state_b'] : row['state_a']))
    expect(others).toContain('SUHH')
    expect(others).toContain('DDDE')
    expect(others).not.toContain('RU')
    expect(others).not.toContain('SI')
    expect(others).not.toContain('NO')
  })

  it('calls coverage complete when a source tells of every mode and level', () => {
    const { modes: _, levels: __, ...everything } = declared
    const rows = rowsOf(dyadYears, [bilateral], [everything])
    expect(rows.find((row) => row['state_a'] === 'FR')).toMatchObject({
      mode_phone: 0,
      level_unknown: 0,
      coverage: 'complete',
    })
  })

  it('counts no year that was not over on the day of the release', () => {
    const rows = rowsOf(dyadYears, [], [{ ...declared, to: '2030-12-31', from: '2024-01-01' }])
    expect(new Set(rows.map((row) => row['year']))).toEqual(new Set([2024]))
  })

  it('takes no zeros from a source that was not read in full', () => {
    expect(rowsOf(dyadYears, [], [{ ...declared, complete: false }])).toEqual([])
  })
})

describe('coverage', () => {
  it('tells what was declared from what was only seen', () => {
    const declared = {
      publisher: 'Ministry of Examples',
      state: 'NO',
      from: '2023-01-01',
      to: '2023-12-31',
      complete: true,
      covers: 'visits of the minister',
      url: 'https://www.example.org/visits',
      completeness: 'every visit since 2023',
      entries: 4,
      meetings: 3,
    }
    expect(rowsOf(coverageTable, [bilateral, call], [declared])).toEqual([
      {
        position: 1,
        publisher: 'Ministry of Examples',
        basis: 'declared',
        date_from: '2023-01-01',
        date_to: '2023-12-31',
        complete: true,
        state: 'NO',
        levels: null,
        modes: null,
        meetings: 2,
        covers: 'visits of the minister',
        url: 'https://www.example.org/visits',
        completeness: 'every visit since 2023',
        entries: 4,
        entry_meetings: 3,
        note: null,
      },
      {
        position: 2,
        publisher: 'Ministry of Examples',
        basis: 'seen',
        date_from: '2023-05-04',
        date_to: '2023-06-01',
        complete: false,
        state: null,
        levels: null,
        modes: null,
        meetings: 2,
        covers: null,
        url: null,
        completeness: null,
        entries: null,
        entry_meetings: null,
        note: null,
      },
    ])
  })
})
