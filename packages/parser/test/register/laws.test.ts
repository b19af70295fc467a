import type { PersonEntry } from '@readout/records'
import type { Draft, DraftParticipant, ParseDocument } from '@readout/schema'
import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, registerOf } from '../../src/index.js'
import { entry } from '../support/people.js'

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schemas.parseResult)

const FAMILIES = ['Bondar', 'Ashby', 'Cordero', 'Marek', 'Royer']
const GIVEN = ['Olena', 'Helen', 'Luis', 'Anne']
const STATES = { UA: 'Ukrainian', GB: 'British', PE: 'Peruvian', CZ: 'Czech', FR: 'French' } as const
const OFFICES = { 'foreign-minister': 'Foreign Minister', 'head-of-government': 'Prime Minister' } as const

const state = fc.constantFrom(...(Object.keys(STATES) as (keyof typeof STATES)[]))
const office = fc.constantFrom(...(Object.keys(OFFICES) as (keyof typeof OFFICES)[]))
const family = fc.constantFrom(...FAMILIES)
const given = fc.constantFrom(...GIVEN)
const day = fc.constantFrom('2022-03-01', '2023-06-05', '2024-03-15', '2024-07-01', '2026-01-02')

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

const registers = fc
  .array(fc.tuple(given, family, state, office, day, day, fc.constantFrom('term' as const, 'seen' as const)), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(([first, last, party, held, one, other, basis], index) =>
      entry(`person-${index}`, `${first} ${last}`, party, [held, ...inOrder(one, other), basis]),
    ),
  )

/** Somebody as a release names them: with or without state, office and given name. */
const somebody = fc
  .tuple(fc.option(state), fc.option(office), fc.option(given), fc.option(family))
  .map(([of, as, first, last]) =>
    [
      of === null ? '' : STATES[of],
      as === null ? '' : OFFICES[as],
      last === null ? '' : first === null ? last : `${first} ${last}`,
    ]
      .filter((word) => word !== '')
      .join(' '),
  )
const releases = fc.array(
  fc
    .tuple(
      fc.constantFrom('Secretary of State Edwin Hale', 'Secretary Hale', 'The Prime Minister', 'She'),
      somebody,
      somebody,
    )
    .map(([who, a, b]) => `${who} met today with ${a} and ${b}.`),
  { minLength: 1, maxLength: 4 },
)
const publisher = fc.constantFrom('U.S. Department of State', "Prime Minister's Office, 10 Downing Street", undefined)

const documentOf = (sentences: readonly string[], by: string | undefined): ParseDocument => ({
  id: 'law',
  text: sentences.join('\n\n'),
  published: '2024-03-15',
  ...(by === undefined ? {} : { publisher: by }),
})

/** Whether one name is the other or a part of it. */
const within = (less: DraftParticipant, more: DraftParticipant): boolean =>
  less.name === undefined || (more.name?.full ?? '').split(' ').some((word) => (less.name?.full ?? '').includes(word))

/** Whether a record has all that another has of who met whom. */
const completes = (more: Draft, less: Draft): boolean =>
  more.date === less.date &&
  (less.parties ?? []).every(({ code }) => (more.parties ?? []).some((one) => one.code === code)) &&
  (less.participants ?? []).every((person) =>
    (more.participants ?? []).some((one) => within(person, one) && person.role === one.role),
  )

describe('with a register', () => {
  test('a text yields at least what it yields without', () => {
    fc.assert(
      fc.property(registers, releases, fc.constantFrom('The White House', undefined), (people, sentences, by) => {
        const document = documentOf(sentences, by)
        const without = parse(document).records
        const with_ = parse(document, { register: registerOf(people) }).records
        expect(with_.length).toBeGreaterThanOrEqual(without.length)
      }),
    )
  })

  test('the party, date and title that the text tells stay', () => {
    fc.assert(
      fc.property(registers, somebody, somebody, (people, a, b) => {
        // every state is said, so nothing that is said may change
        const document = documentOf(
          [
            `French Foreign Minister Jeanne Faure met today with Ukrainian Foreign Minister ${a} and British Minister ${b}.`,
          ],
          undefined,
        )
        const without = parse(document).records
        const more = parse(document, { register: registerOf(people) }).records
        expect(without.filter((record) => !more.some((one) => completes(one, record)))).toEqual([])
      }),
    )
  })

  test('the order of the entries does not matter', () => {
    fc.assert(
      fc.property(registers, releases, publisher, (people, sentences, by) => {
        const document = documentOf(sentences, by)
        const one = parse(document, { register: registerOf(people) })
        expect(parse(document, { register: registerOf([...people].reverse()) })).toEqual(one)
      }),
    )
  })

  test('results are valid, and every value of the register names an entry that has it', () => {
    fc.assert(
      fc.property(registers, releases, publisher, (people, sentences, by) => {
        const result = parse(documentOf(sentences, by), { register: registerOf(people) })
        validate(result)
        expect(validate.errors ?? []).toEqual([])
        for (const { provenance, participants = [] } of result.records)
          for (const { field, person } of provenance?.evidence ?? []) {
            if (person === undefined) continue
            const known = people.find(({ key }) => key === person)
            const [, list, index, ...rest] = field.split('/')
            if (list !== 'participants') continue
            const one = participants[Number(index)]
            const value = rest[0] === 'name' ? one?.name?.full : one?.[rest[0] as 'party' | 'office' | 'person']
            const has = [
              known?.name.full,
              known?.party,
              known?.key,
              ...(known?.offices ?? []).map((held) => held.office),
            ]
            expect(has).toContain(value)
          }
      }),
    )
  })
})

describe('a hostile register', () => {
  const document = documentOf(
    ['Secretary of State Edwin Hale met today with Foreign Minister Bondar of Ukraine.'],
    undefined,
  )
  const plain = parse(document)

  test('of anything at all does no harm', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: true }), { maxLength: 8 }), (values) => {
        expect(parse(document, { register: registerOf(values as PersonEntry[]) })).toEqual(plain)
      }),
    )
  })

  test.each([
    ['a key twice', [entry('bondar', 'Olena Bondar', 'UA'), entry('bondar', 'Bondar', 'UA')]],
    [
      'a withdrawn entry',
      [
        {
          ...entry('bondar', 'Olena Bondar', 'UA', ['foreign-minister', '2020', '2030']),
          withdrawn: { reason: 'Double.' },
        },
      ],
    ],
    [
      'dates that are none',
      [entry('bondar', 'Olena Bondar', 'UA', ['foreign-minister', '__proto__', '9'.repeat(150)])],
    ],
    [
      'names that are too long',
      [entry('bondar', `Olena ${'Bondar'.repeat(1000)}`, 'UA', ['foreign-minister', '2020', '2030'])],
    ],
    ['names of no words', [entry('bondar', '…', 'UA', ['foreign-minister', '2020', '2030'])]],
  ])('with %s adds nothing', (_, people) => {
    expect(parse(document, { register: registerOf(people) })).toEqual(plain)
  })

  test('of keys and parties from the prototype of objects is a register like any other', () => {
    const people = ['__proto__', 'constructor', 'toString'].map((word) =>
      entry(word, `${word} Bondar`, word, [word, '2020-01-01', '2030-01-01']),
    )
    expect(parse(document, { register: registerOf(people) })).toEqual(plain)
  })

  test('of a family name that everybody bears tells nobody', () => {
    const people = Array.from({ length: 20_000 }, (_, index) =>
      entry(`bondar-${index}`, `Olena${index} Bondar`, 'UA', ['foreign-minister', '2020-01-01', '2030-01-01']),
    )
    expect(parse(document, { register: registerOf(people) })).toEqual(plain)
  })
})
