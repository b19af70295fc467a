import { join } from 'node:path'
import { isDay } from '@readout/records'
import type { Party } from '@readout/schema'
import type { Entry, UnreadEntry } from '../entry.js'
import { visitorsIn } from '../entry-people.js'
import { sourceOf } from './sources.js'
import { stateNamed } from './states.js'
import { readEntries, type XmlEntry } from './xml.js'

const US: Party = { type: 'state', code: 'US' }

const entryOf = ({ file, fields }: XmlEntry): Entry | UnreadEntry => {
  const field = (name: string): string => fields.get(name) ?? ''
  const id = `visit:${field('id')}`
  const unread = (problem: string): UnreadEntry => ({ id, problem: `${file}: ${problem}` })
  const [start, end] = [field('start-date'), field('end-date')]
  if (!isDay(start) || !isDay(end) || end < start) return unread(`\`${start}\` to \`${end}\` is no stay`)
  const state = stateNamed(field('from'), start)
  if (state === undefined) return unread(`no state is called \`${field('from')}\``)
  return {
    id,
    identifier: { scheme: 'historian-visit', value: field('id') },
    start,
    end,
    own: { type: 'state', code: state } as Party,
    people: visitorsIn(field('visitor'), state),
    other: US,
    country: 'US',
    places: [],
    keeper: US,
    text: field('description'),
    source: sourceOf('visits', 'Visits by Foreign Leaders', field('description')),
  }
}

/** The visits of foreign leaders to the United States. */
export const readVisits = (folder: string): (Entry | UnreadEntry)[] =>
  readEntries(join(folder, 'visits'), 'visits', 'visit').map(entryOf)
