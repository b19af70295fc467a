import { makeId } from '@readout/records'
import type { Draft, DraftParticipant, DraftSource, Party } from '@readout/schema'
import { SCHEMA_VERSION } from '@readout/schema'
import { splitName } from '@readout/vocabulary'
import type { Character } from '../cast/index.js'
import type { MarginsMention } from '../margins/find-margins.js'
import type { Occasion } from '../occasions/occasion.js'
import type { TopicMention } from '../topics/find-topics.js'
import { EvidenceList } from './evidence.js'
import { titleOf } from './title.js'

/** Name that a draft's provenance gives for the parser. */
const TOOL = '@readout/parser'

/** What a text says of a meeting besides who, when and where. */
export interface Matter {
  /** What was talked about. */
  readonly topics: readonly TopicMention[]
  /** The larger event on whose margins the parties met. */
  readonly margins: MarginsMention | undefined
}

/**
 * Writes a meeting as a draft of a record. What the text does not tell is left out.
 * @param occasion the meeting
 * @param matter what was talked about, and on whose margins
 * @param source what is known of the release
 * @param taken ids of the text's other drafts; the new id is added
 */
export const draftOf = (occasion: Occasion, matter: Matter, source: DraftSource, taken: Set<string>): Draft => {
  const evidence = new EvidenceList()
  const draft: Draft = { schema_version: SCHEMA_VERSION }
  const anchor = occasion.grounds[0]
  draft.status = occasion.status
  evidence.add('/status', occasion.statusGround, 'occasion')
  if (occasion.mode !== undefined) {
    draft.mode = occasion.mode.value
    evidence.add('/mode', occasion.mode.ground, 'occasion')
  }
  // who spoke by phone held a call, whatever the word for it
  const format = occasion.format?.value ?? (occasion.mode?.value === 'phone' ? 'call' : 'meeting')
  draft.format = format as NonNullable<Draft['format']>
  evidence.add('/format', occasion.format?.ground ?? anchor, 'occasion')
  if (occasion.series !== undefined) {
    draft.series = occasion.series.value as NonNullable<Draft['series']>
    evidence.add('/series', occasion.series.ground, 'series')
  }
  if (occasion.when !== undefined) {
    draft.date = occasion.when.date.edtf
    evidence.add('/date', occasion.when.ground, 'date')
  }
  addPlaceAndTime(draft, occasion, evidence)
  draft.parties = occasion.parties.map((party) => ({ type: party.type, code: party.code }) as Party)
  for (const [index, party] of occasion.parties.entries())
    evidence.add(`/parties/${index}/code`, party.ground, 'party', party.person)
  draft.participants = occasion.people.map((person, index) => participantOf(person, index, evidence))
  draft.topics = matter.topics.map((topic, index) => {
    evidence.add(`/topics/${index}`, topic.ground, 'topic')
    return topic.code as NonNullable<Draft['topics']>[number]
  })
  if (matter.margins !== undefined) {
    draft.occasion = matter.margins.name
    evidence.add('/occasion', matter.margins.ground, 'margins')
  }
  draft.documents = occasion.documents.map((document, index) => {
    evidence.add(`/documents/${index}/type`, document.ground, 'document')
    return {
      type: document.type as NonNullable<Draft['documents']>[number]['type'],
      ...(document.title === undefined ? {} : { title: document.title }),
      ...(document.languages.length === 0 ? {} : { languages: [...document.languages] }),
      ...(document.url === undefined ? {} : { url: document.url }),
    }
  })
  draft.title = titleOf(occasion)
  draft.sources = [source]
  if (draft.date !== undefined && occasion.parties.length > 0) {
    draft.id = makeId(
      {
        date: draft.date,
        parties: occasion.parties,
        format,
        ...(draft.series === undefined ? {} : { series: draft.series }),
      },
      taken,
    )
    taken.add(draft.id)
  }
  draft.provenance = { method: 'parsed', tool: TOOL, review: 'unreviewed', evidence: evidence.sorted() }
  return draft
}

const addPlaceAndTime = (draft: Draft, occasion: Occasion, evidence: EvidenceList): void => {
  const remote = occasion.mode?.value === 'phone' || occasion.mode?.value === 'video'
  const { where, time } = occasion
  if (where !== undefined && !remote) {
    draft.location = {
      country: where.country as NonNullable<NonNullable<Draft['location']>['country']>,
      city: where.city,
      ...(where.venue === undefined ? {} : { venue: where.venue }),
    }
    for (const field of ['country', 'city', ...(where.venue === undefined ? [] : ['venue'])])
      evidence.add(`/location/${field}`, where.ground, 'place')
  }
  if (time === undefined) return
  const { time: start, utc_offset, duration_minutes } = time.time
  if (start === undefined && duration_minutes === undefined) return
  draft.time = {
    ...(start === undefined ? {} : { start }),
    ...(utc_offset === undefined ? {} : { utc_offset }),
    ...(duration_minutes === undefined ? {} : { duration_minutes }),
  }
  for (const field of Object.keys(draft.time)) evidence.add(`/time/${field}`, time.ground, 'time')
}

const participantOf = (person: Character, index: number, evidence: EvidenceList): DraftParticipant => {
  const { registered } = person
  const name = registered?.name ?? splitName(person.name)
  const at = `/participants/${index}`
  evidence.add(
    `${at}/name/full`,
    person.nameGround,
    'person',
    registered?.name === undefined ? undefined : registered.key,
  )
  evidence.add(`${at}/role`, person.roleGround, 'person')
  if (registered?.office === true) evidence.add(`${at}/office`, person.nameGround, 'person', registered.key)
  else evidence.add(`${at}/office`, person.roleGround, 'person')
  evidence.add(`${at}/party`, person.party?.ground, 'party', person.party?.person)
  if (registered !== undefined) evidence.add(`${at}/person`, person.nameGround, 'person', registered.key)
  return {
    name,
    ...(person.party === undefined ? {} : { party: person.party.code as NonNullable<DraftParticipant['party']> }),
    ...(person.role === undefined ? {} : { role: person.role }),
    ...(person.office === undefined ? {} : { office: person.office as NonNullable<DraftParticipant['office']> }),
    ...(registered === undefined ? {} : { person: registered.key }),
  }
}
