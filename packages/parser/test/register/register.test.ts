import type { ParseDocument } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { parse, registerOf } from '../../src/index.js'
import { line, lines, publishers } from '../support/lines.js'
import { entry, people } from '../support/people.js'

const register = registerOf(people)

const read = (document: Partial<ParseDocument>, known = register) =>
  parse({ id: 'test', published: '2024-03-15', ...document }, { register: known })

/** The meetings of an invented release with the register, a line each. */
const told = (document: Partial<ParseDocument>, known = register): string[] => read(document, known).records.map(line)

/** What rests on the register: field, value, the words, and the entry. */
const rests = (document: Partial<ParseDocument>, known = register): string[] =>
  read(document, known).records.flatMap((record) =>
    (record.provenance?.evidence ?? []).flatMap(({ field, start, end, person, rule }) =>
      person === undefined ? [] : [`${field} "${document.text?.slice(start, end)}" ${rule} ${person}`],
    ),
  )

const messages = (document: Partial<ParseDocument>, known = register) =>
  read(document, known).messages.map(({ rule, severity, reason, start, end, pointer, record }) => ({
    rule,
    severity,
    reason,
    words: document.text?.slice(start, end),
    pointer,
    record,
  }))

describe('whose official somebody is', () => {
  it('is told by the family name and the office on that day', () => {
    const text = 'Secretary of State Edwin Hale met today with Foreign Minister Bondar.'
    const document = { text, publisher: publishers.state }
    expect(lines(document)).toEqual([])
    expect(told(document)).toEqual([
      'US UA | Edwin Hale (US, foreign-minister); Olena Bondar (UA, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
    expect(rests(document)).toEqual([
      '/participants/0/person "Edwin Hale" register edwin-hale',
      '/participants/1/name/full "Bondar" register olena-bondar',
      '/participants/1/party "Bondar" register olena-bondar',
      '/participants/1/person "Bondar" register olena-bondar',
      '/parties/1/code "Bondar" register olena-bondar',
    ])
    const [record] = read(document).records
    expect(record?.participants?.[1]).toEqual({
      name: { full: 'Olena Bondar', family: 'Bondar', given: 'Olena' },
      party: 'UA',
      role: 'Foreign Minister',
      office: 'foreign-minister',
      person: 'olena-bondar',
    })
    expect(messages(document)).toEqual([])
  })

  it('is told by a whole name alone', () => {
    const text = 'Secretary of State Edwin Hale met with Olena Bondar in Kyiv on March 14, 2024.'
    const document = { text, publisher: publishers.state }
    expect(lines(document)).toEqual([])
    expect(told(document)).toEqual([
      'US UA | Edwin Hale (US, foreign-minister); Olena Bondar (UA, foreign-minister) | 2024-03-14 | Kyiv | in-person | held',
    ])
    expect(rests(document)).toContain('/participants/1/office "Olena Bondar" register olena-bondar')
  })

  it('is not told outside the days on which the register shows the person', () => {
    const document = {
      text: 'Secretary of State Edwin Hale met today with Foreign Minister Bondar.',
      publisher: publishers.state,
      published: '2024-05-17',
    }
    expect(told(document)).toEqual([])
    expect(told({ ...document, published: '2024-05-16' }).length).toBe(1)
  })

  it('is not told where two people fit: a message names both', () => {
    const text = 'Secretary of State Edwin Hale met today with Foreign Minister Cordero.'
    const document = { text, publisher: publishers.state }
    expect(told(document)).toEqual([])
    expect(messages(document)).toEqual([
      {
        rule: 'person-ambiguous',
        severity: 'warning',
        reason: 'In the register of people, `Cordero` may be `luis-cordero` or `rosa-cordero`; choose',
        words: 'Cordero',
        pointer: undefined,
        record: undefined,
      },
    ])
  })

  it('is not told where a second one may still have been in office', () => {
    const text = 'Secretary of State Edwin Hale met today with Foreign Minister Cordero.'
    // three years after Rosa Cordero was last seen, and within the days of Luis Cordero
    const known = registerOf([
      ...people.filter(({ key }) => key !== 'luis-cordero'),
      entry('luis-cordero', 'Luis Cordero', 'PE', ['foreign-minister', '2023-01-01', '2028-12-01']),
    ])
    const document = { text, publisher: publishers.state }
    expect(messages({ ...document, published: '2027-06-01' }, known).map(({ rule }) => rule)).toContain(
      'person-ambiguous',
    )
    expect(told({ ...document, published: '2028-06-02' }, known).map((one) => one.slice(0, 5))).toEqual(['US PE'])
  })

  it('is the publisher’s own where nobody else is known to be in that office there', () => {
    const text = 'Foreign Minister Bondar met with President Anne Royer of France in Nairobi on 14 March 2024.'
    const document = { text, publisher: 'Ministry of Foreign Affairs of Kenya' }
    expect(told(document)).toEqual([
      'KE FR | Bondar (KE, foreign-minister); Anne Royer (FR, head-of-state) | 2024-03-14 | Nairobi | in-person | held',
    ])
    const known = registerOf([
      ...people,
      entry('zawadi-otieno', 'Zawadi Otieno', 'KE', ['foreign-minister', '2023-01-01', '2025-01-01']),
    ])
    expect(told(document, known)).toEqual([
      'UA FR | Olena Bondar (UA, foreign-minister); Anne Royer (FR, head-of-state) | 2024-03-14 | Nairobi | in-person | held',
    ])
  })
})

describe('what else a name leaves out', () => {
  it('is the whole name and the office behind a rank', () => {
    const text = 'Secretary Hale spoke today with Ukrainian Foreign Minister Bondar.'
    const document = { text, publisher: publishers.whiteHouse }
    expect(lines(document)).toEqual([
      'US UA | Hale (US, other-minister); Bondar (UA, foreign-minister) | 2024-03-15 | - | phone | held',
    ])
    expect(told(document)).toEqual([
      'US UA | Edwin Hale (US, foreign-minister); Olena Bondar (UA, foreign-minister) | 2024-03-15 | - | phone | held',
    ])
    expect(rests(document)).toEqual([
      '/participants/0/name/full "Hale" register edwin-hale',
      '/participants/0/office "Hale" register edwin-hale',
      '/participants/0/person "Hale" register edwin-hale',
      '/participants/1/name/full "Bondar" register olena-bondar',
      '/participants/1/person "Bondar" register olena-bondar',
    ])
  })

  it('keeps the text’s spelling of a whole name, and ties it within a career', () => {
    const text = 'Secretary of State Edwin Hale met with Ukrainian Foreign Minister BONDAR Olena.'
    const one = (published: string) =>
      read({ text: `${text} They met in Kyiv on ${published}.`, publisher: publishers.state, published })
    const keys = (published: string) =>
      one(published).records.flatMap(({ participants }) =>
        (participants ?? []).map(({ name, person }) => [name.full, person]),
      )
    expect(keys('2024-03-15')).toEqual([
      ['Edwin Hale', 'edwin-hale'],
      ['BONDAR Olena', 'olena-bondar'],
    ])
    // fifteen years after the last day known is another career
    expect(keys('2039-05-15')).toEqual([
      ['Edwin Hale', 'edwin-hale'],
      ['BONDAR Olena', 'olena-bondar'],
    ])
    expect(keys('2041-05-18')).toEqual([
      ['Edwin Hale', undefined],
      ['BONDAR Olena', undefined],
    ])
  })

  it('lets the text’s office and party stand, and says that the register has others', () => {
    const text =
      'U.S. Secretary of State Edwin Hale met today with French Finance Minister Marc Delorme and German Foreign Minister Olena Bondar.'
    const document = { text, publisher: publishers.state }
    expect(told(document)).toEqual(lines(document))
    expect(told(document)).toEqual([
      'US FR DE | Edwin Hale (US, foreign-minister); Marc Delorme (FR, finance-minister); Olena Bondar (DE, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
    expect(read(document).records[0]?.participants?.map(({ person }) => person)).toEqual([
      'edwin-hale',
      'marc-delorme',
      undefined,
    ])
    expect(messages(document)).toEqual([
      {
        rule: 'register-conflict',
        severity: 'info',
        reason:
          '`Marc Delorme` is read as `finance-minister` of `FR`; the register of people has `marc-delorme` as `foreign-minister` of `FR` (seen 2023-02-01 to 2024-09-01); compare the two',
        words: 'French Finance Minister',
        pointer: '/participants/1/office',
        record: 0,
      },
      {
        rule: 'register-conflict',
        severity: 'info',
        reason:
          '`Olena Bondar` is read as `foreign-minister` of `DE`; the register of people has `olena-bondar` as `foreign-minister` of `UA` (seen 2022-05-05 to 2024-05-16); compare the two',
        words: 'German Foreign Minister',
        pointer: '/participants/2/party',
        record: 0,
      },
    ])
  })
})

describe('offices that go together', () => {
  it.each([
    ['Deputy Prime Minister', 'head-of-government'],
    ['King', 'head-of-state'],
    ['Minister of Public Works', 'foreign-minister'],
  ])('%s is no contradiction to %s', (title, office) => {
    const known = registerOf([entry('nils-dahl', 'Nils Dahl', 'NO', [office, '2023-01-01', '2025-01-01', 'term'])])
    const document = {
      text: `Secretary of State Edwin Hale met today with Norwegian ${title} Nils Dahl.`,
      publisher: publishers.state,
    }
    expect(read(document, known).records[0]?.participants?.[1]?.person).toBe('nils-dahl')
    expect(messages(document, known)).toEqual([])
  })

  it('a term in another office is a warning, days seen are for information', () => {
    const document = {
      text: 'Secretary of State Edwin Hale met today with Norwegian Finance Minister Nils Dahl.',
      publisher: publishers.state,
    }
    const severity = (basis: 'term' | 'seen') =>
      messages(
        document,
        registerOf([entry('nils-dahl', 'Nils Dahl', 'NO', ['foreign-minister', '2023', '2025', basis])]),
      ).map((one) => [one.rule, one.severity])
    expect(severity('term')).toEqual([['register-conflict', 'warning']])
    expect(severity('seen')).toEqual([['register-conflict', 'info']])
  })
})

describe('who holds an office that the text names without a person', () => {
  it('is told for a state', () => {
    const text = 'On March 14, 2024, Secretary of State Edwin Hale met in London with the British Prime Minister.'
    const document = { text, publisher: publishers.state }
    expect(told(document)).toEqual([
      'US GB | Edwin Hale (US, foreign-minister); Helen Ashby (GB, head-of-government) | 2024-03-14 | London | in-person | held',
    ])
    expect(rests(document)).toEqual([
      '/participants/0/person "Edwin Hale" register edwin-hale',
      '/participants/1/name/full "British Prime Minister" register helen-ashby',
      '/participants/1/person "British Prime Minister" register helen-ashby',
    ])
    // nobody is missing any more
    expect(messages(document)).toEqual([])
  })

  it('is told for a counterpart, by the office of whose counterpart it is', () => {
    const text = 'Secretary Hale spoke today with his French counterpart.'
    const document = { text, publisher: publishers.state }
    expect(told(document)).toEqual([
      'US FR | Edwin Hale (US, foreign-minister); Marc Delorme (FR, foreign-minister) | 2024-03-15 | - | phone | held',
    ])
    expect(read(document).records[0]?.participants?.[1]).toEqual({
      name: { full: 'Marc Delorme', family: 'Delorme', given: 'Marc' },
      party: 'FR',
      office: 'foreign-minister',
      person: 'marc-delorme',
    })
  })

  it('is told for the publisher’s own office', () => {
    const text = 'The Prime Minister spoke to President Anne Royer of France this morning.'
    const document = { text, publisher: "Prime Minister's Office, 10 Downing Street" }
    expect(told(document)).toEqual([
      'GB FR | Anne Royer (FR, head-of-state); Helen Ashby (GB, head-of-government) | 2024-03-15 | - | phone | held',
    ])
  })

  it('is not told where two were seen in it: a message names both', () => {
    const text = 'On March 14, 2024, Secretary of State Edwin Hale met with the Czech Prime Minister.'
    const document = { text, publisher: publishers.state }
    expect(told(document)).toEqual(lines(document))
    expect(messages(document).filter(({ rule }) => rule === 'person-ambiguous')).toEqual([
      {
        rule: 'person-ambiguous',
        severity: 'warning',
        reason:
          'In the register of people, the `head-of-government` of `CZ` may be `ivo-marek` or `petr-dolezal`; choose',
        words: 'Czech Prime Minister',
        pointer: '/participants',
        record: 0,
      },
    ])
  })

  it('is not told by two days far apart, nor for an office that several hold', () => {
    const known = registerOf([...people, entry('ada-brun', 'Ada Brun', 'CH', ['envoy', '2024-01-01', '2024-12-31'])])
    const text = (who: string) => `Secretary of State Edwin Hale met with the ${who} on March 14, 2024.`
    for (const who of ['Israeli Prime Minister', 'Swiss Special Envoy']) {
      const document = { text: text(who), publisher: publishers.state }
      expect(told(document, known)).toEqual(lines(document))
    }
  })

  it('is not told where the text names somebody for that party', () => {
    const text =
      'Secretary of State Edwin Hale met with French Foreign Minister Jeanne Faure in Paris on March 14, 2024. They were joined by the French Foreign Minister.'
    const document = { text, publisher: publishers.state }
    expect(told(document)).toEqual(lines(document))
  })
})

describe('words that can be no evidence', () => {
  it('a title that the text does not hold completes nobody', () => {
    const document = {
      title: 'Secretary Hale Meets Foreign Minister Bondar',
      text: 'They discussed trade today.',
      publisher: publishers.state,
    }
    expect(told(document)).toEqual(lines(document))
  })
})
