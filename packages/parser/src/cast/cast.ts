import { officeOfTitle, samePerson } from '@readout/vocabulary'
import { PARTICLES, SUFFIXES } from '../lexicon/words.js'
import { type Analysis, textOf } from '../mentions/analyse.js'
import type { PersonMention } from '../mentions/people/index.js'
import { isRank, type PartyMention, type RoleMention } from '../mentions/roles/index.js'
import type { Publisher } from '../publishers/publisher.js'

/** A span of one block: the words that a value rests on. */
export interface Ground {
  readonly analysis: Analysis
  /** Index of the first token. */
  readonly from: number
  /** Index after the last token. */
  readonly to: number
}

/** A state or organisation with the words that name it; no words where the publisher tells. */
export interface GroundedParty {
  readonly type: 'state' | 'organization'
  readonly code: string
  readonly ground?: Ground
}

/** One person of the text, under all the forms in which the text names them. */
export interface Character {
  readonly id: number
  /** The fullest form of the name. */
  name: string
  nameGround: Ground
  /** Parts of the fullest form, folded, particles and suffixes left out. */
  keys: readonly string[]
  /** The title as the text words it, with its words. */
  role?: string
  roleGround?: Ground
  /** The title without the states and brackets in it, as the office is told from. */
  title?: string
  roles: { role: RoleMention; analysis: Analysis }[]
  office?: string
  party?: GroundedParty
  /** The party rests on the publisher alone: no words of the text give it. */
  assumed: boolean
  /** A title or honorific stands with some form of the name. */
  titled: boolean
  /** The person belongs to a body the vocabulary does not know. */
  outside: boolean
}

/** Everybody whom a text names, and who is meant by a short form. */
export class Cast {
  readonly characters: Character[] = []
  private readonly byMention = new Map<PersonMention, Character>()
  private readonly byKey = new Map<string, Character[]>()
  /** The people with each head of a title, in the order of the text. */
  private readonly byHead = new Map<string, Character[]>()

  constructor(
    analyses: readonly Analysis[],
    private readonly publisher: Publisher,
  ) {
    // full names first, so that a short form before the full one (a headline) finds it
    const named: { analysis: Analysis; mention: PersonMention; keys: string[] }[] = []
    for (const analysis of analyses)
      for (const mention of analysis.people)
        if (mention.name !== undefined)
          named.push({
            analysis,
            mention,
            keys: partsOf(mention.name.keys),
          })
    const first = named.filter((one) => one.keys.length > 1)
    const second = named.filter((one) => one.keys.length <= 1 && one.mention.titled)
    const third = named.filter((one) => one.keys.length <= 1 && !one.mention.titled)
    for (const one of first) this.place(one.analysis, one.mention, one.keys, true)
    for (const one of second) this.place(one.analysis, one.mention, one.keys, true)
    for (const one of third) this.place(one.analysis, one.mention, one.keys, false)
    for (const character of this.characters) this.settle(character)
  }

  /** The office that a title means, for a party where it depends on one. */
  officeOf(title: string, party: string | undefined): string | undefined {
    return officeOfTitle(title, party)
  }

  /** The person whom a mention means; undefined for one that names nobody known. */
  of(mention: PersonMention): Character | undefined {
    return this.byMention.get(mention)
  }

  /** The person with an office that a short form names: "the Secretary", "the Prime Minister". */
  byRole(role: RoleMention, party: string | undefined, recent: readonly Character[]): Character | undefined {
    const head = headOf(role)
    const office = officeTold(role)
    const fits = (character: Character): boolean =>
      character.roles.some((one) => headOf(one.role) === head) &&
      // "EAM" and "the Foreign Minister" are no Prime Minister, though both are ministers
      (office === undefined || character.office === undefined || sharesOffice(character, office)) &&
      (party === undefined || character.party?.code === party) &&
      // an abbreviated office is the publisher's own
      (role.expanded === undefined || party !== undefined || character.party?.code === this.publisher.party?.code)
    // on the page of an office its own name means its holder: "the Prime Minister" of a Prime Minister's Office
    const { title, party: own } = this.publisher
    const name = role.expanded ?? role.head.words.join(' ')
    if (party === undefined && own !== undefined && title?.toLowerCase() === name.toLowerCase())
      return (this.byHead.get(head ?? '') ?? []).find((one) => fits(one) && one.party?.code === own.code)
    const near = recent.find(fits)
    if (near !== undefined) return near
    const holders = this.byHead.get(head ?? '') ?? []
    return (
      holders.find(
        (character) => fits(character) && (party !== undefined || character.party?.code === this.publisher.party?.code),
      ) ?? holders.find(fits)
    )
  }

  /** Gives a person the office that stands on a line of its own below the name. */
  appoint(character: Character, analysis: Analysis, role: RoleMention): void {
    // the office below the name says more than a short form in the text ("Minister N")
    if (character.role !== undefined && character.role.length >= textOf(analysis, role.from, role.to).length) return
    character.roles.push({ role, analysis })
    character.titled = true
    character.role = textOf(analysis, role.from, role.to)
    character.title = titleWords(analysis, role.from, role.to, [role])
    character.roleGround = { analysis, from: role.from, to: role.to }
    this.settle(character)
  }

  /** Tells the office anew after the party has become known. */
  reoffice(character: Character): void {
    if (character.role === undefined) return
    const office = officeIn(character.title ?? character.role, character.party)
    if (office !== undefined) character.office = office
  }

  private place(analysis: Analysis, mention: PersonMention, keys: string[], create: boolean): void {
    if (keys.length === 0 || mention.name === undefined) return
    const found = this.find(mention, keys)
    if (found === undefined && !create) return
    const ground: Ground = { analysis, from: mention.name.from, to: mention.name.to }
    const character = found ?? this.create(ground, keys)
    this.byMention.set(mention, character)
    const fuller =
      keys.length > character.keys.length ||
      (keys.length === character.keys.length && character.nameGround.analysis.index < 0 && analysis.index >= 0)
    if (fuller) {
      character.name = textOf(analysis, ground.from, ground.to)
      character.nameGround = ground
      character.keys = keys
      for (const key of keys) this.index(key, character)
    }
    character.titled ||= mention.titled
    for (const role of mention.roles) {
      if (character.roles.length < 40) character.roles.push({ role, analysis })
      const head = role.head.words.at(-1) ?? ''
      const list = this.byHead.get(head)
      if (list === undefined) this.byHead.set(head, [character])
      else if (list.length < 400 && !list.includes(character)) list.push(character)
    }
    this.addParty(character, analysis, mention.parties)
    this.addRole(character, analysis, mention)
  }

  private create(ground: Ground, keys: string[]): Character {
    const character: Character = {
      id: this.characters.length,
      name: textOf(ground.analysis, ground.from, ground.to),
      nameGround: ground,
      keys,
      roles: [],
      assumed: false,
      titled: false,
      outside: false,
    }
    this.characters.push(character)
    for (const key of keys) this.index(key, character)
    return character
  }

  private index(key: string, character: Character): void {
    const list = this.byKey.get(key)
    if (list === undefined) this.byKey.set(key, [character])
    else if (!list.includes(character)) list.push(character)
  }

  private find(mention: PersonMention, keys: readonly string[]): Character | undefined {
    const candidates = new Set<Character>()
    for (const key of keys) for (const character of this.byKey.get(key) ?? []) candidates.add(character)
    let best: Character | undefined
    for (const character of candidates) {
      const [short, long] = keys.length <= character.keys.length ? [keys, character.keys] : [character.keys, keys]
      const contained = short.every(
        (key) => long.includes(key) || (key.length === 1 && long.some((other) => other.startsWith(key))),
      )
      if (
        !contained &&
        !(
          keys.length > 1 &&
          character.keys.length > 1 &&
          (samePerson({ full: keys.join(' ') }, { full: character.name }) ||
            sameOfficeAndSurname(character, mention, keys))
        )
      )
        continue
      if (conflicts(character, mention, keys)) continue
      if (best === undefined || character.titled) best ??= character
    }
    if (best === undefined && candidates.size === 0 && keys.length > 1)
      best = this.characters.find(
        (character) =>
          character.keys.length > 1 &&
          sharesShape(character.keys, keys) &&
          samePerson({ full: keys.join(' ') }, { full: character.name }) &&
          !conflicts(character, mention, keys),
      )
    return best
  }

  private addParty(character: Character, analysis: Analysis, parties: readonly PartyMention[]): void {
    const party = parties[0]
    if (party === undefined) return
    if (
      character.party !== undefined &&
      !(
        character.party.ground !== undefined &&
        character.party.ground.analysis.index < 0 &&
        analysis.index >= 0 &&
        character.party.code === party.code
      )
    )
      return
    character.party = { type: party.type, code: party.code, ground: { analysis, from: party.from, to: party.to } }
  }

  private addRole(character: Character, analysis: Analysis, mention: PersonMention): void {
    const all = withoutRank(mention.roles)
    const borne = withoutRank(onOneSide(mention))
    const first = borne[0]
    const last = borne.at(-1)
    if (first === undefined || last === undefined || first.head.relative !== undefined) return
    const text = first.expanded ?? textOf(analysis, first.from, last.to)
    if (
      character.role !== undefined &&
      character.role.length >= text.length &&
      (character.roleGround?.analysis.index ?? 0) >= 0
    )
      return
    if (character.role !== undefined && character.role.length > text.length * 2) return
    character.role = text
    character.title = first.expanded ?? titleWords(analysis, all[0]?.from ?? first.from, all.at(-1)?.to ?? last.to, all)
    character.roleGround = { analysis, from: first.from, to: last.to }
    character.outside = mention.roles.every((role) => role.outside)
  }

  /** A head of state or government of something that the vocabulary does not know is nobody of the publisher's. */
  private leads(character: Character): boolean {
    const office = character.role === undefined ? undefined : officeOfTitle(character.role, undefined)
    return office === 'head-of-state' || office === 'head-of-government' || office === 'monarch'
  }

  private settle(character: Character): void {
    if (character.party === undefined && character.roles.length > 0) {
      const known =
        character.role === undefined ? undefined : STATE_TITLES.find(([title]) => title.test(character.role ?? ''))
      const body =
        character.role === undefined ? undefined : BODY_TITLES.find(([title]) => title.test(character.role ?? ''))
      if (known !== undefined || body !== undefined) {
        character.party = {
          type: body === undefined ? 'state' : 'organization',
          code: body?.[1] ?? known?.[1] ?? '',
          ...(character.roleGround === undefined ? {} : { ground: character.roleGround }),
        }
      } else if (this.publisher.party !== undefined && !(character.outside && this.leads(character))) {
        character.party = { ...this.publisher.party }
        character.assumed = true
      }
    }
    if (character.role === undefined) return
    const office = officeIn(character.title ?? character.role, character.party)
    if (office !== undefined) character.office = office
  }
}

/** The parts of a name that tell a person: no particles, no suffixes, no styles inside ("Mohamad bin Haji Hasan"). */
const partsOf = (keys: readonly string[]): string[] => {
  const parts = keys.filter((key) => !PARTICLES.has(key) && !SUFFIXES.has(key))
  return parts.length > 2 ? parts.filter((key) => !INNER_STYLES.has(key)) : parts
}
const INNER_STYLES: ReadonlySet<string> = new Set(['haji', 'hajah', 'dato', 'datuk', 'pehin', 'pengiran', 'datu'])

/**
 * Titles that only one state gives, in today's usage: the foreign minister of the United States is its Secretary of State.
 */
const STATE_TITLES: readonly (readonly [RegExp, string])[] = [
  // "Secretary of State for …" heads a British department
  [
    /^(?:parliamentary under.)?secretary of state for (?:the )?(?:foreign|defence|business|home|energy|environment)/i,
    'GB',
  ],
  [/^(?:deputy |under |assistant |principal deputy assistant )?secretary of state(?! for)(?: |$)/i, 'US'],
  [/^(?:deputy )?secretary of defense(?: |$)/i, 'US'],
  [/^chancellor of the exchequer/i, 'GB'],
  [/^(?:minister of|minister for)? ?external affairs(?: minister)?$/i, 'IN'],
]

/** Titles that only one organisation gives: the commissioners and the High Representative of the European Union. */
const BODY_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:european|eu) commissioner(?: |$)/i, 'eu'],
  [/^(?:(?:european|eu) )?commission (?:executive )?vice.president(?: |$)/i, 'eu'],
  [/^hr\/vp$|^high representative\/ ?vice.president/i, 'eu'],
]

/** The titles before the name, or those after it where they say more: the title of a record has no name inside. */
const onOneSide = ({ name, roles }: PersonMention): readonly RoleMention[] => {
  if (name === undefined) return roles
  const before = roles.filter((role) => role.to <= name.from)
  const after = roles.filter((role) => role.from >= name.to)
  if (before.length === 0 || after.length === 0) return roles
  const length = (side: readonly RoleMention[]): number => (side.at(-1)?.to ?? 0) - (side[0]?.from ?? 0)
  return length(after) > length(before) ? after : before
}

/** The titles of a person without a mere rank behind an office. */
const withoutRank = (roles: readonly RoleMention[]): readonly RoleMention[] => {
  const last = roles.at(-1)
  return roles.length > 1 && last !== undefined && isRank(last) ? roles.slice(0, -1) : roles
}

/** The words of a title without the states that it names before its head: "Republic of Korea (ROK) Foreign Minister". */
const titleWords = (analysis: Analysis, from: number, to: number, roles: readonly RoleMention[]): string => {
  const skip = new Set<number>()
  for (const role of roles)
    for (const party of role.parties)
      if (party.type === 'state' && party.to <= role.headFrom)
        for (let at = party.from; at < party.to; at++) skip.add(at)
  let text = ''
  for (let at = from; at < to; at++) {
    const token = analysis.tokens[at]
    if (token === undefined || skip.has(at) || (token.kind === 'possessive' && skip.has(at - 1))) continue
    text += (token.spaced && text !== '' ? ' ' : '') + token.text
  }
  return text.replace(/^[\s,–-]+/, '')
}

/** The office that a title means for one of a party; a state has no heads of organisations, only of its ministries. */
const officeIn = (role: string, party: GroundedParty | undefined): string | undefined => {
  // the bracket tells the rank: "Secretary (West)" is one of the heads of a ministry
  const bracketed = /^secretary \([^()]{1,40}\)/i.exec(role)?.[0]
  const whole = bracketed === undefined ? undefined : officeOfTitle(bracketed, party?.code)
  if (whole === 'deputy-minister') return whole
  const title = role
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const office = officeOfTitle(title, party?.code) ?? officeOfTitle(title.replace(/^members\b/i, 'Member'), party?.code)
  if (party?.type === 'state' && office?.startsWith('io-'))
    return /secretary.general|secretaries.general/i.test(title) ? 'deputy-minister' : 'other'
  // commissioners of organisations are their heads or officials; a deputy of a mission is no ambassador
  if (party?.type === 'organization' && office === 'ambassador' && /high commissioner/i.test(title)) return 'io-head'
  if (office === 'ambassador' && /^deputy /i.test(title)) return 'other'
  if (party?.type === 'organization' && (office === 'other' || office === undefined)) return 'io-official'
  return office
}

/** Offices that one person often holds together, or that one title covers. */
const JOINT_OFFICES: ReadonlySet<string> = new Set(['deputy-head', 'other-minister', 'other'])

/** The office that a short form tells by itself: "the Foreign Minister", "EAM"; none for "the Minister". */
const officeTold = (role: RoleMention): string | undefined =>
  role.expanded !== undefined
    ? officeOfTitle(role.expanded, undefined)
    : role.head.words.length > 1
      ? officeOfTitle(role.head.words.join(' '), undefined)
      : undefined

/** A person holds an office, by the fullest title or by another that the text gives. */
const sharesOffice = (character: Character, office: string): boolean =>
  character.office === office || JOINT_OFFICES.has(character.office ?? '') || JOINT_OFFICES.has(office)

/** The head noun of a title, of an abbreviated one too: "EAM" is a minister. */
const headOf = (role: RoleMention): string | undefined =>
  role.head.words.at(-1) ??
  role.expanded?.toLowerCase().match(/minister|president|secretary-general|secretary|adviser|representative/)?.[0]

/** Two people: another given name, or another state in the title. */
const conflicts = (character: Character, mention: PersonMention, keys: readonly string[]): boolean => {
  const party = mention.parties[0]
  if (
    party !== undefined &&
    character.party !== undefined &&
    character.party.code !== party.code &&
    party.type === character.party.type
  )
    return true
  if (keys.length > 1 && character.keys.length === 1 && character.titled && mention.titled) {
    const [a, b] = [character.roles[0]?.role.head.words.at(-1), mention.roles[0]?.head.words.at(-1)]
    return a !== undefined && b !== undefined && a !== b && !(a === 'minister' || b === 'minister')
  }
  if (keys.length === 1 && character.keys.length > 1) {
    // "Vice President Harris" is not "President Harris" of another state; a different kind of head is a different person
    const mine = mention.roles[0]?.head.words
    if (
      mine !== undefined &&
      character.roles.length > 0 &&
      character.keys.at(-1) !== keys[0] &&
      character.keys[0] !== keys[0]
    )
      return !character.roles.some((one) => one.role.head.words.at(-1) === mine.at(-1))
  }
  return false
}

/** "Joe Biden" and "Joseph R. Biden, Jr.", both with the same kind of title and no other state: a by-name. */
const sameOfficeAndSurname = (character: Character, mention: PersonMention, keys: readonly string[]): boolean => {
  const head = mention.roles.at(-1)?.head.words.join(' ')
  return (
    head !== undefined &&
    head !== '' &&
    character.keys.at(-1) === keys.at(-1) &&
    keys[0]?.[0] === character.keys[0]?.[0] &&
    character.roles.some((one) => one.role.head.words.join(' ') === head)
  )
}

const sharesShape = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => x.length > 2 && b.some((y) => y.length > 2 && x[0] === y[0]))
