import type { Person } from '@readout/schema'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type PersonEntry, packPeople, unpackPeople } from '../../src/index.js'

const people: readonly Person[] = [
  {
    schema_version: '1.0',
    key: 'zawadi-otieno-2',
    name: { full: 'Otieno Zawadi', family: 'Otieno', given: 'Zawadi' },
    names: ['Zawadi Otieno'],
    party: 'KE',
    offices: [
      { office: 'foreign-minister', role: 'Cabinet Secretary', from: '2023-01-02', to: '2024', basis: 'seen' },
      { office: 'io-head', party: 'au', from: '2024-05-06', basis: 'term', source: 'A list' },
    ],
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  },
  {
    schema_version: '1.0',
    key: 'amelie-durand',
    name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
    names: [],
    party: 'FR',
    offices: [],
  },
  {
    schema_version: '1.0',
    key: 'durand-fr',
    withdrawn: { reason: 'Two entries.', superseded_by: 'amelie-durand' },
    name: { full: 'Durand', family: 'Durand' },
    names: [],
    party: 'FR',
    offices: [],
  },
]

const packed = {
  format: 'readout-people-index',
  version: 1,
  offices: ['foreign-minister', 'io-head'],
  people: [
    [0, 'Amélie Durand', [], 'FR', []],
    [
      'zawadi-otieno-2',
      ['Otieno Zawadi', 'Otieno', 'Zawadi'],
      ['Zawadi Otieno'],
      'KE',
      [
        [0, '2023-01-02', '2024', 0],
        [1, '2024-05-06', 0, 1, 'au'],
      ],
    ],
  ],
}

const withPeople = (...entries: readonly unknown[]) => ({ ...packed, people: entries })

describe('the index of people', () => {
  it('packs who, for whom, in which office and when, in the order of the keys', () => {
    expect(packPeople(people)).toEqual(packed)
    expect(packPeople([...people].reverse())).toEqual(packed)
  })

  it('unpacks to the same entries without titles, sources, links and withdrawn ones', () => {
    expect(unpackPeople(JSON.parse(JSON.stringify(packed)))).toEqual([
      { key: 'amelie-durand', name: people[1]?.name, names: [], party: 'FR', offices: [] },
      {
        key: 'zawadi-otieno-2',
        name: people[0]?.name,
        names: ['Zawadi Otieno'],
        party: 'KE',
        offices: [
          { office: 'foreign-minister', from: '2023-01-02', to: '2024', basis: 'seen' },
          { office: 'io-head', party: 'au', from: '2024-05-06', basis: 'term' },
        ],
      },
    ])
  })

  it.each([
    [null, 'not an index of people'],
    [[], 'not an index of people'],
    [{ ...packed, format: 'other' }, 'not an index of people'],
    [{ ...packed, version: 2 }, '/version: an index of version 2, not 1'],
    [{ ...packed, version: undefined }, '/version: an index of version unknown, not 1'],
    [{ ...packed, offices: [1] }, '/offices: not a list of names'],
    [{ ...packed, people: {} }, '/people: not a list of people'],
    [withPeople(7), '/people/0: not a person with key and party'],
    [withPeople([0, 'A B', [], 'FR']), '/people/0/4: not a list of offices'],
    [withPeople([0, 7, [], 'FR', []]), '/people/0/1: not a list of names'],
    [withPeople([0, 'A B', {}, 'FR', []]), '/people/0/2: not a list of names'],
    [withPeople([0, 'A B', [], 'FR', [[9, 0, 0, 0]]]), '/people/0/4/0: not an office with its dates'],
    [withPeople([0, 'A B', [], 'FR', [['length', 0, 0, 0]]]), '/people/0/4/0: not an office with its dates'],
  ])('says where %j is none', (value, message) => {
    expect(() => unpackPeople(value)).toThrow(new TypeError(`${message}; take \`people-index.json\` of a release`))
  })
})

test('what is packed is unpacked', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const office = fc.record(
    {
      office: fc.constantFrom('head-of-state', 'envoy', 'other'),
      party: fc.constantFrom('FR', 'eu'),
      from: fc.constantFrom('1999', '1999-02', '1999-02-03'),
      to: fc.constantFrom('2001', '2001-02-03'),
      basis: fc.constantFrom('term', 'seen'),
    },
    { requiredKeys: ['office', 'basis'], noNullPrototype: true },
  )
  const entry = fc.record(
    {
      key: text,
      name: fc.record(
        { full: text, family: text, given: text },
        { requiredKeys: ['full', 'family'], noNullPrototype: true },
      ),
      names: fc.array(text, { maxLength: 3 }),
      party: fc.constantFrom('KE', 'FR'),
      offices: fc.array(office, { maxLength: 3 }),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 5 }), (entries) => {
      const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))
      const back = unpackPeople(JSON.parse(JSON.stringify(packPeople(entries as PersonEntry[]))))
      expect(back).toEqual(sorted)
    }),
  )
})
