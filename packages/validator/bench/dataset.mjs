import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, makeId, serializeRecord } from '@readout/records'
import { stateExists, states } from '@readout/vocabulary'

/** A small generator of numbers that look random and are the same in every run (mulberry32, public domain). */
const numbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const FIRST_DAY = '1995-01-02'
const LAST_DAY = '2022-05-01'
const DAYS = 9_900
const FAMILIES = ['Abara', 'Bellini', 'Castro', 'Dvorak', 'Eklund', 'Fontaine', 'Goral', 'Hassan', 'Ivers', 'Jansen']
const GIVEN = ['Ana', 'Boris', 'Chidi', 'Dana', 'Emil', 'Farah', 'Goran', 'Hana', 'Ines', 'Jonas', 'Karim', 'Lena']
const OFFICES = [
  ['Minister of Foreign Affairs', 'foreign-minister'],
  ['Minister of Defence', 'defense-minister'],
  ['Minister of Finance', 'finance-minister'],
]

/**
 * Makes records that every rule is content with, spread over states and days as a large dataset would be.
 *
 * @param {number} count how many
 * @yields {{path: string, text: string}} path inside the dataset, and text
 */
export function* records(count) {
  const next = numbers(count)
  const pick = (list) => list[Math.floor(next() * list.length)]
  // States that were there throughout, so that no record is out of time.
  const current = states
    .map(({ code }) => code)
    .filter((code) => code.length === 2 && stateExists(code, FIRST_DAY) && stateExists(code, LAST_DAY))
  const taken = new Set()
  for (let made = 0; made < count; ) {
    const date = addDays(FIRST_DAY, Math.floor(next() * DAYS))
    const codes = [...new Set([pick(current), pick(current)])].sort()
    if (codes.length < 2) continue
    const parties = codes.map((code) => ({ type: 'state', code }))
    const id = makeId({ date, parties, format: 'ministerial' })
    if (taken.has(id)) continue
    taken.add(id)
    made++
    const participants = codes.flatMap((party) => {
      const [role, office] = pick(OFFICES)
      const family = `${pick(FAMILIES)}${party.toLowerCase()}`
      const given = pick(GIVEN)
      return [{ name: { full: `${given} ${family}`, family, given }, party, role, office }]
    })
    const url = `https://www.example.org/releases/${made}`
    const evidence = [
      '/date',
      '/parties/0/code',
      '/parties/1/code',
      '/participants/0/name',
      '/participants/1/name',
    ].map((field, index) => ({ field, source: 0, start: index * 20, end: index * 20 + 12 }))
    const record = {
      schema_version: '1.0',
      id,
      title: `Ministers of two states, meeting ${made}`,
      status: 'held',
      mode: 'in-person',
      format: 'ministerial',
      date,
      location: { country: codes[0] },
      parties,
      participants,
      topics: ['trade', 'energy'],
      documents: [{ type: 'joint-statement', languages: ['en', 'fr'], url }],
      sources: [{ url, publisher: 'Ministry of Foreign Affairs', published: date, language: 'en' }],
      provenance: { method: 'parsed', tool: 'readout 1.0.0', review: 'reviewed', evidence },
    }
    yield { path: join('records', id.slice(0, 4), `${id}.json`), text: serializeRecord(record) }
  }
}

/**
 * Writes a dataset.
 *
 * @param {string} folder where; must be empty
 * @param {number} count how many records
 */
export const writeDataset = (folder, count) => {
  const made = new Set()
  for (const { path, text } of records(count)) {
    const full = join(folder, path)
    const year = join(full, '..')
    if (!made.has(year)) mkdirSync(year, { recursive: true })
    made.add(year)
    writeFileSync(full, text)
  }
}
