import type { CityEntity, Entity, OrganizationEntity, StateEntity, VenueEntity } from '../lexicon/entities.js'
import { entityNames } from '../lexicon/entities.js'
import type { Token } from '../tokens/tokenize.js'

/** A name from the vocabulary at a place in a block. */
export interface EntityMention {
  /** Index of the first token. */
  readonly from: number
  /** Index after the last token. */
  readonly to: number
  /** What the name can mean, the likeliest first. */
  readonly entities: readonly Entity[]
}

/**
 * Finds the names that the vocabulary knows, the longest first, from left to right.
 * @param tokens the tokens of a block
 * @returns for each token the mention that covers it, or undefined
 */
export const findEntities = (tokens: readonly Token[]): (EntityMention | undefined)[] => {
  const names = entityNames()
  const at: (EntityMention | undefined)[] = new Array(tokens.length)
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]
    if (token === undefined || !names.mayStart(token)) continue
    if (token.kind === 'mark' || token.kind === 'possessive') continue
    if (!token.capital && token.kind !== 'number') continue
    const match = names.match(tokens, from, Math.min(tokens.length, from + 16))
    if (match === undefined) continue
    let written: string | undefined
    const entities: Entity[] = []
    for (const entry of match.values) {
      if (entry.exact !== undefined) {
        written ??= writtenForm(tokens, from, match.to)
        if (entry.exact !== written) continue
      }
      entities.push(entry.entity)
    }
    if (isCompound(tokens, match.to) || isContinent(tokens, from)) continue
    if (entities.length === 0 || isCommunity(at[from - 1], token, entities)) continue
    const mention: EntityMention = { from, to: match.to, entities }
    for (let i = from; i < match.to; i++) at[i] = mention
    from = match.to - 1
  }
  return at
}

/** "Europe and North America", "Latin America": a continent, and no state. */
const isContinent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'america' && PARTS.has(tokens[at - 1]?.key ?? '') && tokens[at - 1]?.capital === true
const PARTS: ReadonlySet<string> = new Set(['north', 'south', 'latin', 'central'])

/** "ASEAN-related meetings", "U.S.-based firms": an adjective that says what something has to do with the name. */
const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const hyphen = tokens[at]
  return (hyphen?.text === '-' || hyphen?.text === '‑') && !hyphen.spaced && COMPOUNDS.has(tokens[at + 1]?.key ?? '')
}
const COMPOUNDS: ReadonlySet<string> = new Set([
  'related',
  'based',
  'led',
  'backed',
  'funded',
  'born',
  'wide',
  'owned',
  'made',
  'style',
  'centric',
])

/** "Japanese American leaders": a second demonym right behind the first names a community at home, and no state. */
const isCommunity = (before: EntityMention | undefined, token: Token, entities: readonly Entity[]): boolean =>
  before !== undefined && token.spaced && before.entities.every(isDemonym) && entities.every(isDemonym)

const isDemonym = (entity: Entity): boolean => entity.kind === 'state' && entity.form === 'demonym'

const writtenForm = (tokens: readonly Token[], from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    text +=
      (i > from && token.spaced ? ' ' : '') + (token.text.includes('.') ? token.text.replaceAll('.', '') : token.text)
  }
  return text
}

/** A state or organisation as a party to a meeting. */
export type PartyEntity = StateEntity | OrganizationEntity

/** The party that a name means, if it can mean one. */
export const partyOf = (mention: EntityMention | undefined): PartyEntity | undefined => {
  if (mention === undefined) return undefined
  for (const entity of mention.entities) if (entity.kind === 'state' || entity.kind === 'organization') return entity
  return undefined
}

/** The city that a name means, if it can mean one. */
export const cityOf = (mention: EntityMention | undefined): CityEntity | undefined => {
  for (const entity of mention?.entities ?? []) if (entity.kind === 'city') return entity
  return undefined
}

/** The venue that a name means, if it can mean one. */
export const venueOf = (mention: EntityMention | undefined): VenueEntity | undefined => {
  for (const entity of mention?.entities ?? []) if (entity.kind === 'venue') return entity
  return undefined
}
