import { describe, expect, test } from 'vitest'
import { type DateContext, findDates, resolveDate } from '../../src/dates/index.js'

/** A Tuesday. */
const PUBLISHED = '2024-07-30'

/** The mentions of a text as `[words, kind, edtf, basis]`; a date that is not resolved has neither. */
function read(text: string, context: DateContext = { published: PUBLISHED }): (string | undefined)[][] {
  return findDates(text).map((mention) => {
    const resolved = resolveDate(mention, context)
    const row = [text.slice(mention.start, mention.end), mention.kind]
    return resolved ? [...row, resolved.edtf, resolved.basis] : row
  })
}

describe('days with a month', () => {
  test.each([
    ['met on July 28 in Tokyo', 'July 28', '2024-07-28', 'inferred-year'],
    ['met on July 28, 2024, in Tokyo', 'July 28, 2024', '2024-07-28', 'stated'],
    ['met on July 28 2024', 'July 28 2024', '2024-07-28', 'stated'],
    ['met on July 28th', 'July 28th', '2024-07-28', 'inferred-year'],
    ['New Delhi, July 07, 2020', 'July 07, 2020', '2020-07-07', 'stated'],
    ['on 28 July 2024', '28 July 2024', '2024-07-28', 'stated'],
    ['on 28th July', '28th July', '2024-07-28', 'inferred-year'],
    ['on the 3rd of May', '3rd of May', '2024-05-03', 'inferred-year'],
    ['on the 1st of May, 2023', '1st of May, 2023', '2023-05-01', 'stated'],
    ['on Dec. 3', 'Dec. 3', '2024-12-03', 'inferred-year'],
    ['on Sept 4th', 'Sept 4th', '2024-09-04', 'inferred-year'],
    ['on 4 Sept. 2023', '4 Sept. 2023', '2023-09-04', 'stated'],
    ['JULY 28, 2024', 'JULY 28, 2024', '2024-07-28', 'stated'],
    ['at 28 july 2024', '28 july 2024', '2024-07-28', 'stated'],
    ['on July\u00a028,\u00a02024', 'July\u00a028,\u00a02024', '2024-07-28', 'stated'],
    ['JAKARTA, 3 June 2020 – The', '3 June 2020', '2020-06-03', 'stated'],
    ['on May 5', 'May 5', '2024-05-05', 'inferred-year'],
    ['the 10 July 2023 meeting', '10 July 2023', '2023-07-10', 'stated'],
    ['on 29 February 2024', '29 February 2024', '2024-02-29', 'stated'],
    ['signed on 4 July 1776', '4 July 1776', '1776-07-04', 'stated'],
    ['28.07.2024', '28.07.2024', '2024-07-28', 'stated'],
    ['06.06.2022 - Press release', '06.06.2022', '2022-06-06', 'stated'],
    ['Date 2024-07-28', '2024-07-28', '2024-07-28', 'stated'],
    ['2024-07-28T10:00:00Z', '2024-07-28', '2024-07-28', 'stated'],
    ['2024/07/28', '2024/07/28', '2024-07-28', 'stated'],
    ['2024.7.28', '2024.7.28', '2024-07-28', 'stated'],
    ['07/28/2024', '07/28/2024', '2024-07-28', 'stated'],
    ['28/07/2024', '28/07/2024', '2024-07-28', 'stated'],
    ['05/05/2024', '05/05/2024', '2024-05-05', 'stated'],
    ['received (09.12.) in Berlin', '09.12.', '2024-12-09', 'inferred-year'],
    ['received (09.12.2023)', '09.12.2023', '2023-12-09', 'stated'],
    ['on Thursday, 22 June 2023', 'Thursday, 22 June 2023', '2023-06-22', 'stated'],
    ['on Thursday (22 June 2023)', 'Thursday (22 June 2023)', '2023-06-22', 'stated'],
    ['on Sunday (28 July)', 'Sunday (28 July)', '2024-07-28', 'inferred-year'],
    ['on Sunday, July 28', 'Sunday, July 28', '2024-07-28', 'inferred-year'],
    ['on Sunday the 28th of July', 'Sunday the 28th of July', '2024-07-28', 'inferred-year'],
    ['Sun. 28 July 2024', 'Sun. 28 July 2024', '2024-07-28', 'stated'],
    ['on July 28 (Sun)', 'July 28 (Sun)', '2024-07-28', 'inferred-year'],
    ['today (28 July)', 'today (28 July)', '2024-07-28', 'inferred-year'],
    ['today (28.07.)', 'today (28.07.)', '2024-07-28', 'inferred-year'],
    ['on the morning of July 5', 'July 5', '2024-07-05', 'inferred-year'],
    ['met on the 23rd afternoon, US time', '23rd afternoon', '2024-07-23', 'relative'],
    ['met on the 31st in Geneva', '31st', '2024-07-31', 'relative'],
    ['On the 5th, they met', '5th', '2024-07-05', 'relative'],
  ])('%s', (text, words, edtf, basis) => {
    expect(read(text)).toEqual([[words, 'day', edtf, basis]])
  })

  test('the parts that the text states are kept apart from what is inferred', () => {
    expect(findDates('arrived on Sunday (16 April)')).toEqual([
      { start: 11, end: 28, kind: 'day', stated: { day: 16, month: 4, weekday: 7 } },
    ])
    expect(findDates('on the evening of July 5')).toEqual([
      { start: 18, end: 24, kind: 'day', stated: { month: 7, day: 5 }, partOfDay: 'evening' },
    ])
  })
})

describe('ranges', () => {
  test.each([
    ['July 28-29, 2024', 'July 28-29, 2024', '2024-07-28/2024-07-29', 'stated'],
    ['December 12–23, 1874', 'December 12–23, 1874', '1874-12-12/1874-12-23', 'stated'],
    ['December 12—23, 1874', 'December 12—23, 1874', '1874-12-12/1874-12-23', 'stated'],
    ['on July 28 and 29', 'July 28 and 29', '2024-07-28/2024-07-29', 'inferred-year'],
    ['from 28 to 30 July', '28 to 30 July', '2024-07-28/2024-07-30', 'inferred-year'],
    ['from 21 to 22 November 2025.', '21 to 22 November 2025', '2025-11-21/2025-11-22', 'stated'],
    ['28-30 July 2024', '28-30 July 2024', '2024-07-28/2024-07-30', 'stated'],
    ['28/29 July', '28/29 July', '2024-07-28/2024-07-29', 'inferred-year'],
    ['28, 29 and 30 July', '28, 29 and 30 July', '2024-07-28/2024-07-30', 'inferred-year'],
    ['July 14, 15, and 16, 2024', 'July 14, 15, and 16, 2024', '2024-07-14/2024-07-16', 'stated'],
    ['on July 3 and 17', 'July 3 and 17', '[2024-07-03..2024-07-17]', 'inferred-year'],
    ['between July 28 and 30', 'July 28 and 30', '2024-07-28/2024-07-30', 'inferred-year'],
    ['between 28 July and 2 August 2024', '28 July and 2 August 2024', '2024-07-28/2024-08-02', 'stated'],
    ['from March 25 to April 2', 'March 25 to April 2', '2024-03-25/2024-04-02', 'inferred-year'],
    ['from 29 September to 1 October 2023', '29 September to 1 October 2023', '2023-09-29/2023-10-01', 'stated'],
    ['December 30, 2023 – January 2, 2024', 'December 30, 2023 – January 2, 2024', '2023-12-30/2024-01-02', 'stated'],
    ['December 30 – January 2, 2024', 'December 30 – January 2, 2024', '2023-12-30/2024-01-02', 'stated'],
    ['30 December to 2 January', '30 December to 2 January', '2024-12-30/2025-01-02', 'inferred-year'],
    ['Monday 29 to Wednesday 31 July', 'Monday 29 to Wednesday 31 July', '2024-07-29/2024-07-31', 'inferred-year'],
    ['28.-30.07.2024', '28.-30.07.2024', '2024-07-28/2024-07-30', 'stated'],
    ['28.07. - 02.08.2024', '28.07. - 02.08.2024', '2024-07-28/2024-08-02', 'stated'],
    ['28.07.2024 - 30.07.2024', '28.07.2024 - 30.07.2024', '2024-07-28/2024-07-30', 'stated'],
    ['2024-07-28/2024-07-29', '2024-07-28/2024-07-29', '2024-07-28/2024-07-29', 'stated'],
  ])('%s', (text, words, edtf, basis) => {
    const found = read(text)
    expect(found).toEqual([[words, 'range', edtf, basis]])
  })

  test('two days with a month each are two mentions', () => {
    expect(read('the February 26 and March 4 launches')).toEqual([
      ['February 26', 'day', '2024-02-26', 'inferred-year'],
      ['March 4', 'day', '2024-03-04', 'inferred-year'],
    ])
    expect(read('on July 3 and August 4, 2023')).toEqual([
      ['July 3', 'day', '2023-07-03', 'stated'],
      ['August 4, 2023', 'day', '2023-08-04', 'stated'],
    ])
  })

  test('a number of things after a day is no second day', () => {
    expect(read('On July 5 and 12 ministers came')).toEqual([['July 5', 'day', '2024-07-05', 'inferred-year']])
    expect(read('on July 28, 24 ministers came')).toEqual([['July 28', 'day', '2024-07-28', 'inferred-year']])
  })
})

describe('words', () => {
  test.each([
    ['spoke today with', 'today', '2024-07-30'],
    ['spoke earlier today', 'earlier today', '2024-07-30'],
    ['this morning', 'this morning', '2024-07-30'],
    ['this afternoon', 'this afternoon', '2024-07-30'],
    ['this evening', 'this evening', '2024-07-30'],
    ['tonight', 'tonight', '2024-07-30'],
    ['last night', 'last night', '2024-07-29'],
    ['today (30)', 'today (30)', '2024-07-30'],
    ['today (10)', 'today (10)', '2024-07-10'],
    ['yesterday afternoon (25)', 'yesterday afternoon (25)', '2024-07-25'],
    ['yesterday', 'yesterday', '2024-07-29'],
    ['the day before yesterday', 'day before yesterday', '2024-07-28'],
    ['tomorrow', 'tomorrow', '2024-07-31'],
    ['the day after tomorrow', 'day after tomorrow', '2024-08-01'],
    ['two days ago', 'two days ago', '2024-07-28'],
    ['10 days ago', '10 days ago', '2024-07-20'],
    ['a week ago', 'a week ago', '[2024-07-22..2024-07-28]'],
    ['this week', 'this week', '[2024-07-29..2024-08-04]'],
    ['next week', 'next week', '[2024-08-05..2024-08-11]'],
    ['last week', 'last week', '[2024-07-22..2024-07-28]'],
    ['this weekend', 'this weekend', '[2024-08-03..2024-08-04]'],
    ['last month', 'last month', '2024-06'],
    ['next year', 'next year', '2025'],
  ])('%s', (text, words, edtf) => {
    expect(read(text)).toEqual([[words, 'relative', edtf, 'relative']])
  })

  test.each([
    ['on Monday', undefined, 'Monday', '2024-07-29'],
    ['on Tuesday', 'past', 'Tuesday', '2024-07-30'],
    ['on Wednesday', 'past', 'Wednesday', '2024-07-24'],
    ['on Wednesday', 'future', 'Wednesday', '2024-07-31'],
    ['last Tuesday', 'past', 'last Tuesday', '2024-07-23'],
    ['last Friday', 'past', 'last Friday', '2024-07-26'],
    ['next Monday', undefined, 'next Monday', '2024-08-05'],
    ['this Friday', undefined, 'this Friday', '2024-08-02'],
    ['Monday evening', undefined, 'Monday evening', '2024-07-29'],
    ['Monday (29)', undefined, 'Monday (29)', '2024-07-29'],
    ['Monday to Wednesday', 'past', 'Monday to Wednesday', '2024-07-29/2024-07-31'],
  ] as const)('%s (%s)', (text, tense, words, edtf) => {
    expect(read(text, { published: PUBLISHED, ...(tense ? { tense } : {}) })).toEqual([
      [words, 'weekday', edtf, 'relative'],
    ])
  })

  test('the day that was named before', () => {
    const context = { published: PUBLISHED, previous: '2024-07-05' }
    expect(read('On the same day he met', context)).toEqual([['same day', 'relative', '2024-07-05', 'relative']])
    expect(read('The following day he met', context)).toEqual([['following day', 'relative', '2024-07-06', 'relative']])
    expect(read('On the same day he met')).toEqual([['same day', 'relative']])
  })
})

describe('months and years', () => {
  test.each([
    ['in July 2024', 'July 2024', '2024-07', 'stated'],
    ['in July, 2024', 'July, 2024', '2024-07', 'stated'],
    ['early June', 'early June', '2024-06', 'inferred-year'],
    ['in mid-July', 'mid-July', '2024-07', 'inferred-year'],
    ['in late 2023', 'late 2023', '2023', 'stated'],
    ['in May for the parade', 'May', '2024-05', 'inferred-year'],
    ['at the end of March', 'March', '2024-03', 'inferred-year'],
    ['last December', 'last December', '2023-12', 'inferred-year'],
    ['this October', 'this October', '2024-10', 'inferred-year'],
    ['next March', 'next March', '2025-03', 'inferred-year'],
    ['in October last year', 'October last year', '2023-10', 'inferred-year'],
    ['January-March 2024', 'January-March 2024', '2024-01/2024-03', 'stated'],
    ['between November and February 2024', 'November and February 2024', '2023-11/2024-02', 'stated'],
    ['in 1951 he', '1951', '1951', 'stated'],
    ['since 2012', '2012', '2012', 'stated'],
  ])('%s', (text, words, edtf, basis) => {
    expect(read(text).map(([found, , ...rest]) => [found, ...rest])).toEqual([[words, edtf, basis]])
  })

  test('the mention keeps the part and the direction that the text gives', () => {
    expect(findDates('early June')).toEqual([{ start: 0, end: 10, kind: 'month', stated: { month: 6 }, part: 'early' }])
    expect(findDates('last June')).toEqual([
      { start: 0, end: 9, kind: 'month', stated: { month: 6 }, direction: 'last' },
    ])
  })
})

describe('what is no date', () => {
  test.each([
    'Prime Minister Theresa May met him',
    'Mr. May and Ms. March met',
    'It may 5 times be said',
    'They march 5 miles',
    'May we all prosper',
    'May Day parade',
    'April Glaspie, June Carter and August Wilson',
    'the Good Friday Agreement',
    'he told Russia Today',
    'a 2+2 May be held',
    'in 2000 communities',
    'the 3rd round',
    'on the 10th anniversary',
    'on the 75 km road',
    'Resolution 2254 and 1701',
    'COVID-19 and G20',
    'phone 202-555-2024',
    '28.07.24',
    '7/28/24',
    'at 10:30',
    'Jan Lipavský and Mar Sun',
    '$28 May',
    'www.example.org/2024/07/28/readout',
    'over the last week',
    '1951',
    '',
  ])('%s', (text) => {
    expect(findDates(text)).toEqual([])
  })

  test.each([
    ['on 30 February 2024', '30 February 2024', '`30 February 2024` is no day of the calendar'],
    ['on February 29, 2023', 'February 29, 2023', '`February 29, 2023` is no day of the calendar'],
    ['on April 31', 'April 31', '`April 31` is no day of the calendar'],
    ['on 05/06/2024', '05/06/2024', '`05/06/2024` is 5/6 in one order and 6/5 in the other'],
  ])('%s is undecided and says why', (text, words, message) => {
    const found = findDates(text)
    expect(found.map((mention) => [text.slice(mention.start, mention.end), mention.kind, mention.message])).toEqual([
      [words, 'undecided', message],
    ])
    expect(found.map((mention) => resolveDate(mention, { published: PUBLISHED }))).toEqual([undefined])
  })
})

test('a stretch of a text is searched with offsets into the whole text', () => {
  const text = 'On July 1 they met. On July 2 they parted. On July 3 they wrote.'
  expect(findDates(text, 20, 42)).toEqual([{ start: 23, end: 29, kind: 'day', stated: { month: 7, day: 2 } }])
})
