import { topics } from '@readout/vocabulary'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { TOPIC_TERMS } from '../../src/topics/terms.js'

const lead =
  'Foreign Minister Annette Lund of Denmark met Foreign Minister Grace Wanjiru of Kenya in Nairobi on 9 May 2023.'

const topicsOf = (text: string): unknown[] =>
  parse({ id: 'x', publisher: 'Ministry of Foreign Affairs of Denmark', published: '2023-05-10', text }).records.map(
    (record) => record.topics,
  )

const evidenceOf = (text: string): unknown[] =>
  parse({ id: 'x', publisher: 'Ministry of Foreign Affairs of Denmark', published: '2023-05-10', text })
    .records.flatMap((record) => record.provenance?.evidence ?? [])
    .filter((one) => one.field.startsWith('/topics/'))
    .map((one) => [one.field, one.rule, text.slice(one.start, one.end)])

describe('topics', () => {
  it('has terms for each topic of the vocabulary and no other, none of them twice', () => {
    expect(Object.keys(TOPIC_TERMS).sort()).toEqual(topics.map((topic) => topic.code).sort())
    for (const list of Object.values(TOPIC_TERMS)) {
      const terms = list.split(';').map((term) => term.trim())
      expect(terms.filter((term) => term === '')).toEqual([])
      expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
    }
  })

  it('gives the topics of the one meeting in the order in which they are first named, with their words', () => {
    const text = `${lead}\n\nThey spoke about food security, visas, and food prices. Trade came last.`
    expect(topicsOf(text)).toEqual([['food-security', 'consular', 'trade']])
    expect(evidenceOf(text)).toEqual([
      ['/topics/0', 'topic', 'food security'],
      ['/topics/1', 'topic', 'visas'],
      ['/topics/2', 'topic', 'Trade'],
    ])
  })

  it('takes the longest term at a place, whatever hyphens, case and apostrophes it has', () => {
    expect(topicsOf(`${lead} They discussed Nuclear Power Plants and Russia's war.`)).toEqual([
      ['civil-nuclear', 'ukraine'],
    ])
    expect(topicsOf(`${lead} They discussed People–to–People ties.`)).toEqual([[]])
    expect(topicsOf(`${lead} They discussed counter-terrorism.`)).toEqual([['counterterrorism']])
  })

  it('finds none in the names of offices, bodies and states', () => {
    expect(
      topicsOf(
        `${lead} The Minister of Energy, the Ministry of Trade and Industry, the Energy Agency and the trade unions sent their greetings from the Democratic Republic of the Congo.`,
      ),
    ).toEqual([[]])
  })

  it('gives at most eight', () => {
    const named =
      'trade, visas, energy, tourism, vaccines, sanctions, cybersecurity, migration, semiconductors and disinformation'
    expect(topicsOf(`${lead} They discussed ${named}.`)).toEqual([
      ['trade', 'consular', 'energy', 'people-to-people', 'health', 'sanctions', 'cyber', 'migration'],
    ])
  })

  it('gives a topic to the meeting told last before it, where there are several', () => {
    const second =
      'Foreign Minister Annette Lund met the Foreign Minister of Tanzania, Amina Yusuf, in Arusha on 10 May 2023.'
    expect(topicsOf(`${lead} They spoke about trade.\n\n${second}\n\nEnergy and tourism were on the agenda.`)).toEqual([
      ['trade'],
      ['energy', 'people-to-people'],
    ])
  })
})
