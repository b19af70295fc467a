import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, before, dedupe, prefixParties, type Taker } from '../takers/index.js'
import { auxiliaryOf, hangsOnModal, subordinate } from './auxiliary.js'
import type { Anchor, Clause, Told } from './clause.js'
import { convenersOf } from './conveners.js'
import { furtherNouns, isDefinite, joinedMeeting, meetingOf, nounAfter, nounBefore, purposeBefore } from './nouns.js'
import { isSeparate, saysApart } from './separate.js'
import {
  CONVENED,
  callReceived,
  isArrival,
  isAside,
  isCommented,
  isDealing,
  isOneSide,
  PARTICIPATES,
  PURPOSES,
  stateBehind,
  TAKES,
  traveller,
} from './verb-habits.js'
import {
  BY,
  DIRECT,
  HOSTS,
  JOINS,
  SUBORDINATORS,
  WITH,
  WITH_BETWEEN,
  WITH_BETWEEN_OF,
  WITH_DIRECT,
  WITH_FROM,
  WITH_TO,
} from './words.js'

/** How far into a sentence the noun stands that it opens with, in tokens: "A first summit meeting with". */
const OPENING = 5

/** A verb of meeting with those who take part: who stands before it, after it, and how it is told. */
export const verbClause = (
  analysis: Analysis,
  sentence: TokenRange,
  verb: Anchor,
  anchors: readonly Anchor[],
  used: Set<Anchor>,
  start: number,
  lastSubject: readonly Taker[],
  nominal: boolean,
  toldBefore: Told | undefined,
): Clause | undefined => {
  const { tokens } = analysis
  const { build } = verb.word
  const auxiliary = auxiliaryOf(analysis, verb, start)
  // "will meet X and pay a courtesy call on Y": the second base form hangs on the first auxiliary
  if (
    auxiliary.told === undefined &&
    verb.word.form === 'base' &&
    toldBefore === 'scheduled' &&
    JOINS.has(tokens[verb.from - 1]?.key ?? tokens[verb.from - 1]?.text ?? '')
  )
    auxiliary.told = 'scheduled'
  if (auxiliary.told === undefined && hangsOnModal(analysis, verb, start)) auxiliary.told = 'scheduled'
  // "met X before holding talks with Y": told like the verb in front
  const follows = verb.word.form === 'participle' && tokens[verb.from - 1]?.key === 'before' && lastSubject.length > 0
  if (follows) auxiliary.told = toldBefore
  // "There will be a luncheon meeting with N": nobody is the subject
  const there = tokens[verb.from]?.key === 'there'
  if (there) auxiliary.told = tokens[verb.from + 1]?.key === 'will' ? 'scheduled' : 'held'
  // "A meeting with N is also planned"
  const planned = build === 'light' && verb.word.weak === true
  if (planned) {
    const relative = SUBORDINATORS.marks(tokens[auxiliary.from - 1])
    if (!auxiliary.passive || relative || tokens[verb.to]?.key === 'to') return undefined
    auxiliary.told = 'scheduled'
  }
  if (auxiliary.told === undefined) return undefined
  let word = verb.word
  let noun: Clause['noun']
  let objectsFrom = verb.to
  let passive = auxiliary.passive
  const hosts =
    build === 'receive' &&
    !passive &&
    HOSTS.has(tokens[verb.to - 1]?.key ?? '') &&
    !after(analysis, verb.to, sentence.to, DIRECT).takers.some((taker) => taker.kind === 'person')
  const call = build === 'receive' && !passive ? callReceived(analysis, verb, anchors) : undefined
  const joined = build === 'join' ? joinedMeeting(analysis, sentence, verb, anchors) : call
  // "convened the foreign ministers of A, B and C": those called are the object, as with "received"
  const convened =
    build === 'light' &&
    !passive &&
    CONVENED.has(tokens[verb.to - 1]?.key ?? '') &&
    after(analysis, verb.to, sentence.to, DIRECT).takers.some((taker) => taker.kind === 'person')
  if (convened) word = { ...word, mode: 'in-person', format: 'meeting' }
  if ((build === 'light' && !convened) || hosts || joined !== undefined) {
    const found = joined ?? (planned ? undefined : nounAfter(analysis, sentence, verb, anchors))
    const own = found === undefined ? nounBefore(analysis, verb, anchors, start) : undefined
    // "At the meeting with N, a visit was planned": something else is
    if (planned && own !== undefined && tokens.slice(own.to, auxiliary.from).some((token) => token.text === ','))
      return undefined
    const picked = found ?? own
    if (picked === undefined) return undefined
    used.add(picked)
    noun = picked
    const whole = meetingOf(analysis, picked, anchors)
    if (whole !== undefined) used.add(whole)
    word = whole === undefined ? picked.word : { ...picked.word, format: whole.word.format ?? 'meeting' }
    passive = passive || own !== undefined
    objectsFrom = found === undefined ? verb.to : picked.to
    if (own !== undefined) {
      // "The 5th round of consultations between X and Y was held …", "A meeting took place … between X and Y"
      const around = [
        ...prefixParties(analysis, own.from, sentence.from),
        ...after(analysis, own.to, verb.from, WITH_BETWEEN_OF).takers,
      ]
      const hosted =
        tokens[verb.to]?.key === 'by' ? after(analysis, verb.to, sentence.to, BY) : { takers: [], end: verb.to }
      const guests = after(analysis, Math.max(verb.to, hosted.end), sentence.to, WITH_BETWEEN)
      const behind = { ...guests, takers: dedupe([...hosted.takers, ...guests.takers]) }
      if (around.length === 0 && behind.takers.length > 0)
        around.push(...before(analysis, sentence.from, own.from).takers)
      // "… took place in X, chaired by N and M"
      const chairs = convenersOf(analysis, Math.max(behind.end, verb.to), sentence.to)
      const met = dedupe([...around, ...behind.takers, ...chairs])
      if (met.length === 0) return undefined
      // a meeting planned between several is theirs
      const alone = planned
        ? met.filter((taker) => taker.kind === 'person').length < 2
        : own.from - sentence.from < OPENING && isOneSide(met)
      const takers = alone ? [traveller(own), ...met] : met
      return {
        analysis,
        sentence,
        from: verb.from,
        to: verb.to,
        word,
        noun,
        takers,
        subjects: takers.length - met.length,
        told:
          subordinate(analysis, own.from, start) || isCommented(analysis, own.from, start)
            ? 'recalled'
            : auxiliary.told,
        adds: false,
        separate: false,
        nominal: false,
        end: Math.max(behind.end, verb.to),
      }
    }
  }
  if (passive && build === 'receive' && isArrival(analysis, sentence)) return undefined
  const subject = before(analysis, start, auxiliary.from)
  let subjects: readonly Taker[] = there && noun !== undefined ? [traveller(noun)] : subject.takers
  let told: Told = auxiliary.told
  if (
    subjects.length > 0
      ? subordinate(analysis, subject.from, start) || isAside(analysis, auxiliary.from, verb.to, start)
      : SUBORDINATORS.marks(tokens[auxiliary.from - 1]) && !follows
  )
    told = 'recalled'
  if (subjects.length === 0 && told !== 'recalled') {
    const previous = tokens[auxiliary.from - 1]
    // a second verb of the same subject: "… met with X and held talks with Y"
    if (
      previous?.key === 'and' ||
      previous?.text === ',' ||
      previous?.key === 'also' ||
      previous?.key === 'then' ||
      previous?.key === 'to' ||
      follows ||
      auxiliary.infinitive
    )
      subjects = lastSubject
  }
  // "who is in X to attend the Ministerial, held talks with Y": the company is that of the verb behind
  const limit = PARTICIPATES.has(tokens[verb.from]?.key ?? '')
    ? Math.min(
        sentence.to,
        anchors.find(({ word: { build: kind }, from }) => kind !== 'noun' && from >= objectsFrom)?.from ?? sentence.to,
      )
    : sentence.to
  let objects =
    passive && (build === 'receive' || build === 'join')
      ? after(analysis, verb.to, sentence.to, BY)
      : after(
          analysis,
          objectsFrom,
          limit,
          build === 'deal'
            ? WITH
            : call !== undefined ||
                (build === 'light' && TAKES.has(tokens[verb.from]?.key ?? '') && word.format === 'call')
              ? WITH_FROM
              : convened
                ? DIRECT
                : build === 'light' || hosts || joined !== undefined
                  ? WITH_BETWEEN_OF
                  : build === 'speak'
                    ? WITH_TO
                    : build === 'meet'
                      ? WITH_DIRECT
                      : DIRECT,
        )
  // "hosted a meeting of the Dialogue with X and Y": "of" leads to what the meeting is of, "with" to who came
  if (
    (build === 'light' || hosts || joined !== undefined) &&
    !objects.takers.some((taker) => taker.kind === 'person')
  ) {
    const guests = after(analysis, Math.max(objects.end, objectsFrom), limit, WITH_BETWEEN)
    if (guests.takers.some((taker) => taker.kind === 'person'))
      objects = { ...guests, takers: dedupe([...objects.takers, ...guests.takers]) }
  }
  if (build === 'light' && noun !== undefined && objects.takers.length === 0) {
    const prefix = prefixParties(analysis, noun.from, verb.to)
    if (prefix.length > 0) objects = { takers: prefix, end: noun.to, separate: false }
    // "will hold discussions in Spain": with those who govern there
    else {
      const host = told === 'scheduled' && subjects.length > 0 ? stateBehind(analysis, noun.to) : undefined
      if (host !== undefined) objects = { takers: [host], end: host.to, separate: false }
    }
  }
  if (noun !== undefined) {
    const conveners = convenersOf(analysis, Math.max(objects.end, noun.to), sentence.to)
    if (conveners.length > 0) objects = { ...objects, takers: dedupe([...objects.takers, ...conveners]) }
  }
  // "as discussed when …": told of before
  if (build === 'deal' && (passive || tokens[verb.from - 1]?.key === 'as')) return undefined
  if (build === 'deal' && !isDealing(told, subjects, objects.takers)) return undefined
  // "President X took part in the meeting": one more at a meeting told before
  const adds =
    build === 'attend' ||
    (build === 'light' &&
      noun !== undefined &&
      objects.takers.length === 0 &&
      subjects.length > 0 &&
      PARTICIPATES.has(tokens[verb.from]?.key ?? '') &&
      isDefinite(analysis, noun.from))
  let more: Anchor[] = []
  let all = dedupe([...subjects, ...objects.takers])
  if ((build === 'join' && joined === undefined) || build === 'receive' || build === 'meet') {
    // "joined … for a Trilateral Ministerial Meeting", "met … for a 2+2 Meeting and a Deterrence Dialogue"
    const purpose = anchors.find(
      (anchor) =>
        anchor.word.build === 'noun' &&
        !used.has(anchor) &&
        anchor.from >= objects.end &&
        anchor.from - objects.end < 14 &&
        purposeBefore(analysis, objects.end, anchor.from, build),
    )
    if (purpose !== undefined) {
      used.add(purpose)
      noun = purpose
      word = { ...purpose.word, mode: verb.word.mode ?? purpose.word.mode ?? 'in-person' }
      all = dedupe([
        ...all,
        ...prefixParties(analysis, purpose.from, objects.end).filter((taker) => taker.kind !== 'party'),
      ])
      more = furtherNouns(analysis, anchors, purpose, used)
    }
    // "joined the group for a part of the meeting", "joined the talks": one more person at a meeting told before
    if (build === 'join' && (purpose === undefined || isDefinite(analysis, purpose.from))) {
      if (subjects.length === 0 && objects.takers.length === 0) return undefined
      return {
        analysis,
        sentence,
        from: verb.from,
        to: verb.to,
        word,
        // "were then joined by Y": who joined is the agent
        takers: passive ? dedupe([...subjects, ...objects.takers]) : subjects,
        subjects: subjects.length,
        told,
        adds: true,
        separate: false,
        nominal: false,
        end: Math.max(verb.to, objects.end),
      }
    }
  }
  if (build === 'attend') {
    return {
      analysis,
      sentence,
      from: verb.from,
      to: verb.to,
      word,
      takers: dedupe([...subjects, ...objects.takers]),
      subjects: subjects.length,
      told,
      adds: true,
      separate: false,
      nominal: false,
      end: Math.max(verb.to, objects.end),
    }
  }
  if (all.length === 0) return undefined
  if (build === 'receive' && objects.takers.length === 0) return undefined
  // "called on X to release Y": an appeal
  if (
    verb.word.format === 'courtesy-call' &&
    tokens[verb.to - 1]?.key === 'on' &&
    tokens[objects.end]?.key === 'to' &&
    tokens[objects.end]?.capital === false &&
    !PURPOSES.has(tokens[objects.end + 1]?.key ?? '')
  )
    return undefined
  if (build === 'receive' && verb.word.weak === true && !objects.takers.some((taker) => taker.kind === 'person'))
    return undefined
  return {
    analysis,
    sentence,
    from: verb.from,
    to: verb.to,
    word,
    takers: all,
    subjects: subjects.length,
    told,
    adds,
    further: more,
    separate:
      objects.separate ||
      saysApart(analysis, verb.to, Math.max(objects.end, verb.to), sentence.to) ||
      (noun !== undefined && isSeparate(analysis, verb.to, noun)),
    nominal: nominal,
    end: Math.max(objects.end, noun?.to ?? verb.to),
    ...(noun === undefined ? {} : { noun }),
  }
}
