import { officeOfTitle } from '@readout/vocabulary'
import { type Analysis, textOf } from '../mentions/analyse.js'
import type { PersonMention } from '../mentions/people/index.js'
import type { RoleMention } from '../mentions/roles/index.js'
import type { Publisher } from '../publishers/publisher.js'
import type { Character, Ground } from './character.js'
import { learnParty, learnRole, settle, tellOffice } from './learn.js'
import { partsOf } from './name-parts.js'
import { headOf, officeTold, sharesOffice } from './offices.js'
import { personMeant } from './same-person.js'
import { titleWords } from './titles.js'

const NOBODY: readonly Character[] = []

/** Titles that say the office itself. */
const GENERIC: ReadonlySet<string> = new Set(['head of state', 'head of government'])

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
    for (const character of this.characters) settle(character, publisher)
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
    const office = officeTold(role, party ?? this.publisher.party?.code)
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
    // "the Head of State": by the office, whatever the title
    if (party === undefined && GENERIC.has(name))
      return this.characters.find((one) => one.office === office && one.party?.code === own?.code)
    // "Foreign Secretary will call on …": a title with no article is the publisher's own
    const bare = party === undefined && own !== undefined && role.determiner === undefined
    const ours = bare
      ? (this.byHead.get(head ?? '') ?? []).find((one) => fits(one) && one.party?.code === own.code)
      : undefined
    if (ours !== undefined) return ours
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
    settle(character, this.publisher)
  }

  /** Tells the office anew after the party has become known. */
  reoffice(character: Character): void {
    tellOffice(character)
  }

  private place(analysis: Analysis, mention: PersonMention, keys: string[], create: boolean): void {
    if (keys.length === 0 || mention.name === undefined) return
    const lists: (readonly Character[])[] = []
    for (const key of keys) {
      const list = this.byKey.get(key)
      if (list !== undefined) lists.push(list)
    }
    const [only] = lists
    const near = lists.every((list) => list.length === 1 && list[0] === only?.[0])
      ? (only ?? NOBODY)
      : new Set(lists.flat())
    const found = personMeant(near, this.characters, mention, keys)
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
      const head = headOf(role) ?? ''
      const list = this.byHead.get(head)
      if (list === undefined) this.byHead.set(head, [character])
      else if (list.length < 400 && !list.includes(character)) list.push(character)
    }
    learnParty(character, analysis, mention.parties)
    learnRole(character, analysis, mention)
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
}
