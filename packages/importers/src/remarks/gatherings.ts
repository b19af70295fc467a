import { type Analysis, partyOf, textOf } from '@readout/parser/analysis'
import type { Party } from '@readout/schema'
import { series as allSeries, findOrganizations, fold } from '@readout/vocabulary'
import type { Clause } from './clauses.js'
import { membersAt, shortName } from './groups.js'
import { CEREMONIES, GATHERINGS } from './words.js'

/** A meeting of a body or of several parties; a conference whose parties the clause does not tell has none. */
export interface Gathering {
  readonly parties: readonly Party[]
  readonly series?: string
  /** What the list calls it, where that is a name: "U.S.-Nordic Leaders Summit". */
  readonly name?: string
  readonly format: string
  /** Whether it is one of the G8, which the vocabulary knows no series of ministers for. */
  readonly ofEight: boolean
}

/** What a clause says about an occasion that was attended. */
export type Attended = Gathering | 'general-assembly' | 'ceremony' | undefined

/** Behind these a clause tells what the occasion was about or where it was, not whose it was. */
const ENDS = new Set('to during after before following on regarding concerning where which while in at and'.split(' '))

const formatOf = (keys: ReadonlySet<string>): string => {
  if (keys.has('summit') || keys.has('summits')) return 'summit'
  if (keys.has('ministerial') || keys.has('ministerials') || keys.has('ministers')) return 'ministerial'
  if (keys.has('council')) return 'council'
  if (keys.has('conference')) return 'conference'
  if (keys.has('negotiations')) return 'negotiation'
  if (keys.has('dialogue') || keys.has('dialog')) return 'dialogue'
  if (keys.has('consultations')) return 'consultation'
  if (keys.has('luncheon') || keys.has('lunch') || keys.has('brunch')) return 'working-lunch'
  if (keys.has('dinner')) return 'working-dinner'
  return 'meeting'
}

/** "Foreign Ministers of X and Y", "leaders of X": the state's name says who meets. */
const isOfOffice = (analysis: Analysis, at: number): boolean =>
  analysis.roles.some(
    (role) => role.head.relative === undefined && role.parties.some((party) => party.from <= at && at < party.to),
  ) ||
  analysis.tokens
    .slice(Math.max(0, at - 30), at)
    .some((token) => /^(?:heads|leaders|representatives|presidents|ministers)$/.test(token.key))

/** "Heads of State and Government of X and Y": the "and" stands inside what names the parties. */
const goesOn = (analysis: Analysis, at: number): boolean => {
  let next = at + 1
  if (analysis.tokens[next]?.key === 'the') next += 1
  return (
    /^(?:government|governments|foreign|heads|chiefs)$/.test(analysis.tokens[next]?.key ?? '') ||
    partyOf(analysis.entities[next]) !== undefined
  )
}

const seriesAt = (analysis: Analysis, at: number): string | undefined => {
  for (const entity of analysis.entities[at]?.entities ?? []) if (entity.kind === 'series') return entity.code
  return undefined
}

/** "G-8 Economic Summit", "G20 Foreign Ministers’ Meeting": a group by its number, under whatever name its meeting goes. */
const numbered = (text: string): string | undefined => {
  const match = /\bG\s?[-–]?\s?(7|8|20)\b/.exec(text)
  // What became the G7 had no other name than this for its first twenty years.
  if (!match) return /^\W*(?:(?:to|the|an|first) )*Economic Summit\b/.test(text) ? 'g7-summit' : undefined
  const kind = /foreign minister|ministerial/i.test(text)
    ? 'foreign-ministers'
    : /finance minister/i.test(text)
      ? 'finance-ministers'
      : 'summit'
  const code = `g${match[1]}-${kind}`
  return allSeries.some((one) => one.code === code) ? code : undefined
}

/** Series that an organisation's summit or its ministers' meeting is, under whatever name the list has for it. */
const OF_ORGANIZATION: Readonly<Record<string, string>> = {
  'nato summit': 'nato-summit',
  'nato ministerial': 'nato-foreign-ministers',
  'apec summit': 'apec-leaders',
}

const ofOrganization = (parties: readonly Party[], format: string): string | undefined => {
  const own = parties.filter((party) => party.type === 'organization')
  return own.length === 1 ? OF_ORGANIZATION[`${own[0]?.code} ${format}`] : undefined
}

/** A longer text is a description and no name. */
const MOST_OF_A_NAME = 100

/** The name of a gathering as far as it is one: capitals, and nothing of who else came or where it was. */
const nameIn = (text: string): string | undefined => {
  const bare = text.replace(/^(?:(?:the|a|an|his|its|to|and|in|of|at|part|with|also|attend)\s+)+/i, '')
  const [name = ''] = bare.split(
    /[,;:(]|\.$|\s(?:of (?:the )?(?:heads|leaders|presidents)|with|for|between|held|as)\s/i,
  )
  const tidy = name
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}.])- (?=\p{L})/gu, '-')
    .replace(/\sof\s[^ ]+\sForeign$/, '')
    .trim()
  const gathers = fold(tidy)
    .split(/[^a-z]+/)
    .some((word) => GATHERINGS.has(word))
  const named = /\p{Lu}\p{L}{2}/u.test(tidy.slice(1)) || /^Summit\b/.test(tidy)
  const ofSomebody = /^(?:President|Secretary)\b|['’]s (?:bilateral )?(?:meetings?|summit|talks)$/.test(tidy)
  return gathers && named && !ofSomebody && tidy.length <= MOST_OF_A_NAME ? tidy : undefined
}

/** The organisation whose series it is: "ASEAN" in "ASEAN Regional Forum". */
const ownerOf = (words: string): Party | undefined => {
  for (const word of words.split(/[\s-]+/)) {
    const [found] = /^\p{Lu}{2,}/u.test(word) ? findOrganizations(word.replace(/[’'].*$/, '')) : []
    if (found) return { type: 'organization', code: found.code } as Party
  }
  return undefined
}

/**
 * Finds the gathering that a clause says was attended.
 * @param from index of the first token behind the verb, or behind the gathering before
 * @param own code of the own party
 * @param on the day, `YYYY-MM-DD`: groups of states change
 * @returns what was found, and the index of the token where it ends
 */
export const gatheringIn = (
  analysis: Analysis,
  clause: Clause,
  from: number,
  own: string,
  on: string,
): { readonly attended: Attended; readonly to: number } => {
  let at = from
  const end = (attended: Attended) => ({ attended, to: at })
  const topics: Party[] = []
  const named: Party[] = []
  const group: Party[] = []
  const keys = new Set<string>()
  let series: string | undefined
  let owner: Party | undefined
  let ceremony = false
  let assembly = false
  let gathered = false
  for (; at < clause.to; at += 1) {
    const token = analysis.tokens[at]
    if (token === undefined) break
    if (shortName(analysis, at) !== undefined) group.push(...membersAt(analysis, at, on))
    const mention = analysis.entities[at]
    if (mention !== undefined && mention.from === at) {
      const words = textOf(analysis, mention.from, mention.to)
      const code = seriesAt(analysis, at)
      const party = partyOf(mention)
      if (/General Assembly/i.test(words) && /^U\.?\s?N|United Nations/i.test(words)) assembly = true
      else if (code !== undefined) {
        series ??= code
        owner ??= ownerOf(words)
        gathered = true
        keys.add(allSeries.find((one) => one.code === code)?.format ?? 'meeting')
      } else if (party !== undefined) {
        const list = party.kind === 'state' && party.form === 'name' && !isOfOffice(analysis, at) ? topics : named
        list.push({ type: party.kind, code: party.code } as Party)
      }
      for (let one = mention.from; one < mention.to; one += 1) {
        const key = analysis.tokens[one]?.key ?? ''
        if (GATHERINGS.has(key)) gathered = true
        keys.add(key)
      }
      at = mention.to - 1
      continue
    }
    if (gathered && ENDS.has(token.key) && !(token.key === 'and' && goesOn(analysis, at))) break
    if (CEREMONIES.has(token.key) && !gathered) ceremony = true
    if (token.key === 'assembly' && named.some((party) => party.code === 'un')) assembly = true
    if (GATHERINGS.has(token.key)) gathered = true
    keys.add(token.key)
  }
  if (series === undefined && gathered) {
    const start = analysis.tokens[from]?.start ?? 0
    series = numbered(analysis.block.text.slice(start, analysis.tokens[clause.to - 1]?.end ?? start))
  }
  if (ceremony) return end('ceremony')
  if (assembly) return end('general-assembly')
  if (!gathered) return end(undefined)
  // "U.S.-Japan Committee" names who meets, "Libya Ministerial" what about.
  if ([...named, ...topics].some((party) => party.code === own)) named.push(...topics)
  // A group meets on what is named beside it, but for an organisation with a meeting of its own.
  const parties = group.length > 0 && named.every((party) => party.type === 'state') ? group : named
  const all = [...parties, ...(owner === undefined ? [] : [owner])]
  const unique = all.filter((party, index) => all.findIndex((one) => one.code === party.code) === index)
  const format = formatOf(keys)
  series ??= ofOrganization(unique, format)
  const words = analysis.block.text.slice(analysis.tokens[from]?.start ?? 0, analysis.tokens[at - 1]?.end ?? 0)
  const name = nameIn(words)
  return end({
    parties: unique,
    format,
    ofEight: /\bG-?8\b/.test(words),
    ...(series === undefined ? {} : { series }),
    ...(name === undefined ? {} : { name }),
  })
}
