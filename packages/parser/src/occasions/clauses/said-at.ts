import type { Analysis } from '../../mentions/analyse.js'
import type { TokenRange } from '../../tokens/sentences.js'
import { after, before, dedupe, type Taker } from '../takers/index.js'
import type { Anchor, Clause } from './clause.js'
import { BY, MODALS, NEGATIONS, RECALLS, WITH_BETWEEN, WITH_DIRECT } from './words.js'

/** Verbs of saying, agreeing and handing over: who does so at a meeting sits there. */
const SAID: ReadonlySet<string> = new Set(
  (
    'said stated announced revealed conveyed discussed expressed assured noted informed pledged reaffirmed emphasised emphasized highlighted agreed ' +
    'told mentioned affirmed confirmed underlined underscored stressed reiterated thanked congratulated requested urged invited presented raised shared made reached'
  ).split(' '),
)
/** What leads to the meeting at which something is said, and to one that came before. */
const AT: ReadonlySet<string> = new Set(['during', 'in', 'at'])
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'before'])
/** Nouns of meeting that stand without an article. */
const TALKS: ReadonlySet<string> = new Set(['talks', 'discussions', 'consultations'])
/** How far from the meeting the words stand that say what was said there, in tokens. */
const REACH = 70
/** How far in front of the noun the preposition stands, in tokens: "during a recent bilateral". */
const LEAD = 4

/**
 * "This was revealed by the Ambassador of X during a meeting held today with President Y", "At a meeting on Friday, A and B
 * agreed …", "After meeting President X, Ms Y told the press …": what is said comes first, and where it was said tells of a
 * meeting of the one who speaks.
 * @param analysis the block
 * @param sentence the sentence
 * @param anchors its words of meeting
 * @param clauses its clauses so far
 * @returns the clauses, with what is told so added
 */
export const saidAt = (
  analysis: Analysis,
  sentence: TokenRange,
  anchors: readonly Anchor[],
  clauses: readonly Clause[],
): Clause[] => {
  const { tokens } = analysis
  let found = [...clauses]
  for (const noun of anchors) {
    if (noun.word.build !== 'noun') continue
    const lead = leadOf(analysis, sentence, noun)
    if (lead < 0) continue
    const gerund = lead === noun.from - 1 && AFTER.has(tokens[lead]?.key ?? '')
    const known = found.find((clause) => clause.noun?.from === noun.from)
    if (known === undefined && found.some((clause) => clause.from <= noun.from && clause.end > noun.from)) continue
    if (known !== undefined && (known.subjects > 0 || known.told !== 'held')) continue
    // "will be told at a meeting": not said yet; "agreed that the two will …" is
    const opening = lead - sentence.from <= 1
    const near = {
      from: opening ? noun.to : Math.max(sentence.from, lead - REACH),
      to: opening ? Math.min(sentence.to, noun.to + REACH) : lead,
    }
    const verb = near.from + tokens.slice(near.from, near.to).findIndex(({ key }) => SAID.has(key))
    const phrase = tokens.slice(Math.max(near.from, verb - 3), Math.max(near.from, verb))
    if (phrase.some(({ key }) => MODALS.has(key) || NEGATIONS.has(key))) continue
    const main = opening ? mainClause(analysis, near) : undefined
    if (opening && main === undefined) continue
    const objects = after(analysis, noun.to, main?.from ?? sentence.to, gerund ? WITH_DIRECT : WITH_BETWEEN)
    if (gerund && !objects.takers.some((taker) => taker.kind === 'person')) continue
    const said = main === undefined ? speakersBefore(analysis, near) : before(analysis, main.from, main.to).takers
    const speakers = said.filter((taker) => taker.kind !== 'party')
    // "during a meeting between X and Y": both are named, and who said it goes without saying
    const named = objects.takers.filter((taker) => taker.kind === 'person').length
    if (speakers.length === 0 && (gerund || named < 2)) continue
    const takers = dedupe([...speakers, ...(known?.takers ?? objects.takers)])
    const clause: Clause = {
      analysis,
      sentence,
      from: noun.from,
      to: noun.to,
      word: gerund ? { ...noun.word, mode: 'in-person' } : noun.word,
      noun,
      takers,
      subjects: speakers.length,
      told: 'held',
      adds: false,
      separate: objects.separate,
      nominal: false,
      end: Math.max(objects.end, noun.to),
    }
    found =
      known === undefined ? [...found, clause] : found.map((one) => (one === known ? { ...known, ...clause } : one))
  }
  return found
}

/** Index of the preposition in front of a noun of meeting that is told of as news: "during a meeting"; -1 elsewhere. */
const leadOf = ({ tokens, personAt }: Analysis, sentence: TokenRange, noun: Anchor): number => {
  // "Meeting with President N, the Secretary reaffirmed …"
  if (noun.from === sentence.from && tokens[noun.from]?.key === 'meeting' && tokens[noun.to]?.key === 'with')
    return noun.from
  let article = false
  for (let at = noun.from - 1; at >= Math.max(sentence.from, noun.from - LEAD); at--) {
    const key = tokens[at]?.key ?? ''
    if (personAt[at] !== undefined || RECALLS.has(key)) return -1
    // "During talks with President N, …": talks have no article
    if (AT.has(key)) return article || (at === sentence.from && TALKS.has(tokens[noun.from]?.key ?? '')) ? at : -1
    // "After meeting President N": the gerund has no article
    if (AFTER.has(key)) return at === noun.from - 1 && noun.to - noun.from === 1 && at === sentence.from ? at : -1
    article ||= key === 'a' || key === 'an'
    if (key === 'the') return -1
  }
  return -1
}

/** Who says it in front of the meeting: behind "by", or the subject of the verb of saying. */
const speakersBefore = (analysis: Analysis, { from, to }: TokenRange): readonly Taker[] => {
  const { tokens } = analysis
  for (let at = to - 1; at > from; at--) {
    if (!SAID.has(tokens[at]?.key ?? '')) continue
    for (let by = at + 1; by < to; by++)
      if (tokens[by]?.key === 'by') {
        const agents = after(analysis, by, to, BY).takers
        if (agents.length > 0) return agents
      }
    return before(analysis, from, at).takers
  }
  return []
}

/**
 * "At a meeting on Friday, A and B agreed": the subject of the main clause, from the last comma in front of it to its verb of
 * saying.
 */
const mainClause = ({ tokens, personAt }: Analysis, { from, to }: TokenRange): TokenRange | undefined => {
  let comma = -1
  for (let at = from; at < to; at++) {
    const person = personAt[at]
    // the commas of a title behind a name are no end of a phrase
    if (person !== undefined && person.to > at + 1) {
      at = person.to - 1
      continue
    }
    if (tokens[at]?.text === ',') comma = at
    if (SAID.has(tokens[at]?.key ?? '')) return comma < 0 ? undefined : { from: comma, to: at }
  }
  return undefined
}
