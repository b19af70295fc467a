import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const messages = (text: string, more: { published?: string; publisher?: string } = {}) =>
  // what a message offers has a test of its own
  parse({ id: 'release', text, ...more }).messages.map(({ choices: _, ...message }) => message)

describe('what was seen and not decided', () => {
  it('says that a counterpart has no name, at the words that tell of the party', () => {
    const text = 'Japanese Foreign Minister Haruka Mori met her Kenyan counterpart in Nairobi on May 3, 2023.'
    expect(messages(text)).toEqual([
      {
        reason: 'Nobody is named who took part for `KE`; add who it was, where another source tells',
        severity: 'warning',
        rule: 'counterpart-unnamed',
        field: 'text',
        line: 1,
        column: 47,
        start: 46,
        end: 52,
        record: 0,
        pointer: '/participants',
      },
    ])
  })

  it('asks for the publisher of a text that gives no record for lack of a party', () => {
    const text = 'Readout\n\nForeign Minister Orhan Tek met with Foreign Minister Nino Abadze of Georgia today.'
    const asked = {
      reason: 'A meeting seems to be told here, and the text names no party but `GE`; give the publisher of the text',
      severity: 'warning',
      rule: 'party-unknown',
      field: 'text',
      line: 3,
      column: 28,
      start: 36,
      end: 39,
    }
    expect(messages(text)).toEqual([asked])
    // with the publisher there is a record, and nothing to ask for
    const known = parse({
      id: 'release',
      text,
      publisher: 'Ministry of Foreign Affairs of Türkiye',
      published: '2024-05-02',
    })
    expect(known.records.map((record) => record.id)).toEqual(['2024-05-02-ge-tr-meeting'])
    expect(known.messages).toEqual([])
    // a text of a known publisher with one party is its own people's business
    expect(
      messages('Prime Minister Orhan Tek met with the Minister of Health today.', {
        publisher: 'Prime Minister of Armenia',
      }),
    ).toEqual([])
  })

  it('names the first clauses only of a text that is full of them', () => {
    const text = Array(200).fill('Foreign Minister Orhan Tek met with the President of Georgia.').join('\n\n')
    expect(messages(text).filter((message) => message.rule === 'party-unknown').length).toBe(5)
  })

  it('says that a day of two readings was not taken', () => {
    const text =
      'Readout\n\nJapanese Foreign Minister Haruka Mori met French President Luc Garnier in Paris on 03/04/2023.'
    expect(messages(text)).toEqual([
      {
        reason: 'The date could not be told: `03/04/2023` is 3/4 in one order and 4/3 in the other',
        severity: 'warning',
        rule: 'date-undecided',
        field: 'text',
        line: 3,
        column: 84,
        start: 92,
        end: 102,
        record: 0,
        pointer: '/date',
      },
    ])
  })

  it('asks for the day of publication where a day is counted from it', () => {
    const text = 'Japanese Foreign Minister Haruka Mori met French President Luc Garnier in Paris yesterday.'
    expect(messages(text)).toEqual([
      {
        reason: '`yesterday` is counted from the day of publication, which is not known; give it',
        severity: 'warning',
        rule: 'date-undecided',
        field: 'text',
        line: 1,
        column: 81,
        start: 80,
        end: 89,
        record: 0,
        pointer: '/date',
      },
    ])
    expect(messages(text, { published: '2023-05-04' })).toEqual([])
  })

  it('says that a weekday is not that of its date', () => {
    const text = 'Japanese Foreign Minister Haruka Mori met French President Luc Garnier on Friday, May 3, 2023.'
    expect(messages(text)).toEqual([
      {
        reason: 'The date and the weekday do not fit together: 2023-05-03 is a Wednesday, not a Friday',
        severity: 'warning',
        rule: 'date-conflict',
        field: 'text',
        line: 1,
        column: 75,
        start: 74,
        end: 93,
        record: 0,
        pointer: '/date',
      },
    ])
  })

  it('says that a person has no party where neither title nor publisher tells it', () => {
    const text =
      'Foreign Minister Haruka Mori of Japan and Minister Ana Silva met with French President Luc Garnier on May 3, 2023.'
    expect(messages(text)).toEqual([
      {
        reason:
          'The text does not say for whom `Ana Silva` took part; add the party, or give the publisher of the text',
        severity: 'warning',
        rule: 'party-unknown',
        field: 'text',
        line: 1,
        column: 52,
        start: 51,
        end: 60,
        record: 0,
        pointer: '/participants/1/party',
      },
    ])
  })

  it('counts positions in the source, whatever its line ends and whatever was folded away', () => {
    const text =
      '\uFEFFReadout\r\n\r\nJapanese Foreign Minister Haruka Mori met her\u00A0Ken\u00ADyan counterpart on May 3, 2023.'
    const [message] = messages(text)
    expect(message).toMatchObject({ rule: 'counterpart-unnamed', line: 3, column: 47 })
    expect(text.slice(message?.start, message?.end)).toBe('Ken\u00ADyan')
  })

  it('says nothing of a release that leaves nothing open', () => {
    const text = 'Japanese Foreign Minister Haruka Mori met French President Luc Garnier in Paris on May 3, 2023.'
    expect(messages(text)).toEqual([])
  })
})
