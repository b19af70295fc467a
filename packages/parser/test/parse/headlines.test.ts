import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'

const read = (text: string) =>
  parse({ id: 'x', published: '2023-04-04', text }).records.map((record) => [
    record.parties?.map(({ code }) => code).join(' '),
    record.mode,
  ])

describe('a headline over colleagues of several states', () => {
  it.each(['colleagues', 'counterparts'])('leaves it to the text whether its %s were met together or apart', (word) => {
    const title = `Foreign Minister Lund meets her Kenyan and Ghanaian ${word}\n\n`
    expect(
      read(
        `${title}Danish Foreign Minister Annette Lund met with Grace Wanjiru, Foreign Minister of Kenya, in Nairobi.\n\nLater, Foreign Minister Lund spoke by phone with her Ghanaian counterpart.`,
      ),
    ).toEqual([
      ['DK KE', 'in-person'],
      ['DK GH', 'phone'],
    ])
    expect(read(`${title}The Foreign Ministers of Denmark, Kenya and Ghana met in Nairobi on 3 April 2023.`)).toEqual([
      ['DK KE GH', 'in-person'],
    ])
  })
})
