import type { Party } from '@readout/schema'
import { fold } from '@readout/vocabulary'
import type { Entry } from '../../src/entry.js'
import { nameOf } from '../../src/entry-people.js'
import { Seen } from '../../src/register/seen.js'
import { interpret } from '../../src/remarks/interpret.js'

const state = (code: string): Party => ({ type: 'state', code }) as Party

/** A secretary of state, made up, abroad: where and when may be told, the rest is Lisbon on two days of 1987. */
export const abroad = (
  text: string,
  facts: Partial<Pick<Entry, 'start' | 'end' | 'country' | 'places'>> = {},
): Entry => {
  const country = facts.country ?? 'PT'
  return {
    id: 'trip:1',
    identifier: { scheme: 'historian-trip', value: '1' },
    start: '1987-03-02',
    end: '1987-03-03',
    own: state('US'),
    people: [{ name: nameOf('Mary Hill'), role: 'Secretary of State', office: 'foreign-minister' }],
    other: state(country),
    places: ['Lisbon'],
    keeper: state('US'),
    text,
    source: { publisher: 'A list', language: 'en' },
    ...facts,
    country,
  }
}

/** A prime minister of Norway, made up, in the United States. */
export const guest = (text: string): Entry => ({
  ...abroad(text, { country: 'US', places: [] }),
  id: 'visit:1',
  own: state('NO'),
  people: [{ name: nameOf('Ola Berg'), role: 'Prime Minister', office: 'head-of-government' }],
  other: state('US'),
})

/** What an entry tells, one line a meeting: parties; people with party; date; city; format. Or the reason. */
export const told = (entry: Entry, known: readonly (readonly [string, string, string])[] = []): string[] => {
  const seen = new Seen()
  for (const [role, name, party] of known) seen.add(role, fold(name).split(' '), party, entry.start, true)
  const found = interpret(entry, seen)
  if ('reason' in found) return [`none: ${found.reason}`]
  return found.occasions.map((one) =>
    [
      one.parties.map((party) => party.code).join(' '),
      one.attendees.map(({ person, party }) => `${person.name} (${party})`).join(', '),
      one.when.date,
      one.city ?? 'no city',
      one.series ?? one.occasion ?? one.format,
    ].join(' | '),
  )
}
