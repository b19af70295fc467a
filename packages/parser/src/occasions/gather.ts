import { membersOf } from '@readout/vocabulary'
import type { Cast, Character, Ground, GroundedParty } from '../cast/cast.js'
import type { Analysis } from '../mentions/analyse.js'
import type { Publisher } from '../publishers/publisher.js'
import type { TokenRange } from '../tokens/sentences.js'
import { attendanceOf } from './attendance.js'
import type { Clause } from './clauses.js'
import { clausesOf, nounsOf } from './clauses.js'
import { hostIn } from './host.js'
import type { Occasion } from './occasion.js'
import { Sections } from './sections.js'
import type { Taker } from './takers.js'
import { type DateFrame, dayOf, timeOf, type When, whenOf } from './when.js'
import { type Where, whereOf } from './where.js'

/** What gathering needs to know of the text. */
export interface Scene {
  readonly title?: Analysis
  readonly blocks: readonly Analysis[]
  readonly cast: Cast
  readonly publisher: Publisher
  readonly frame: DateFrame
  /** In whose name the release is issued: "I" and "we". */
  readonly authors: readonly Character[]
}

/** Who takes part in one clause, after short forms are resolved. */
interface Resolved {
  people: Character[]
  parties: GroundedParty[]
  unnamed: Ground[]
  /** "the two sides", "they": the meeting told before. */
  anaphoric: boolean
  series?: { code: string; ground: Ground; format?: string }
  /** Those of the subject; the rest are counterparts. */
  subjects: Character[]
}

/**
 * Puts together the meetings that a text is about.
 * @param scene the text, read
 * @returns meetings in the order in which the text tells them
 */
export const gather = (scene: Scene): Occasion[] => {
  const gatherer = new Gatherer(scene)
  if (scene.title !== undefined) gatherer.heading(scene.title, 'title')
  for (const block of scene.blocks) {
    if (block.block.kind === 'heading') gatherer.heading(block, 'heading')
    else gatherer.paragraph(block)
  }
  return gatherer.finish()
}

/** How many meetings back a clause may tell one again. Pages list a dozen at most. */
const REACH = 40

class Gatherer {
  private readonly occasions: Occasion[] = []
  private current: Occasion | undefined
  private recent: Character[] = []
  private paragraphs = 0
  /** A line of a transcript has been met: what follows is speech. */
  private speech = false
  /** The city that the text's travellers are in, as far as it has come. */
  private stay: Where | undefined
  /** The day that the text has come to: a chronicle names it once for several meetings. */
  private day: When | undefined
  /** The state that the text says is visited, last. */
  private host: GroundedParty | undefined
  /** Meetings that the heading at hand names. */
  private touched: Occasion[] = []
  /** A meeting that a heading told without people, until its first paragraph. */
  private pendingPeople: Occasion | undefined
  private readonly sections = new Sections()

  constructor(private readonly scene: Scene) {}

  heading(analysis: Analysis, origin: 'title' | 'heading'): void {
    this.touched = []
    this.speech = false
    for (const sentence of analysis.sentences) {
      this.visit(analysis, sentence)
      const clauses = clausesOf(analysis, sentence, true)
      for (const clause of clauses) this.take(clause, origin)
      for (const one of this.named(analysis, sentence, clauses)) if (!this.touched.includes(one)) this.touched.push(one)
    }
    if (origin === 'title') return
    const touched = this.occasions.filter((one) => this.touched.includes(one))
    if (this.sections.document(analysis, touched)) return
    if (touched.length > 0) this.sections.enter(touched, analysis)
    else if (this.occasions.length > 1) this.sections.leave()
    this.pendingPeople = touched.find((occasion) => occasion.people.length === 0)
  }

  /** Keeps whom the text's travellers visit, as far as the text has come. */
  private visit(analysis: Analysis, sentence: TokenRange): void {
    const host = hostIn(analysis, sentence)
    if (host === undefined) return
    // a guest's visit to the publisher's own country has its days too
    const day = dayOf(analysis, sentence, this.scene.frame)
    if (day !== undefined) this.day = day
    if (host.party.code === this.scene.publisher.party?.code) return
    this.host = host.party
    this.stay = host.where
  }

  /** On a visit the officials whom a visitor meets are the host's, where their titles name no state. */
  private asHosts(clause: Clause, resolved: Resolved): void {
    const own = this.scene.publisher.party
    if (own === undefined || (resolved.subjects.length === 0 && !clause.nominal)) return
    if (!resolved.subjects.every((person) => person.party?.code === own.code)) return
    const where = whereOf(clause)
    const host: GroundedParty | undefined =
      where !== undefined && where.country !== own.code && own.type === 'state'
        ? { type: 'state', code: where.country, ground: where.ground }
        : this.host
    if (host === undefined) return
    for (const person of resolved.people) {
      if (
        resolved.subjects.includes(person) ||
        !person.assumed ||
        this.occasions.some((occasion) => occasion.people.includes(person))
      )
        continue
      if (person.office === undefined || person.office === 'io-head' || person.office === 'io-official') {
        if (own.type === 'state') continue
      }
      person.party = host
      person.assumed = false
      this.scene.cast.reoffice(person)
      if (!resolved.parties.some((party) => party.code === host.code)) resolved.parties.push(host)
    }
    if (own.type === 'organization' || resolved.people.some((person) => person.party?.code === host.code)) return
    // "called on the Prime Minister": an office without a name or state
    if (
      resolved.unnamed.length > 0 &&
      resolved.people.length === resolved.subjects.length &&
      new Set(resolved.parties.map((party) => party.code)).size === 1
    )
      resolved.parties.push(host)
  }

  /** "South African Minister N and Deputy Minister M": a title without a state in a list of guests follows the one before it. */
  private asColleagues(resolved: Resolved): void {
    const own = this.scene.publisher.party?.code
    if (!resolved.subjects.some((person) => person.party?.code === own)) return
    let last: GroundedParty | undefined
    for (const person of resolved.people) {
      if (resolved.subjects.includes(person)) continue
      if (!person.assumed && person.party !== undefined && person.party.code !== own) last = person.party
      else if (person.assumed && last !== undefined && person.office !== undefined && person.office !== 'ambassador') {
        person.party = last
        person.assumed = false
        this.scene.cast.reoffice(person)
      }
    }
  }

  /** Meetings already told that a heading names by their format alone: "Extended Deterrence Dialogue". */
  private named(analysis: Analysis, sentence: TokenRange, clauses: readonly Clause[]): Occasion[] {
    const found: Occasion[] = []
    for (const noun of nounsOf(analysis, sentence)) {
      if (noun.word.format === undefined || PLAIN_FORMATS.has(noun.word.format)) continue
      // a noun with takers of its own tells of its meeting by them
      if (
        clauses.some(
          (clause) => clause.noun !== undefined && clause.noun.from <= noun.to && clause.noun.to >= noun.from,
        )
      )
        continue
      const occasion = this.occasions.find((one) => one.format?.value === noun.word.format)
      if (occasion !== undefined && !found.includes(occasion)) found.push(occasion)
    }
    return found
  }

  paragraph(analysis: Analysis): void {
    if (this.sections.line(analysis)) return
    if (isSpeech(analysis)) {
      this.speech = true
      return
    }
    const lead = this.paragraphs
    this.paragraphs++
    if (this.speech) return
    if (this.pendingPeople !== undefined) this.openSection(analysis, this.pendingPeople)
    this.pendingPeople = undefined
    for (const sentence of analysis.sentences) {
      const quoted = analysis.tokens[sentence.from]?.text
      if (quoted === '“' || quoted === '"') break
      this.visit(analysis, sentence)
      const clauses = clausesOf(analysis, sentence, false)
      for (const clause of clauses) this.take(clause, 'body', lead)
      if (clauses.every((clause) => clause.adds)) this.attend(analysis, sentence)
      for (const person of analysis.people) {
        if (person.from < sentence.from || person.from >= sentence.to) continue
        const character = this.scene.cast.of(person)
        if (character !== undefined)
          this.recent = [character, ...this.recent.filter((one) => one !== character)].slice(0, 12)
      }
    }
  }

  /** "The X delegation was led by N and included M", "N and M were also present". */
  private attend(analysis: Analysis, sentence: TokenRange): void {
    const occasion = this.current
    if (occasion === undefined) return
    const attendance = attendanceOf(analysis, sentence, this.scene.cast)
    if (attendance === undefined) return
    for (const { person, delegation } of attendance) {
      if (
        person.party !== undefined &&
        !person.assumed &&
        !occasion.parties.some((party) => party.code === person.party?.code)
      )
        continue
      if (delegation !== undefined && (person.assumed || person.party === undefined)) {
        person.party = {
          type: delegation.type,
          code: delegation.code,
          ground: { analysis, from: delegation.from, to: delegation.to },
        }
        person.assumed = false
        if (person.office === undefined || person.office === 'other')
          person.office = delegation.type === 'organization' ? 'io-official' : 'other'
      }
      this.join(occasion, person)
    }
  }

  /** Under "X – Y Defense Ministerial Meeting" the first sentence says who sat there: "Minister N and Secretary M affirmed". */
  private openSection(analysis: Analysis, occasion: Occasion): void {
    let at = 0
    for (const person of analysis.people) {
      if (person.from > at + 2) break
      at = person.to
      const character = this.scene.cast.of(person)
      if (character?.party !== undefined && occasion.parties.some((party) => party.code === character.party?.code))
        this.join(occasion, character)
    }
  }

  finish(): Occasion[] {
    this.sections.close()
    for (const occasion of this.occasions) this.addOwnLeader(occasion)
    this.fillSpan()
    return this.occasions.filter((occasion) => new Set(occasion.parties.map((party) => party.code)).size >= 2)
  }

  /** On a page of several sections, one that gives no day of its own fell on one of the days that the others give. */
  private fillSpan(): void {
    const dated = this.occasions.filter((occasion) => occasion.when !== undefined)
    const first = dated.reduce<Occasion | undefined>(
      (best, one) => (best?.when === undefined || (one.when?.date.start ?? '') < best.when.date.start ? one : best),
      undefined,
    )
    const last = dated.reduce<Occasion | undefined>(
      (best, one) => (best?.when === undefined || (one.when?.date.end ?? '') > best.when.date.end ? one : best),
      undefined,
    )
    if (first?.when === undefined || last?.when === undefined) return
    const start = first.when.date.start
    const end = last.when.date.end
    if (days(start, end) > LONGEST_TRIP) return
    for (const occasion of this.occasions) {
      if (occasion.when !== undefined || occasion.origin !== 'heading') continue
      occasion.when = {
        date: { edtf: start === end ? start : `[${start}..${end}]`, start, end, basis: 'relative' },
        ground: first.when.ground,
      }
    }
  }

  /** "Telephone conversation with X" on the page of an office: its holder, whom the text opens with, is the other side. */
  private addOwnLeader(occasion: Occasion): void {
    const { publisher, cast, blocks } = this.scene
    const { party } = publisher
    if (occasion.origin === 'body' || party === undefined || publisher.title === undefined) return
    if (
      !occasion.parties.some((one) => one.code === party.code) ||
      occasion.people.some((person) => person.party?.code === party.code)
    )
      return
    for (const block of blocks.slice(0, 3)) {
      const first = block.people.find((person) => person.name !== undefined)
      const character = first === undefined ? undefined : cast.of(first)
      if (character === undefined || (first?.from ?? 0) > 3) continue
      if (character.party !== undefined && character.party.code !== party.code) continue
      if (character.party === undefined) this.appoint(character)
      this.join(occasion, character)
      return
    }
  }

  private take(clause: Clause, origin: Occasion['origin'], lead = 0): void {
    if (clause.told === 'negated' || clause.told === 'hypothetical') return
    if (origin === 'title' && clause.subjects === 0 && isOtherGenre(clause)) return
    const resolved = this.resolve(clause)
    if (clause.told === 'recalled') return
    this.asHosts(clause, resolved)
    this.asColleagues(resolved)
    if (clause.adds) {
      this.add(clause, resolved)
      return
    }
    if (resolved.anaphoric && resolved.people.length === 0 && resolved.parties.length === 0) {
      // "The two ministers spoke by telephone instead": the same people another way
      if (
        this.current !== undefined &&
        this.current.status !== 'held' &&
        clause.told === 'held' &&
        conflictingMode(this.current, clause)
      ) {
        const { people, parties } = this.current
        this.place(clause, { ...resolved, anaphoric: false, people: [...people], parties: [...parties] }, origin, lead)
        return
      }
      this.enrich(this.current, clause, resolved)
      return
    }
    const own = this.scene.publisher.party
    // "Meeting with X": the publisher's own side is not named
    if (
      own !== undefined &&
      resolved.subjects.length === 0 &&
      !resolved.parties.some((party) => party.code === own.code) &&
      (clause.nominal || clause.takers.slice(0, clause.subjects).some((taker) => taker.kind === 'pronoun'))
    )
      if (resolved.parties.length > 0) resolved.parties.unshift({ ...own })
    const codes = new Set(resolved.parties.map((party) => party.code))
    if (codes.size === 0) return
    // "Meetings with counterparts from X and Y": together or apart, the text tells
    if (clause.separate && origin === 'title' && clause.word.mode !== 'phone' && codes.size > 2) return
    const guests = resolved.people.filter((person) => !resolved.subjects.includes(person) && person.party !== undefined)
    if (clause.separate && (codes.size > 2 || guests.length > 1)) {
      this.split(clause, resolved, origin, lead)
      return
    }
    this.place(clause, resolved, origin, lead)
    for (const noun of clause.further ?? [])
      this.place({ ...clause, noun, word: noun.word, further: [] }, resolved, origin, lead)
  }

  /** "respectively", "calls with A and B": one meeting with each. */
  private split(clause: Clause, resolved: Resolved, origin: Occasion['origin'], lead: number): void {
    const others = resolved.people.filter((person) => !resolved.subjects.includes(person))
    const own = resolved.parties.filter(
      (party) => resolved.subjects.some((person) => person.party?.code === party.code) || party.ground === undefined,
    )
    for (const other of others) {
      const parties = other.party === undefined ? own : [...own, other.party]
      this.place(clause, { ...resolved, people: [...resolved.subjects, other], parties, unnamed: [] }, origin, lead)
    }
    for (const party of resolved.parties) {
      if (own.includes(party) || others.some((other) => other.party?.code === party.code)) continue
      this.place(clause, { ...resolved, people: [...resolved.subjects], parties: [...own, party] }, origin, lead)
    }
  }

  private place(clause: Clause, resolved: Resolved, origin: Occasion['origin'], lead: number): void {
    if (this.distribute(clause, resolved, origin, lead)) return
    const known = this.find(clause, resolved)
    if (known !== undefined) {
      this.current = known
      this.touched.push(known)
      this.enrich(known, clause, resolved)
      return
    }
    const codes = new Set(resolved.parties.map((party) => party.code))
    if (codes.size < 2) return
    if (origin === 'body' && (!this.isSubjectOfText(clause, resolved, lead) || this.isLongPast(clause))) return
    const ground: Ground = { analysis: clause.analysis, from: clause.from, to: clause.to }
    const day = origin === 'body' ? this.day : undefined
    const occasion: Occasion = {
      people: [],
      parties: [],
      status: 'held',
      statusGround: ground,
      documents: [],
      origin,
      grounds: [],
      unnamed: [],
    }
    this.occasions.push(occasion)
    this.touched.push(occasion)
    this.current = occasion
    this.enrich(occasion, clause, resolved)
    // a later meeting of a chronicle with no day of its own took place on the day that the text has come to
    if (occasion.when === undefined && day !== undefined) occasion.when = day
    if (
      occasion.where === undefined &&
      origin === 'body' &&
      this.stay !== undefined &&
      resolved.subjects.some((person) => person.party?.code === this.scene.publisher.party?.code)
    )
      occasion.where = this.stay
  }

  /** A list of counterparts, each of whom the text already met apart: the sentence tells of each of those meetings. */
  private distribute(clause: Clause, resolved: Resolved, origin: Occasion['origin'], lead: number): boolean {
    const others = resolved.people.filter((person) => !resolved.subjects.includes(person) && person.party !== undefined)
    if (others.length < 2 || this.occasions.length < 2) return false
    const apart = others.every(
      (other) =>
        this.occasions
          .slice(-REACH)
          .filter(
            (occasion) =>
              occasion.parties.length === 2 && occasion.parties.some((party) => party.code === other.party?.code),
          ).length === 1,
    )
    if (!apart) return false
    this.split(clause, resolved, origin, lead)
    return true
  }

  /** A day well before the release: a meeting that the text recalls. */
  private isLongPast(clause: Clause): boolean {
    const { published } = this.scene.frame
    if (published === undefined || this.occasions.length === 0) return false
    const when = whenOf(clause, this.scene.frame, undefined)
    return when !== undefined && days(when.date.end, published.slice(0, 10)) > NEWS
  }

  /** A meeting told in the running text counts when it is news: the first of the text, or told as plainly as the first. */
  private isSubjectOfText(clause: Clause, resolved: Resolved, lead: number): boolean {
    if (lead === 0) return true
    const named = resolved.people.some((person) => person.titled && !person.assumed)
    return named && clause.takers.length > 0
  }

  /** The meeting that a clause tells again, if it was told before. */
  private find(clause: Clause, resolved: Resolved): Occasion | undefined {
    const own = this.scene.publisher.party?.code
    const codes = new Set(resolved.parties.map((party) => party.code))
    const others = [...codes].filter((code) => code !== own)
    const when = whenOf(clause, this.scene.frame, undefined)
    const oldest = Math.max(0, this.occasions.length - REACH)
    for (let index = this.occasions.length - 1; index >= oldest; index--) {
      const occasion = this.occasions[index]
      if (occasion === undefined || !this.alike(occasion, clause, when)) continue
      const have = new Set(occasion.parties.map((party) => party.code))
      const within = [...codes].every((code) => have.has(code)) || [...have].every((code) => codes.has(code))
      const general = occasion.origin !== 'body' && occasion.grounds.every((ground) => ground.analysis.index < 0)
      if (!within && !general) continue
      // a heading that lists the parties lists all of them
      if (clause.nominal && clause.analysis.index >= 0 && have.size !== codes.size && codes.size >= 2) continue
      // the same states at a narrower table: a trilateral is not the bilateral of two of the three
      if (!general && have.size >= 2 && codes.size >= 2 && have.size !== codes.size && clause.noun !== undefined)
        continue
      // a heading with other people is another meeting; in the running text fewer may be named the second time
      if (
        clause.nominal &&
        clause.analysis.index >= 0 &&
        !(
          samePeople(resolved.people, occasion.people) &&
          !(
            resolved.people.length === 0 &&
            occasion.people.length > 0 &&
            !PLAIN_FORMATS.has(clause.word.format ?? 'meeting') &&
            clause.word.format !== occasion.format?.value
          )
        )
      )
        continue
      // another of the publisher's own people with the same guest sits in another room
      const ours = resolved.people.filter((person) => person.party?.code === own)
      const host = occasion.people.filter((person) => person.party?.code === own)
      if (
        clause.analysis.index >= 0 &&
        occasion.grounds.some((ground) => ground.analysis.index >= 0) &&
        ours.length > 0 &&
        host.length > 0 &&
        !ours.some((person) => host.includes(person))
      )
        continue
      const foreign = resolved.people.filter((person) => person.party?.code !== own)
      const theirs = occasion.people.filter((person) => person.party?.code !== own)
      if (foreign.length > 0 && theirs.length > 0) {
        if (foreign.some((person) => theirs.includes(person))) return occasion
        continue
      }
      if (
        others.length > 0 &&
        (others.every((code) => have.has(code)) || (theirs.length === 0 && others.some((code) => have.has(code))))
      )
        return occasion
    }
    return undefined
  }

  /** Mode, format and day of a clause do not tell it apart from a meeting. */
  private alike(occasion: Occasion, clause: Clause, when: When | undefined): boolean {
    if (conflictingMode(occasion, clause)) return false
    // a cancelled meeting is not the one that took place
    if ((occasion.status === 'cancelled' || occasion.status === 'postponed') && clause.told === 'held') return false
    const format = clause.word.format
    const plain = (code: string | undefined): boolean => code === undefined || PLAIN_FORMATS.has(code)
    if (
      occasion.origin !== 'title' &&
      !plain(format) &&
      !plain(occasion.format?.value) &&
      format !== occasion.format?.value
    )
      return false
    return (
      when === undefined ||
      occasion.when === undefined ||
      !(when.date.end < occasion.when.date.start || when.date.start > occasion.when.date.end)
    )
  }

  private add(_clause: Clause, resolved: Resolved): void {
    const occasion = this.current ?? this.occasions.at(-1)
    if (occasion === undefined) return
    for (const person of resolved.people) this.join(occasion, person)
  }

  private join(occasion: Occasion, person: Character): void {
    if (occasion.people.includes(person)) return
    if (person.assumed && person.role !== undefined && MISSION.test(person.role)) this.toMission(occasion, person)
    if (person.outside && person.party === undefined) return
    occasion.people.push(person)
    if (person.party !== undefined && !occasion.parties.some((party) => party.code === person.party?.code))
      occasion.parties.push(person.party)
  }

  /** Diplomats named without a state belong to the mission of the ambassador who is there: "Second Secretary N". */
  private toMission(occasion: Occasion, person: Character): void {
    const head = occasion.people.find(
      (other) => other.office === 'ambassador' && !other.assumed && other.party?.type === 'state',
    )
    if (head?.party === undefined) return
    person.party = head.party
    person.assumed = false
    const office = person.role === undefined ? undefined : this.scene.cast.officeOf(person.role, head.party.code)
    if (office !== undefined) person.office = office
  }

  private enrich(occasion: Occasion | undefined, clause: Clause, resolved: Resolved): void {
    if (occasion === undefined) return
    const { analysis } = clause
    for (const party of resolved.parties) {
      const at = occasion.parties.findIndex((one) => one.code === party.code)
      if (at < 0) occasion.parties.push(party)
      else if (occasion.parties[at]?.ground === undefined && party.ground !== undefined) occasion.parties[at] = party
    }
    for (const person of resolved.people) this.join(occasion, person)
    occasion.unnamed.push(...resolved.unnamed)
    const ground: Ground = { analysis, from: clause.from, to: clause.to }
    occasion.grounds.push(ground)
    const wordGround: Ground =
      clause.noun === undefined ? ground : { analysis, from: clause.noun.from, to: clause.noun.to }
    const mode = modeIn(clause) ?? clause.word.mode
    // the text is more exact than its headline: a "call" may be a video call
    const general = occasion.mode?.ground.analysis.index === -1 && mode === 'video'
    if (mode !== undefined && (occasion.mode === undefined || general))
      occasion.mode = { value: mode, ground: wordGround }
    if (occasion.mode === undefined && clause.word.build === 'speak' && clause.analysis.index >= 0)
      occasion.mode = { value: 'phone', ground: wordGround }
    const format = clause.word.format
    if (format !== undefined && (occasion.format === undefined || occasion.format.value === 'meeting'))
      occasion.format = { value: format, ground: wordGround }
    if (resolved.series !== undefined && occasion.series === undefined) {
      occasion.series = { value: resolved.series.code, ground: resolved.series.ground }
      if (resolved.series.format !== undefined)
        occasion.format = { value: resolved.series.format, ground: resolved.series.ground }
    }
    if (clause.told === 'scheduled' || clause.told === 'postponed' || clause.told === 'cancelled') {
      if (occasion.grounds.length === 1) {
        occasion.status = clause.told
        occasion.statusGround = ground
      }
    } else if (clause.analysis.index >= 0 && occasion.status === 'scheduled' && occasion.origin === 'title')
      occasion.status = 'held'
    if (occasion.when === undefined || (occasion.origin === 'title' && occasion.when.ground.analysis.index < 0)) {
      const previous = this.occasions.findLast((one) => one !== occasion && one.when !== undefined)?.when?.date.start
      const when = whenOf(clause, this.scene.frame, previous)
      if (when !== undefined) {
        occasion.when = when
        if (clause.analysis.index >= 0) this.day = when
      }
    }
    if (occasion.where === undefined) {
      const where = whereOf(clause)
      if (where !== undefined) occasion.where = where
    }
    if (occasion.time === undefined) {
      const time = timeOf(clause)
      if (time !== undefined) occasion.time = time
    }
  }

  private resolve(clause: Clause): Resolved {
    const resolved: Resolved = { people: [], parties: [], unnamed: [], anaphoric: false, subjects: [] }
    for (const [index, taker] of clause.takers.entries())
      this.resolveTaker(clause, taker, index < clause.subjects, resolved)
    this.assignDelegates(clause, resolved)
    return resolved
  }

  /** "Mission Chief N and the IMF delegation": an official of no named body stands with the delegation of the list. */
  private assignDelegates(clause: Clause, resolved: Resolved): void {
    clause.takers.forEach((taker, index) => {
      if (taker.kind !== 'person') return
      const next = clause.takers[index + 1]
      const character = this.scene.cast.of(taker.mention)
      if (
        character === undefined ||
        !character.assumed ||
        (character.office !== 'other' && character.office !== undefined)
      )
        return
      if (
        next?.kind !== 'person' ||
        next.mention.name !== undefined ||
        next.mention.roles[0]?.head.relative !== 'delegate' ||
        index < clause.subjects !== index + 1 < clause.subjects
      )
        return
      const party = next.mention.parties[0]
      if (party === undefined) return
      character.party = {
        type: party.type,
        code: party.code,
        ground: { analysis: clause.analysis, from: party.from, to: party.to },
      }
      character.assumed = false
      character.office = party.type === 'organization' ? 'io-official' : 'other'
      const own = this.scene.publisher.party?.code
      if (!resolved.people.some((person) => person.party?.code === own))
        resolved.parties = resolved.parties.filter((one) => one.code !== own || one.ground !== undefined)
    })
  }

  private resolveTaker(clause: Clause, taker: Taker, subject: boolean, resolved: Resolved): void {
    const { cast } = this.scene
    const { analysis } = clause
    const addParty = (party: GroundedParty): void => {
      if (!resolved.parties.some((one) => one.code === party.code)) resolved.parties.push(party)
    }
    const addPerson = (character: Character): void => {
      if (resolved.people.includes(character)) return
      if (!character.titled && character.party === undefined) {
        // a bare name is the publisher's own official where the publisher is an office, and nobody certain elsewhere
        if (
          this.scene.publisher.title === undefined ||
          character.keys.length > 4 ||
          (!subject && character.keys.length < 2)
        )
          return
        if (!subject && resolved.people.some((person) => person.party?.code === this.scene.publisher.party?.code))
          return
        this.appoint(character)
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
        taker.entity.kind === 'series' ? taker.entity.members : membersOf(taker.entity.code, this.scene.frame.published)
      for (const code of members) addParty({ type: 'state', code, ground })
      if (taker.entity.kind === 'series')
        resolved.series = { code: taker.entity.code, ground, format: taker.entity.format }
      return
    }
    if (taker.kind === 'pronoun') {
      const authors = this.scene.authors
      if ((taker.word === 'i' || taker.word === 'we') && authors.length > 0) {
        for (const author of taker.word === 'i' ? authors.slice(0, 1) : authors) addPerson(author)
      } else if (taker.word === 'they' || taker.word === 'we') resolved.anaphoric = true
      else {
        const own = this.current?.people[0] ?? this.recent[0]
        if (own !== undefined && taker.word !== 'i') addPerson(own)
        else resolved.anaphoric = true
      }
      return
    }
    const { mention } = taker
    const character = cast.of(mention)
    if (character !== undefined) {
      addPerson(character)
      return
    }
    if (mention.name !== undefined) return
    const role = mention.roles.at(-1)
    if (role === undefined) return
    const ground: Ground = { analysis, from: mention.from, to: mention.to }
    if (mention.plural || role.head.plural) {
      if (mention.parties.length === 0) {
        if (role.head.relative === 'counterpart') resolved.unnamed.push(ground)
        else resolved.anaphoric = true
        return
      }
      for (const party of mention.parties)
        addParty({ type: party.type, code: party.code, ground: { analysis, from: party.from, to: party.to } })
      resolved.unnamed.push(ground)
      return
    }
    const party = mention.parties[0]
    const found = role.head.relative === undefined ? cast.byRole(role, party?.code, this.recent) : undefined
    if (found !== undefined && (party !== undefined || !role.specific || role.determiner === 'the')) {
      addPerson(found)
      return
    }
    if (party !== undefined)
      addParty({ type: party.type, code: party.code, ground: { analysis, from: party.from, to: party.to } })
    else if (role.head.relative === undefined && this.scene.publisher.party !== undefined && !role.outside)
      addParty({ ...this.scene.publisher.party })
    resolved.unnamed.push(ground)
  }

  /** Gives the publisher's office to the person it publishes for. */
  private appoint(character: Character): void {
    const { publisher } = this.scene
    if (publisher.party === undefined || publisher.title === undefined) return
    character.party = { ...publisher.party }
    character.assumed = true
    character.titled = true
    character.role ??= publisher.title
    const office = character.office ?? this.scene.cast.officeOf(publisher.title, publisher.party.code)
    if (office !== undefined) character.office = office
  }
}

/** Days after which a meeting is no news any more: later releases recall it. */
const NEWS = 14

/** Days that one page of a trip covers at most; wider spans say too little. */
const LONGEST_TRIP = 10
const days = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000

/** Ranks of a diplomatic mission. */
const MISSION =
  /\b(?:ambassador|high commissioner|(?:first|second|third) secretary|counsellor|counselor|attach[eé]|charg[eé]|chief of mission|minister counsellor)\b/i

/** Formats that a text also calls by a narrower name, and the other way round. */
const PLAIN_FORMATS: ReadonlySet<string> = new Set([
  'meeting',
  'call',
  'courtesy-call',
  'working-lunch',
  'working-dinner',
  'pull-aside',
])

const VIDEO = new Set([
  'virtually',
  'virtual',
  'video',
  'videoconference',
  'videoconferencing',
  'teleconference',
  'online',
  'vtc',
])
const PHONE = new Set(['phone', 'telephone', 'telephonic'])

/** The way of meeting that the words around the word of meeting tell: "met virtually", "in virtual mode", "by telephone". */
const modeIn = (clause: Clause): 'phone' | 'video' | undefined => {
  const { tokens } = clause.analysis
  const to = Math.min(clause.sentence.to, Math.max(clause.end, clause.to) + 10)
  for (let at = Math.max(clause.sentence.from, clause.from - 4); at < to; at++) {
    const key = tokens[at]?.key ?? ''
    if (VIDEO.has(key)) return 'video'
    if (PHONE.has(key)) return 'phone'
  }
  return undefined
}

/** Words of a headline over something said about a meeting, not over a report of it. */
const OTHER_GENRES = new Set([
  'comments',
  'comment',
  'response',
  'queries',
  'speech',
  'address',
  'message',
  'condolences',
  'condolence',
  'interview',
  'transcript',
  'lecture',
  'keynote',
  'remarks',
  'statement',
  'intervention',
  'advisory',
  'letter',
  'greetings',
])
const isOtherGenre = (clause: Clause): boolean =>
  clause.analysis.tokens.slice(clause.sentence.from, clause.from).some((token) => OTHER_GENRES.has(token.key))

const samePeople = (a: readonly Character[], b: readonly Character[]): boolean =>
  a.length === 0 || b.length === 0 || (a.length === b.length && a.every((one) => b.includes(one)))

const conflictingMode = (occasion: Occasion, clause: Clause): boolean => {
  const mode = clause.word.mode
  if (mode === undefined || occasion.mode === undefined || occasion.mode.value === mode) return false
  // a headline's "call" or "meeting" is the general word; the text may be more exact, and a video call is a call
  if (occasion.origin === 'title' || mode === 'video' || occasion.mode.value === 'video') return false
  return true
}

/** "President X: Mr Y, …": a line of a transcript. */
const isSpeech = (analysis: Analysis): boolean => {
  const person = analysis.people[0]
  if (person === undefined || person.from > 2) return false
  const next = analysis.tokens[person.to]
  return next?.text === ':' && person.name !== undefined
}
