import { cities, groups, organizationMentions, series, stateMentions, venues } from '@readout/vocabulary'
import { PhraseTrie } from './trie.js'

/** A state named in a text. */
export interface StateEntity {
  readonly kind: 'state'
  readonly code: string
  /** How it is named: "Japan", "Japanese", "JP"-like abbreviations ("ROK"). */
  readonly form: 'name' | 'demonym' | 'abbreviation'
}
/** An international organisation or one of its organs. */
export interface OrganizationEntity {
  readonly kind: 'organization'
  readonly code: string
  readonly form: 'name' | 'abbreviation'
}
/** A named recurring meeting. */
export interface SeriesEntity {
  readonly kind: 'series'
  readonly code: string
  readonly members: readonly string[]
  readonly format: string
}
/** States that go by one name: "the Quad", "E3". */
export interface GroupEntity {
  readonly kind: 'group'
  readonly code: string
}
/** A city, under its name of today as the vocabulary spells it. */
export interface CityEntity {
  readonly kind: 'city'
  readonly name: string
  readonly country: string
}
/** A place that is known to be in a city: a palace, a headquarters. */
export interface VenueEntity {
  readonly kind: 'venue'
  readonly name: string
  readonly city: string
  readonly country: string
}
/** What a name in a text can mean. */
export type Entity = StateEntity | OrganizationEntity | SeriesEntity | GroupEntity | CityEntity | VenueEntity

/** An abbreviation counts only as it is written: "US" is a state, "us" is not. */
export interface EntityEntry {
  readonly entity: Entity
  /** The letters as they must stand, full stops aside; undefined for names, whose case does not matter beyond the first letter. */
  readonly exact?: string
}

let built: PhraseTrie<EntityEntry> | undefined

/** Names of states, organisations, series, groups, cities and venues; made from the vocabulary on first use. */
export const entityNames = (): PhraseTrie<EntityEntry> => {
  if (built !== undefined) return built
  const trie = new PhraseTrie<EntityEntry>()
  const abbreviation = (text: string, entity: Entity): void =>
    trie.add(text, { entity, exact: text.replaceAll('.', '') })
  for (const mention of stateMentions()) {
    for (const code of mention.codes) {
      if (mention.kind === 'abbreviation') abbreviation(mention.name, { kind: 'state', code, form: 'abbreviation' })
      else
        trie.add(mention.name, {
          entity: { kind: 'state', code, form: mention.kind === 'demonym' ? 'demonym' : 'name' },
        })
    }
  }
  for (const mention of organizationMentions()) {
    for (const code of mention.codes) {
      if (mention.kind === 'abbreviation')
        abbreviation(mention.name, { kind: 'organization', code, form: 'abbreviation' })
      else trie.add(mention.name, { entity: { kind: 'organization', code, form: 'name' } })
    }
  }
  for (const one of series) {
    const entry: EntityEntry = { entity: { kind: 'series', code: one.code, members: one.members, format: one.format } }
    for (const text of one.names) trie.add(text, entry)
  }
  for (const group of groups) {
    const entry: EntityEntry = { entity: { kind: 'group', code: group.code } }
    for (const text of group.names) trie.add(text, entry)
  }
  for (const venue of venues) {
    const entry: EntityEntry = {
      entity: { kind: 'venue', name: venue.label, city: venue.city, country: venue.country },
    }
    for (const text of venue.names) trie.add(text, entry)
  }
  for (const city of cities()) {
    const entry: EntityEntry = { entity: { kind: 'city', name: city.name, country: city.country } }
    trie.add(city.name, entry)
    for (const text of city.names) trie.add(text, entry)
  }
  built = trie
  return trie
}
