import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Columns, Meetings, People } from '../src/explore/meetings.js'
import { packMeetings, packPeople, unpackMeetings, unpackPeople } from '../src/explore/packed.js'
import { markTitle, readTitle } from '../src/explore/titles.js'
import { explorePage } from '../src/pages/apps.js'
import { generated } from './support/generated.js'

const throughFile = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

/** Texts that names, marks and titles are made of, so that they are found in each other. */
const text = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc
    .array(fc.constantFrom('Niger', 'Nigeria', 'ia', ' in ', '\uE000', '\uE001', '\uE020', '\uE021', '$&', ': '), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
)
const day = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('', '2024', '2024-02-30', '2024-13-01', '-0044-03-15', '10000-01-01', '9999-12-31'),
)

const PARTIES = { codes: ['NE', 'NG', 'au', ''], labels: ['Niger', 'Nigeria', 'African Union', ''] }
const row = fc
  .record({
    start: day,
    end: day,
    city: text,
    title: text,
    parties: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
  })
  .chain((values) =>
    fc.record({
      id: fc.oneof(
        text,
        fc.constantFrom('', '-ne-ng-meeting', '-ne-ng-meeting-2', '-x').map((rest) => `${values.start}${rest}`),
      ),
      date: fc.oneof(
        day,
        fc.constantFrom(
          values.start,
          `${values.start}/${values.end}`,
          `[${values.start}..${values.end}]`,
          values.start.slice(0, 7),
        ),
      ),
      number: fc.integer({ min: -1, max: 3 }),
      ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])),
    }),
  ) as fc.Arbitrary<{
  id: string
  title: string
  date: string
  start: string
  end: string
  city: string
  number: number
  parties: number[]
}>

const meetings: fc.Arbitrary<Meetings> = fc.array(row, { maxLength: 8 }).map((rows) => {
  const texts = (name: 'id' | 'title' | 'date' | 'start' | 'end' | 'city') => rows.map((each) => each[name])
  const numbers = rows.map((each) => each.number)
  const lists = rows.map((each) => each.parties)
  const columns: Columns = {
    ...{ id: texts('id'), title: texts('title'), date: texts('date'), start: texts('start'), end: texts('end') },
    ...{ city: texts('city'), format: numbers, mode: numbers, status: numbers, country: numbers, series: numbers },
    ...{ parties: lists, offices: lists },
  }
  const words = { codes: ['meeting', 'call', 'visit', 'talks'], labels: ['Meeting', 'Call', 'Visit', 'Talks'] }
  const dictionaries = { format: words, mode: words, status: words, country: PARTIES, series: words, parties: PARTIES }
  return { dictionaries: { ...dictionaries, offices: words }, columns }
})

describe('the files of Explore', () => {
  it('give back what was packed, for any meetings', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        expect(unpackMeetings(throughFile(packMeetings(given)))).toEqual(given)
      }),
    )
  })

  it('give back the people, for any', () => {
    const people: fc.Arbitrary<People> = fc.record({
      dictionary: fc.constant(PARTIES),
      column: fc.array(fc.array(fc.nat(3), { maxLength: 4 }), { maxLength: 6 }),
    })
    fc.assert(
      fc.property(people, (given) => {
        expect(unpackPeople(throughFile(packPeople(given)))).toEqual(given)
      }),
    )
  })

  it('leave out what one column tells of another', () => {
    const columns: Columns = {
      id: ['2024-05-01-ne-ng-meeting', '2024-05-03-ne-ng-meeting-2', 'of-its-own'],
      title: ['Niger–Nigeria: meeting in Abuja', 'Nigeria–Niger: talks in Niamey', 'A call'],
      date: ['2024-05-01', '2024-05-03/2024-05-04', '2024~'],
      start: ['2024-05-01', '2024-05-03', '2024-01-01'],
      end: ['2024-05-01', '2024-05-04', '2024-12-31'],
      city: ['Abuja', 'Niamey', ''],
      country: [1, 0, -1],
      ...{ format: [0, 0, 1], mode: [0, 0, 1], status: [0, 0, 0], series: [-1, -1, -1] },
      ...{ parties: [[0, 1], [1, 0], [2]], offices: [[0], [0, 1], []] },
    }
    const words = { codes: ['meeting', 'call'], labels: ['Meeting', 'Call'] }
    const dictionaries = {
      format: words,
      mode: words,
      status: words,
      country: PARTIES,
      series: words,
      parties: PARTIES,
    }
    expect(packMeetings({ dictionaries: { ...dictionaries, offices: words }, columns })).toMatchObject({
      places: [
        ['Abuja', 1],
        ['Niamey', 0],
        ['', -1],
      ],
      titles: ['\uE000–\uE001: meeting in \uE020', '\uE000–\uE001: talks in \uE020', 'A call'],
      columns: {
        id: [0, ['-ne-ng-meeting-2'], 'of-its-own'],
        title: [0, 1, 2],
        place: [0, 1, 2],
        start: [19_844, 2, -123],
        end: [0, 1, 365],
        date: [0, 1, '2024~'],
      },
    })
  })

  it('are small enough: the page weighs at most 150 kB before its charts with 10,000 meetings', () => {
    const gzipped = (data: string | Buffer): number => gzipSync(data).length
    const asset = (name: string): Buffer =>
      readFileSync(fileURLToPath(new URL(`../dist/assets/${name}`, import.meta.url)))
    const page = explorePage('1.0.0')
    // what the page loads, and what its script imports at once
    const loaded = new Set([...page.matchAll(/"assets\/([\w.-]+)"/g)].map(([, name = '']) => name))
    for (const name of loaded) {
      for (const [, part = ''] of asset(name)
        .toString('utf8')
        .matchAll(/(?:from|import)"\.\/([\w.-]+)"/g))
        loaded.add(part)
    }
    expect([...loaded].map((name) => name.replace(/-[A-Z0-9]{8}\./, '.')).sort()).toEqual([
      'chunk.js',
      'chunk.js',
      'explore.js',
      'icon.svg',
      'site.css',
    ])
    const { meetings: many } = generated(10_000)
    const files = [page, ...[...loaded].map(asset), JSON.stringify(packMeetings(many))]
    const bytes = files.reduce((sum, file) => sum + gzipped(file), 0)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(150_000)
  })
})

describe('markTitle', () => {
  it.each([
    ['Niger–Nigeria: talks in Niamey', ['Niger', 'Nigeria'], 'Niamey', '\uE000–\uE001: talks in \uE020'],
    ['Talks', ['Niger'], '', 'Talks'],
    ['\uE000 of Niger', ['Niger'], '', '\uE021\uE000 of Niger'],
    ['Niger', ['\uE001', 'Niger'], '', '\uE021Niger'],
  ])('%j is read back from its marks', (title, names, city, marked) => {
    expect(markTitle(title, names, city)).toBe(marked)
    expect(readTitle(marked, names, city)).toBe(title)
  })
})
