import { join } from 'node:path'
import { isDay } from '@readout/records'
import type { Party } from '@readout/schema'
import type { Entry, UnreadEntry } from '../entry.js'
import { nameOf } from '../entry-people.js'
import { sourceOf } from './sources.js'
import { stateNamed } from './states.js'
import { readEntries, type XmlEntry } from './xml.js'

const US: Party = { type: 'state', code: 'US' }

const TRAVELLERS = {
  president: {
    role: 'President',
    office: 'head-of-state',
    title: 'Presidents Travels Abroad',
    path: 'travels/president',
  },
  secretary: {
    role: 'Secretary of State',
    office: 'foreign-minister',
    title: 'Travels of the Secretary of State',
    path: 'travels/secretary',
  },
} as const

const isTraveller = (role: string): role is keyof typeof TRAVELLERS => Object.hasOwn(TRAVELLERS, role)

const entryOf = ({ file, fields }: XmlEntry): Entry | UnreadEntry => {
  const field = (name: string): string => fields.get(name) ?? ''
  const id = `trip:${field('id')}`
  const unread = (problem: string): UnreadEntry => ({ id, problem: `${file}: ${problem}` })
  const [role, start, end] = [field('role'), field('start-date'), field('end-date')]
  if (!isTraveller(role)) return unread(`\`${role}\` is neither president nor secretary`)
  if (!isDay(start) || !isDay(end) || end < start) return unread(`\`${start}\` to \`${end}\` is no stay`)
  const country = stateNamed(field('country'), start)
  if (country === undefined) return unread(`no state is called \`${field('country')}\``)
  const { title, path, ...traveller } = TRAVELLERS[role]
  return {
    id,
    identifier: { scheme: 'historian-trip', value: field('id') },
    start,
    end,
    own: US,
    people: [{ name: nameOf(field('name')), ...traveller }],
    other: { type: 'state', code: country } as Party,
    country,
    places: field('locale')
      .split(/\s*,\s*(?!D\.?\s?[FC]\b)|\s+and\s+/)
      .filter((place) => place !== ''),
    keeper: US,
    text: field('remarks'),
    source: sourceOf(`${path}/${file.replace(/\.xml$/, '')}`, title, field('remarks')),
  }
}

/** The travels of presidents and secretaries of state. */
export const readTrips = (folder: string): (Entry | UnreadEntry)[] =>
  ['president-travels', 'secretary-travels'].flatMap((part) =>
    readEntries(join(folder, part), 'trips', 'trip').map(entryOf),
  )
