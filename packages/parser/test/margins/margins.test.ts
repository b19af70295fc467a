import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const LUND = 'Foreign Minister Annette Lund of Denmark'
const WANJIRU = 'Foreign Minister Grace Wanjiru of Kenya'

const occasionsOf = (text: string): unknown[] =>
  parse({
    id: 'x',
    publisher: 'Ministry of Foreign Affairs of Denmark',
    published: '2024-09-25',
    text,
  }).records.map((record) => record.occasion)

describe('margins', () => {
  it.each([
    ['on the margins of the 79th session of the UN General Assembly', '79th session of the UN General Assembly'],
    ['on the sidelines of the G20 Foreign Ministers’ Meeting in Rio de Janeiro', 'G20 Foreign Ministers’ Meeting'],
    ['on the fringes of the Conference on Disarmament today', 'Conference on Disarmament'],
    ['on the side-lines of the World Economic Forum, where both spoke,', 'World Economic Forum'],
    ['during the Munich Security Conference', 'Munich Security Conference'],
    ['during the Ukraine Recovery Conference 2024', 'Ukraine Recovery Conference 2024'],
    ['during the NATO Summit', 'NATO Summit'],
    ['during the press conference', undefined],
    ['during the Joint Conference', undefined],
    ['on the margins of the summit', undefined],
    ['on the sidelines of last week’s summit', undefined],
  ])('%s', (words, name) => {
    expect(occasionsOf(`${LUND} met ${WANJIRU} ${words}.`)).toEqual([name])
  })

  it('points at the name', () => {
    const text = `${LUND} met ${WANJIRU} on the margins of the Munich  Security Conference.`
    const [record] = parse({ id: 'x', publisher: 'Denmark', published: '2024-02-17', text }).records
    expect(record?.occasion).toBe('Munich Security Conference')
    expect(
      (record?.provenance?.evidence ?? [])
        .filter((one) => one.field === '/occasion')
        .map((one) => [one.rule, text.slice(one.start, one.end)]),
    ).toEqual([['margins', 'Munich  Security Conference']])
  })

  it('takes the sentence that speaks of the meeting, and no other', () => {
    expect(
      occasionsOf(`${LUND} met ${WANJIRU}. The meeting took place on the margins of the Paris Peace Forum.`),
    ).toEqual(['Paris Peace Forum'])
    expect(
      occasionsOf(`${LUND} met ${WANJIRU}.\n\nTheir talks were held on the margins of the Paris Peace Forum.`),
    ).toEqual(['Paris Peace Forum'])
    expect(occasionsOf(`${LUND} met ${WANJIRU}. Ghana held an event on the margins of the Paris Peace Forum.`)).toEqual(
      [undefined],
    )
    expect(
      occasionsOf(`${LUND} met ${WANJIRU} and agreed to meet again on the margins of the Paris Peace Forum.`),
    ).toEqual([undefined])
  })
})
