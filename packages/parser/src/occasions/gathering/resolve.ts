import { membersOf } from '@readout/vocabulary'
import type { Character, Ground, GroundedParty } from '../../cast/index.js'
import { type Analysis, peopleIn } from '../../mentions/analyse.js'
import type { PersonMention } from '../../mentions/people/index.js'
import type { PartyMention, RoleMention } from '../../mentions/roles/index.js'
import type { Clause } from '../clauses/index.js'
import type { Unnamed } from '../occasion.js'
import type { Taker } from '../takers/index.js'
import { antecedent } from './antecedent.js'
import { assignDelegates } from './delegates.js'
import { asGroup } from './group.js'
import { asIntroduced } from './introduced.js'
import { dropSeries } from './small-series.js'
import type { Resolved, Telling } from './telling.js'
import { described } from './unnamed.js'
/** Who takes part in a clause: names, titles, pronouns and groups as people and parties. */
export const resolve = (telling: Telling, clause: Clause): Resolved => {
  const resolved: Resolved = { people: [], parties: [], unnamed: [], anaphoric: false, subjects: [] }
  for (const [index, taker] of clause.takers.entries())
    resolveTaker(telling, clause, taker, index < clause.subjects, resolved)
  asGroup(telling, clause, resolved)
  assignDelegates(telling, clause, resolved)
  asIntroduced(telling, clause, resolved)
  dropSeries(resolved)
  addPossessor(telling, clause, resolved)
  asCounterparts(resolved)
  return resolved
}

/** "his German and Polish counterparts, Ms X and Mr Y": a counterpart holds the office of whose counterpart it is. */
const asCounterparts = (resolved: Resolved): void => {
  const subject = resolved.subjects.find((person) => person.office !== undefined)
  const office = subject?.office
  if (office === undefined) return
  for (const person of resolved.people)
    if (
      person.office === undefined &&
      (person.assumed || person.party?.code !== subject?.party?.code) &&
      person.roles.length > 0 &&
      person.roles.every(({ role }) => role.head.relative === 'counterpart')
    )
      person.office = office
}

/** "The meeting with her Australian counterpart is cancelled": she, whom the text named last, is the other side. */
const addPossessor = (telling: Telling, clause: Clause, resolved: Resolved): void => {
  const [owner] = telling.recent
  if (owner?.party === undefined || resolved.subjects.length > 0 || clause.takers.length !== 1) return
  const [taker] = clause.takers
  if (taker?.kind !== 'person') return
  const counterpart = taker.mention.roles.some(
    ({ head, determiner }) => head.relative === 'counterpart' && (determiner === 'his' || determiner === 'her'),
  )
  if (!counterpart || resolved.people.includes(owner) || resolved.parties.length !== 1) return
  if (resolved.parties[0]?.code === owner.party.code) return
  resolved.people.unshift(owner)
  resolved.subjects.push(owner)
  resolved.parties.unshift(owner.party)
}

const resolveTaker = (telling: Telling, clause: Clause, taker: Taker, subject: boolean, resolved: Resolved): void => {
  const { cast } = telling.scene
  const { analysis } = clause
  const addParty = (party: GroundedParty): void => {
    if (!resolved.parties.some((one) => one.code === party.code)) resolved.parties.push(party)
  }
  const addPerson = (character: Character): void => {
    if (resolved.people.includes(character)) return
    if (!character.titled && character.party === undefined) {
      // a bare name is the publisher's own official where the publisher is an office, and nobody certain elsewhere
      if (
        telling.scene.publisher.title === undefined ||
        character.keys.length > 4 ||
        (!subject && character.keys.length < 2)
      )
        return
      if (!subject && resolved.people.some((person) => person.party?.code === telling.scene.publisher.party?.code))
        return
      appoint(telling, character)
    }
    resolved.people.push(character)
    if (subject) resolved.subjects.push(character)
    if (character.party !== undefined && !(character.outside && character.assumed)) addParty(character.party)
  }
  if (taker.kind === 'party') {
    addParty({ type: taker.type, code: taker.code, ground: { analysis, from: taker.from, to: taker.to } })
    return
  }
  if (taker.kind === 'series') {
    const ground: Ground = { analysis, from: taker.from, to: taker.to }
    const members =
      taker.entity.kind === 'series'
        ? taker.entity.members
        : membersOf(taker.entity.code, telling.scene.frame.published)
    for (const code of members) addParty({ type: 'state', code, ground })
    if (taker.entity.kind === 'series')
      resolved.series = { code: taker.entity.code, ground, format: taker.entity.format, members }
    return
  }
  if (taker.kind === 'pronoun') {
    const authors = telling.scene.authors
    if (FIRST.has(taker.word) && authors.length > 0) {
      for (const author of taker.word === 'i' || taker.word === 'me' ? authors.slice(0, 1) : authors) addPerson(author)
    } else if (taker.word === 'him') {
      // "President N will meet with him": the guest whom the text named last
      const own = resolved.subjects[0]?.party?.code ?? telling.scene.publisher.party?.code
      const isGuest = (one: Character | undefined): boolean => one?.party !== undefined && one.party.code !== own
      const guest =
        namedBefore(clause, taker)
          .map((one) => cast.of(one))
          .find(isGuest) ?? telling.recent.find(isGuest)
      if (guest !== undefined) addPerson(guest)
    } else if (taker.word === 'they' || taker.word === 'we') resolved.anaphoric = true
    else {
      const meant = FIRST.has(taker.word) ? undefined : antecedent(telling, clause, taker)
      const { current, scene } = telling
      const { party: own } = scene.publisher
      // "The Prime Minister met President N. He also met …": on a page of an office that its holder's name does not stand on
      const holder =
        scene.publisher.title !== undefined &&
        own !== undefined &&
        current?.parties.some(({ code }) => code === own.code) === true &&
        !current.people.some((one) => one.party?.code === own.code)
      if (holder && subject && meant?.party?.code !== own.code) addParty({ ...own })
      else if (meant !== undefined) addPerson(meant)
      else resolved.anaphoric = true
    }
    return
  }
  const { mention } = taker
  const character = cast.of(mention)
  if (character !== undefined) {
    const { seat } = taker
    if (seat !== undefined) {
      character.party = { type: seat.type, code: seat.code, ground: { analysis, from: seat.from, to: seat.to } }
      character.assumed = false
      cast.reoffice(character)
    }
    addPerson(character)
    return
  }
  if (mention.name !== undefined) return
  const role = mention.roles.at(-1)
  if (role === undefined) return
  const unnamed = (): Unnamed => described(analysis, mention, role, resolved, telling.scene.publisher, subject)
  if (mention.plural || role.head.plural) {
    // "his E3 counterparts": the members of the group
    const group = analysis.entities[mention.from]?.entities.find((one) => one.kind === 'group')
    if (mention.parties.length === 0 && group?.kind === 'group') {
      const ground: Ground = { analysis, from: mention.from, to: mention.from + 1 }
      for (const code of membersOf(group.code, telling.scene.frame.published)) addParty({ type: 'state', code, ground })
      resolved.unnamed.push(unnamed())
      return
    }
    if (mention.parties.length === 0) {
      // "consultations with senior ministers": not those told of before
      if (
        role.head.relative === 'counterpart' ||
        (!subject && clause.told === 'scheduled' && isMinisters(analysis, mention))
      )
        resolved.unnamed.push(unnamed())
      else if (subject && isDelegation(analysis, mention)) for (const one of travellers(telling)) addPerson(one)
      else resolved.anaphoric = true
      return
    }
    for (const party of mention.parties)
      addParty({ type: party.type, code: party.code, ground: { analysis, from: party.from, to: party.to } })
    resolved.unnamed.push(unnamed())
    return
  }
  const party = mention.parties[0]
  // "his Chinese counterpart": the minister of that state whom the text names elsewhere
  if (role.head.relative === 'counterpart' && party !== undefined) {
    const office = resolved.subjects[0]?.office
    const named = cast.characters.filter((one) => one.party?.code === party.code && one.office === office)
    if (office !== undefined && named.length === 1 && named[0] !== undefined) {
      addPerson(named[0])
      return
    }
  }
  const own = ownTitle(analysis, role, party)
  const near = own
    ? undefined
    : role.head.relative === undefined
      ? cast.byRole(role, party?.code ?? ourParty(telling, role), telling.recent)
      : undefined
  const found =
    near === undefined || subject || party !== undefined ? near : (across(telling, role, resolved, near) ?? near)
  if (found !== undefined && (party !== undefined || !role.specific || role.determiner === 'the')) {
    addPerson(found)
    return
  }
  if (party !== undefined)
    addParty({ type: party.type, code: party.code, ground: { analysis, from: party.from, to: party.to } })
  else if (role.head.relative === undefined && telling.scene.publisher.party !== undefined && !role.outside)
    addParty({ ...telling.scene.publisher.party })
  resolved.unnamed.push(unnamed())
}

/** "At the request of Secretary N, Minister M spoke to him": whom the sentence has named before a pronoun, the last first. */
const namedBefore = ({ analysis, sentence }: Clause, pronoun: Taker): PersonMention[] =>
  peopleIn(analysis, { from: sentence.from, to: pronoun.from })
    .filter((one) => one.to <= pronoun.from)
    .toReversed()

/** "Speaker N of X also received the Foreign Minister": not X's, who was named last, but the publisher's. */
const across = (telling: Telling, role: RoleMention, resolved: Resolved, near: Character): Character | undefined => {
  const own = telling.scene.publisher.party
  const [subject] = resolved.subjects
  if (own === undefined || subject?.party === undefined || subject.assumed) return undefined
  if (subject.party.code === own.code || near.party?.code !== subject.party.code) return undefined
  return telling.scene.cast.byRole(role, own.code, telling.recent)
}

/** "senior ministers": no article or number stands in front of the plural. */
const isMinisters = ({ tokens }: Analysis, { from, roles }: PersonMention): boolean =>
  roles.at(-1)?.head.words.at(-1) === 'ministers' &&
  !/^(?:the|both|two|three|these|those|all|their|his|her|our|of)$/.test(tokens[from - 1]?.key ?? '')

const isDelegation = ({ tokens }: Analysis, { from, to }: PersonMention): boolean =>
  tokens.slice(from, to).some(({ key }) => key === 'delegation')

/** "The delegation will hold talks": those of the publisher's own whom the text named last. */
const travellers = ({ recent, scene }: Telling): Character[] =>
  recent.filter((one) => one.titled && one.party?.code === scene.publisher.party?.code).toReversed()

/** Pronouns of those in whose name a release is issued. */
const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'we', 'us'])

/** "our Minister": the publisher's. */
const ourParty = (telling: Telling, role: RoleMention): string | undefined =>
  role.determiner === 'our' ? telling.scene.publisher.party?.code : undefined

/** "The President of the Republic": a title with its state's kind and not its name is the publisher's own. */
const ownTitle = ({ tokens }: Analysis, role: RoleMention, party: PartyMention | undefined): boolean =>
  party === undefined && role.to > role.headTo && tokens[role.to - 1]?.key === 'republic'

/** Gives the publisher's office to the person it publishes for. */
export const appoint = (telling: Telling, character: Character): void => {
  const { publisher } = telling.scene
  if (publisher.party === undefined || publisher.title === undefined) return
  character.party = { ...publisher.party }
  character.assumed = true
  character.titled = true
  character.role ??= publisher.title
  const office = character.office ?? telling.scene.cast.officeOf(publisher.title, publisher.party.code)
  if (office !== undefined) character.office = office
}
