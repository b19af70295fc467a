// Records that look like real ones, the same for the same number.
import { formats, offices, series, states, topics } from '@readout/vocabulary'

const STATES = states.filter(({ kind, to }) => kind === 'state' && to === undefined).map(({ code }) => code)
const TOPICS = topics.map(({ code }) => code)
const FORMATS = formats.map(({ code }) => code)
const OFFICES = offices.map(({ code }) => code)
const SERIES = series.map(({ code }) => code)

/** Numbers in [0, 1), the same in every run (a linear congruential generator). */
const numbers = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** People that there are: each has hundreds of meetings in a million. */
const PEOPLE = 2000

const DAY_MS = 24 * 60 * 60 * 1000
const FIRST = Date.UTC(1950, 0, 1)
const DAYS = 27_000

/**
 * Generates records in the order of their ids.
 *
 * @param {number} count how many
 */
export function* generate(count) {
  const random = numbers(count)
  const pick = (list) => list[Math.floor(random() * list.length)]
  let last = ''
  let number = 0
  for (let index = 0; index < count; index++) {
    const day = new Date(FIRST + Math.floor((index / count) * DAYS) * DAY_MS).toISOString().slice(0, 10)
    number = day === last ? number + 1 : 1
    last = day
    const some = new Set([pick(STATES), pick(STATES)])
    while (some.size < 2) some.add(pick(STATES))
    if (random() < 0.1) for (let more = 0; more < 4; more++) some.add(pick(STATES))
    const parties = [...some].map((code) => ({ type: 'state', code }))
    const participants = parties.slice(0, 3).map(({ code }) => {
      const person = Math.floor(random() * PEOPLE)
      return {
        name: { full: `Given${person} Family${person}`, family: `Family${person}`, given: `Given${person}` },
        party: code,
        role: 'Minister for Foreign Affairs and, “pro tem”, of Trade',
        office: pick(OFFICES),
        person: `person-${person}`,
      }
    })
    const call = random() < 0.2
    yield {
      schema_version: '1.0',
      id: `${day}-gen-meeting-${String(number).padStart(5, '0')}`,
      title: `Talks of ${parties.map(({ code }) => code).join(', ')} on ${pick(TOPICS)}`,
      status: 'held',
      mode: call ? 'phone' : 'in-person',
      format: call ? 'call' : pick(FORMATS),
      ...(random() < 0.05 ? { series: pick(SERIES) } : {}),
      date: day,
      ...(call ? {} : { location: { country: parties[0].code, city: 'Capital' } }),
      parties,
      participants,
      topics: [...new Set([pick(TOPICS), pick(TOPICS)])],
      documents: [{ type: 'joint-statement', languages: ['en', 'fr'], url: `https://www.example.org/js/${index}` }],
      sources: [
        {
          url: `https://www.example.org/releases/${index}`,
          publisher: `Ministry ${index % 40}`,
          title: 'Readout of the talks',
          published: day,
          language: 'en',
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        },
      ],
      provenance: {
        method: 'parsed',
        tool: 'readout 1.0.0',
        review: 'reviewed',
        evidence: [
          { field: '/date', source: 0, start: 10, end: 20 },
          { field: '/participants/0', source: 0, start: 40, end: 70 },
        ],
      },
    }
  }
}
