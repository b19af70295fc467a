import { describe, expect, test } from 'vitest'
import * as api from '../../src/read/index.js'

const { MAX_SOURCE, read } = api

test('exports', () => {
  expect(Object.keys(api).sort()).toEqual(['MAX_SOURCE', 'read', 'sourceSpan'])
})

describe('language', () => {
  test.each([
    ['The Foreign Minister of Norland met with his counterpart and discussed the state of talks for an hour.', 'en'],
    [
      'Der Außenminister hat heute seinen Amtskollegen empfangen und mit ihm über die Lage in der Region gesprochen.',
      'de',
    ],
    ['Le ministre a rencontré son homologue allemand à Berlin pour discuter de la situation internationale.', 'fr'],
    ['El ministro se reunió con su homólogo en Madrid y hablaron de la cooperación bilateral entre los países.', 'es'],
    ['Президент провёл телефонный разговор с Президентом Франции и обсудил положение дел.', 'ru'],
    ['外務大臣は本日、東京において、ノルランド外務大臣と会談を行いました。両大臣は協力を確認しました。', 'ja'],
    ['Bakan bugün mevkidaşıyla Ankara’da bir araya geldi ve ikili ilişkileri ele aldı.', 'tr'],
    ['12345 67890', undefined],
    ['', undefined],
  ])('%s', (text, language) => {
    expect(read({ text }).meta.language?.value).toBe(language)
  })

  test('what a page declares stands only where the text agrees or does not tell', () => {
    const english =
      'The Foreign Minister of Norland met with his counterpart and discussed the state of talks for an hour.'
    expect(read({ html: `<html lang="de"><body><p>${english}` }).meta.language).toEqual({ value: 'en', from: 'text' })
    expect(read({ html: `<html lang="en-AU"><body><p>${english}` }).meta.language?.value).toBe('en-AU')
    expect(read({ html: '<html lang="de"><body><p>12' }).meta.language?.value).toBe('de')
    expect(read({ text: english, language: 'fr' }).meta.language).toEqual({ value: 'fr', from: 'document' })
  })
})

describe('the date line', () => {
  test.each([
    ['Meeting of Ministers\n\nJuly 28, 2024\n\nThey met.', '2024-07-28'],
    ['Date 2024-07-28\nhit 120\n\nThey met.', '2024-07-28'],
    ['06.06.2022 - Press release\n\nThey met.', '2022-06-06'],
    ['JAKARTA, 3 June 2020 – The Secretary-General met the ambassador today.', '2020-06-03'],
    ['(Paris, 3 June 2020)\n\nThey met.', '2020-06-03'],
    ['Updated: July 28, 2024 10:30\n\nThey met.', '2024-07-28'],
    ['They met.\n\nNew Delhi\nJuly 07, 2020', '2020-07-07'],
    ['12 Dec. 2024 - | Last updated: 13 Dec. 2024 08:51\n\nThey met.', '2024-12-13'],
    ['Posted On: 02 MAY 2025 3:15PM by PIB Delhi\n\nThey met.', '2025-05-02'],
    ['No: 276, 18 December 2024, Press Release Regarding the Visit\n\nThey met.', '2024-12-18'],
    ['14.03.2025 Brussels EEAS Press Team\n\nThey met.', '2025-03-14'],
    ['On July 28, 2024, the ministers met in the capital to discuss trade and the state of the talks.', undefined],
    ['The treaty of 3 June 1950 was recalled.\n\nThey met.', undefined],
    ['They met on 28 July.', undefined],
  ])('%s', (text, published) => {
    expect(read({ text }).meta.published?.value).toBe(published)
  })
})

describe('the title of a text', () => {
  const prose =
    'The Foreign Minister of Norland received the Foreign Minister of Sudland on Monday and discussed trade and the state of the talks.'

  test.each([
    ['Meeting of Foreign Ministers\n\n{}', 'Meeting of Foreign Ministers'],
    [
      'Press Releases\n\nJapan-Norland Foreign Ministers’ Meeting\n\nMay 5, 2024\n\n{}',
      'Japan-Norland Foreign Ministers’ Meeting',
    ],
    [
      'Media release\n26 May 2022\nSenator the Hon Anna Berg\nMinister for Foreign Affairs\nVisit to Sudland\n\n{}',
      'Visit to Sudland',
    ],
    [
      'New York\n18 April 2023\nReadout of the Secretary-General’s call with Mr. Dahl\nAnna Berg, Secretary-General\n\n{}',
      'Readout of the Secretary-General’s call with Mr. Dahl',
    ],
    [
      'Home > News > July 2023\n\nVisit to the Gulf -First Day-\n\n[Provisional translation]\n\n{}',
      'Visit to the Gulf -First Day-',
    ],
    ['Office of the Spokesperson\n\n{}', undefined],
    ['{}\n\nRelated Links\n\nMeeting of Ministers in the Spring', undefined],
  ])('%s', (text, title) => {
    expect(read({ text: text.replace('{}', prose) }).meta.title?.value).toBe(title)
  })
})

test('a source that is too large is refused with a message', () => {
  const text = 'a'.repeat(MAX_SOURCE + 1)
  const document = read({ text })
  expect(document.blocks).toEqual([])
  expect(document.messages).toEqual([
    { rule: 'too-large', reason: `The text has ${MAX_SOURCE + 1} characters; at most ${MAX_SOURCE} are read` },
  ])
})
