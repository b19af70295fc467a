import type { DraftSource, ParseDocument, ParseMessage, ParseResult } from '@readout/schema'
import { authorsOf, Cast } from './cast/index.js'
import { draftOf } from './drafts/draft.js'
import { assignMargins } from './margins/assign-margins.js'
import { type Analysis, analyse } from './mentions/analyse.js'
import { messagesOf, oneSidedMessages, registerMessages } from './messages/index.js'
import { gather, MOST_MEETINGS, titleDayOf } from './occasions/gathering/index.js'
import { type DateFrame, days, yearIn } from './occasions/when.js'
import { publisherOf } from './publishers/publisher.js'
import { findDateline } from './read/dateline.js'
import { type Block, type ReadDocument, read } from './read/index.js'
import { type Register, type Told, tellWith } from './register/index.js'
import { singleSpaced } from './tokens/single-spaced.js'
import { assignTopics } from './topics/assign-topics.js'

/** What a parse may use besides the text. */
export interface ParseOptions {
  /** The register of people, for what a text leaves out; without it the drafts say less. Made by `registerOf`. */
  readonly register?: Register
}

/**
 * Reads a press release and drafts a record for each meeting that it is about.
 * @param document the release: its text and what a collector knows of it
 * @param options what the parser may use besides
 * @returns drafts in the order of the text, and messages about what was seen and not decided; never throws on any text
 */
export const parse = (document: ParseDocument, { register }: ParseOptions = {}): ParseResult => {
  const text = read(document)
  const { meta } = text
  const messages: ParseMessage[] = text.messages.map((message) => ({ ...message, severity: 'warning' as const }))
  const language = languageOf(text)
  if (language !== undefined && !/^en(?:-|$)/i.test(language)) {
    const reason = `The text is in \`${language}\`; only English is read. Give the English version of the release`
    return { id: document.id, records: [], messages: [...messages, { reason, severity: 'error', rule: 'language' }] }
  }
  const publisher = publisherOf(meta.publisher?.value)
  const detached = titleBlock(text)
  const all = text.blocks.map((block, index) => analyse(block, index))
  const repeated = all.findIndex(
    (one, index) => index < 3 && detached !== undefined && sameWords(one.block.text, detached.text),
  )
  // a title that the text repeats has its span there
  const title = repeated >= 0 ? all[repeated] : detached === undefined ? headingOf(all) : analyse(detached, -1)
  const blocks = title === undefined ? all : all.filter((one) => one !== title)
  const published = meta.published?.value
  const said = saidOn(text, title, published)
  const frame: DateFrame = {
    ...yearOf(text, published),
    ...(said === undefined ? {} : { published: said }),
    ...(publisher.timeZone === undefined ? {} : { timeZone: publisher.timeZone }),
  }
  const tell = (prepare?: (cast: Cast) => void): Told => {
    const cast = new Cast(title === undefined ? blocks : [title, ...blocks], publisher)
    const authors = authorsOf(blocks, cast, title)
    prepare?.(cast)
    const scene = { blocks, cast, authors, publisher, frame, ...(title === undefined ? {} : { title }) }
    return { cast, gathered: gather(scene) }
  }
  const told = register === undefined ? { remarks: [], ...tell() } : tellWith(register, tell, frame)
  const { occasions, oneSided } = told.gathered
  const source: DraftSource = {
    ...(meta.url === undefined ? {} : { url: meta.url.value }),
    ...(meta.publisher === undefined ? {} : { publisher: meta.publisher.value }),
    ...(meta.title === undefined ? {} : { title: meta.title.value }),
    ...(published === undefined ? {} : { published: published.slice(0, 10) }),
    ...(language === undefined ? {} : { language }),
  }
  const topics = assignTopics(occasions, title === undefined ? blocks : [title, ...blocks])
  const margins = assignMargins(occasions, title === undefined ? blocks : [...blocks, title])
  const taken = new Set<string>()
  const records = occasions.map((occasion) =>
    draftOf(occasion, { topics: topics.get(occasion) ?? [], margins: margins.get(occasion) }, source, taken),
  )
  const place = { text: text.source, field: text.format }
  messages.push(...messagesOf(occasions, { frame, blocks: all }, place), ...registerMessages(told.remarks, place))
  // a text of a known publisher that names one party tells of its own people's business
  if (occasions.length === 0 && publisher.party === undefined) messages.push(...oneSidedMessages(oneSided, place))
  if (told.gathered.full)
    messages.push({
      reason: `The text tells of more than ${MOST_MEETINGS} meetings; the first ${MOST_MEETINGS} are given. Give the releases in it one by one`,
      severity: 'warning',
      rule: 'meetings-too-many',
    })
  return { id: document.id, records, messages }
}

/** How many days after it was written a collector may find a release at most. */
const LATE = 7

/**
 * The day that "today" means: that of the title or the date line, where it comes at most a week before the day on which a
 * collector found the release.
 */
const saidOn = (text: ReadDocument, title: Analysis | undefined, published: string | undefined): string | undefined => {
  if (published === undefined || text.meta.published?.from !== 'document') return published
  // "PM call with N: 19 May 2019"; a day in brackets behind an item of a page is the item's alone
  const day = title === undefined || !/:[^:]*$/.test(title.block.text) ? undefined : titleDayOf(title)?.date
  const own = day !== undefined && day.start === day.end ? day.start : findDateline(text.blocks)?.value
  if (own === undefined) return published
  const late = days(own, published.slice(0, 10))
  return late > 0 && late <= LATE ? own : published
}

/** A title that the collector gave apart from the text; one that stands in the text is one of its blocks. */
const titleBlock = (text: ReadDocument): Block | undefined => {
  const { title } = text.meta
  if (title === undefined || title.value.trim() === '') return undefined
  const words = singleSpaced(title.value).trim().slice(0, 2000)
  return { kind: 'heading', text: words, map: DETACHED, start: 0, end: 0 }
}

const DETACHED = new Int32Array(0)

/** The heading that a text begins with, at most behind one line. */
const headingOf = (blocks: readonly Analysis[]): Analysis | undefined => {
  const first = blocks[0]?.block.kind === 'line' ? blocks[1] : blocks[0]
  return first?.block.kind === 'heading' && first.sentences.length <= 2 ? first : undefined
}

/** How much longer one of two lines may be by its marks and spaces alone, besides twice its length. */
const MARKS = 40
const FIRST_WORD = /\w+/u

const sameWords = (a: string, b: string): boolean =>
  a.length < b.length * 2 + MARKS &&
  b.length < a.length * 2 + MARKS &&
  // most blocks differ in their first word already
  FIRST_WORD.exec(a)?.[0].toLowerCase() === FIRST_WORD.exec(b)?.[0].toLowerCase() &&
  a.replace(/\W+/gu, ' ').trim().toLowerCase() === b.replace(/\W+/gu, ' ').trim().toLowerCase()

/** The year that the text states, asked for only where the day of publication is not known. */
const yearOf = (text: ReadDocument, published: string | undefined): { year?: number } => {
  if (published !== undefined) return {}
  const year = yearIn(text.blocks)
  return year === undefined ? {} : { year }
}

/** Words under which a text is too short to tell its language from the names in it. */
const SHORT = 30

/** The language of the text: as it is given or declared, or as it is seen where there is enough to see. */
const languageOf = (text: ReadDocument): string | undefined => {
  const { language } = text.meta
  if (language === undefined || language.from !== 'text' || /^en\b/i.test(language.value)) return language?.value
  let letters = 0
  for (const block of text.blocks) letters += block.text.length
  // a word and its space take six characters or so in a language of words
  return letters < SHORT * 6 && /[A-Za-z]{3}/.test(text.source) ? undefined : language.value
}
