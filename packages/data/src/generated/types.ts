// Made by `npm run generate` in packages/data from the types of @readout/schema. Do not edit.
// Generated from schemas/source by scripts/generate.mjs. Do not edit: change the source, then run `npm run generate`.

/**
 * Text on one line, in NFC, with no white space at either end.
 */
export type Line = string
/**
 * A number of rows.
 */
export type Count = number
/**
 * A day in the Gregorian calendar, `YYYY-MM-DD`.
 */
export type Day = string
/**
 * A place in a record as a JSON Pointer (RFC 6901).
 */
export type JsonPointer = string
/**
 * The kind of a document that came out of a meeting, from the vocabulary of document types.
 */
export type DocumentTypeCode =
  | 'joint-statement'
  | 'joint-declaration'
  | 'communique'
  | 'joint-press-release'
  | 'joint-press-conference'
  | 'press-conference'
  | 'press-release'
  | 'readout'
  | 'statement'
  | 'chairs-statement'
  | 'remarks'
  | 'speech'
  | 'interview'
  | 'transcript'
  | 'fact-sheet'
  | 'agenda'
  | 'media-advisory'
  | 'agreement'
  | 'memorandum'
  | 'protocol'
  | 'minutes'
  | 'action-plan'
  | 'resolution'
  | 'report'
  | 'letter'
  | 'photo'
  | 'video'
  | 'audio'
  | 'other'
/**
 * A language as a BCP 47 tag in canonical case: language, then script and region where they matter.
 */
export type LanguageTag = string
/**
 * An absolute web address, `https` where the site offers it.
 */
export type Url = string
/**
 * Where an editor finds the schema of this file, as a URL or a relative path. It says nothing about the meeting.
 */
export type SchemaReference = string
/**
 * The version of the schema that the file is written to, as major and minor number.
 */
export type SchemaVersion = '1.0'
/**
 * The id of a meeting: the first day that its date allows, its parties or series, its format and, where two would be alike, a number, in lower case and joined by hyphens. It never changes and is never used again; it names the meeting and claims nothing about it.
 */
export type MeetingId = string
/**
 * Whether the meeting took place, from the vocabulary of statuses.
 */
export type StatusCode = 'held' | 'scheduled' | 'postponed' | 'cancelled'
/**
 * How the parties met, from the vocabulary of modes.
 */
export type ModeCode = 'in-person' | 'phone' | 'video' | 'hybrid' | 'unknown'
/**
 * The format of a meeting, from the vocabulary of formats.
 */
export type FormatCode =
  | 'summit'
  | 'ministerial'
  | 'two-plus-two'
  | 'dialogue'
  | 'consultation'
  | 'council'
  | 'conference'
  | 'negotiation'
  | 'mediation'
  | 'meeting'
  | 'courtesy-call'
  | 'audience'
  | 'presentation-of-credentials'
  | 'pull-aside'
  | 'working-lunch'
  | 'working-dinner'
  | 'working-visit'
  | 'official-visit'
  | 'state-visit'
  | 'private-visit'
  | 'call'
/**
 * A named meeting that recurs, from the vocabulary of series.
 */
export type SeriesCode = string
/**
 * A date in EDTF (ISO 8601-2), level 1: a day `1985-11-19`, a month `1985-11`, a year `1985`, an interval `1985-11-19/1985-11-20` (it lasted from the one to the other) or one day of a span `[1985-11-19..1985-11-20]` (on one of these days). `~` after a date means approximately.
 */
export type EdtfDate = string
/**
 * A state, by its ISO 3166-1 alpha-2 code in capitals; a dissolved state by its four-letter ISO 3166-3 code; a state that ISO never coded by the project's own code, `X` and three letters.
 */
export type StateCode = string
/**
 * A state or an international organisation that took part.
 */
export type Party = StateParty | OrganizationParty
/**
 * An international organisation, by the vocabulary's lower-case code.
 */
export type OrganizationCode = string
/**
 * The code of a state (capitals) or of an international organisation (lower case); the case tells which.
 */
export type PartyCode = string
/**
 * The office that a person holds, from the vocabulary of offices. The title's exact words are kept beside it.
 */
export type OfficeCode =
  | 'head-of-state'
  | 'monarch'
  | 'head-of-government'
  | 'royal'
  | 'deputy-head'
  | 'foreign-minister'
  | 'defense-minister'
  | 'finance-minister'
  | 'trade-minister'
  | 'interior-minister'
  | 'other-minister'
  | 'deputy-minister'
  | 'national-security-adviser'
  | 'envoy'
  | 'ambassador'
  | 'military'
  | 'legislator'
  | 'io-head'
  | 'io-official'
  | 'party-official'
  | 'other'
/**
 * The key of a person in the register of people, equal to the name of the person's file.
 */
export type PersonKey = string
/**
 * A subject of the talks, from the vocabulary of topics.
 */
export type TopicCode = string
/**
 * A short name in lower-case letters and digits, its words joined by hyphens.
 */
export type Slug = string
/**
 * A day, month or year in the Gregorian calendar, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as much as is known and no more.
 */
export type PartialDate = string
/**
 * A SHA-256 sum in 64 lower-case hexadecimal digits.
 */
export type Sha256 = string
/**
 * A place in a text, counted in UTF-16 code units from 0.
 */
export type Offset = number
/**
 * The text of a release.
 */
export type ReleaseText = string
/**
 * The version of a release in Semantic Versioning 2.0.0.
 */
export type Version = string

/**
 * What one source has for a value on which the sources differ.
 */
export interface Account {
  /**
   * The source, by its place in the record's `sources`, counted from 0.
   */
  source: number
  /**
   * Its value for the field, as text; missing where the source leaves the field out.
   */
  value?: Line
}
/**
 * A value on which the sources of a record differ.
 */
export interface Disagreement {
  /**
   * The value in question, as a JSON Pointer into the record.
   */
  field: JsonPointer
  /**
   * What each source has, at least two of them.
   */
  accounts: Account[]
}
/**
 * A document that came out of the meeting. One document in several languages is one entry.
 */
export interface Document {
  type: DocumentTypeCode
  /**
   * The document's title as published.
   */
  title?: Line
  /**
   * The languages it was published in.
   */
  languages: LanguageTag[]
  /**
   * Where it is published.
   */
  url?: Url
}
/**
 * A record in which what the text does not tell is missing: what `readout parse` gives and a contributor completes.
 */
export interface Draft {
  $schema?: SchemaReference
  schema_version: SchemaVersion
  /**
   * The id of the meeting, equal to the file's name: the first day that its date allows, its parties or series, its format and, where two would be alike, a number. It never changes and never vanishes.
   */
  id?: MeetingId
  /**
   * What the meeting was, on one line and in the project's own words.
   */
  title?: Line
  /**
   * What is known of the meeting in a few sentences and in the project's own words.
   */
  summary?: string
  status?: StatusCode
  withdrawn?: Withdrawal
  mode?: ModeCode
  format?: FormatCode
  series?: SeriesCode
  /**
   * When the parties met, as one EDTF date at the place of the meeting: a day `1985-11-19`, a month `1985-11`, a year `1985`, an interval `1985-11-19/1985-11-20` (it lasted that long), one day of a span `[1985-11-19..1985-11-20]`; `~` after a date means approximately. A day that no source gives is never made up.
   */
  date?: EdtfDate
  time?: DraftMeetingTime
  location?: DraftLocation
  /**
   * The states and international organisations that met, each once.
   */
  parties?: Party[]
  /**
   * The people who took part, as far as a source names them. Interpreters, aides and people only talked about are left out.
   */
  participants?: DraftParticipant[]
  /**
   * What the parties talked about, each topic once; empty where no source tells.
   */
  topics?: TopicCode[]
  /**
   * What was published on or after the meeting; empty where no source tells.
   */
  documents?: DraftDocument[]
  /**
   * The larger event on whose margins the parties met.
   */
  occasion?: Line
  /**
   * Other meetings that this one belongs with.
   */
  related?: Relation[]
  /**
   * The same meeting in other lists.
   */
  identifiers?: Identifier[]
  /**
   * What the record rests on. Evidence counts them from 0, in this order.
   */
  sources?: DraftSource[]
  provenance?: Provenance
}
/**
 * Why a wrong or doubled entry no longer counts. It stays where it was, as a signpost.
 */
export interface Withdrawal {
  /**
   * Why it was withdrawn, in a sentence.
   */
  reason: Line
  /**
   * The id of the meeting that stands in its place, where there is one.
   */
  superseded_by?: MeetingId
}
/**
 * The time of day and the length of the meeting, where a source gives them.
 */
export interface DraftMeetingTime {
  /**
   * When the meeting began, `HH:MM` on a 24-hour clock at the place of the meeting; for a call, at the place of the publisher.
   */
  start?: string
  /**
   * The difference of that clock from UTC, `+HH:MM` or `-HH:MM`.
   */
  utc_offset?: string
  /**
   * How long the meeting lasted, in minutes.
   */
  duration_minutes?: number
}
/**
 * Where the parties met in person. A call has none.
 */
export interface DraftLocation {
  /**
   * The state in whose territory the place lay on the day of the meeting.
   */
  country?: StateCode
  /**
   * The city, under its usual English name.
   */
  city?: Line
  /**
   * The building or site, as the source calls it.
   */
  venue?: Line
}
/**
 * A state that took part.
 */
export interface StateParty {
  /**
   * Says that the party is a state.
   */
  type: 'state'
  code: StateCode
}
/**
 * An international organisation that took part.
 */
export interface OrganizationParty {
  /**
   * Says that the party is an international organisation.
   */
  type: 'organization'
  code: OrganizationCode
}
/**
 * A person who took part, for whom, and in what office.
 */
export interface DraftParticipant {
  name: PersonName
  /**
   * The code of the party that the person spoke for, which is one of the record's parties: a state's in capitals, an organisation's in lower case.
   */
  party?: PartyCode
  /**
   * The person's title as the source words it.
   */
  role?: Line
  office?: OfficeCode
  /**
   * The person's key in the register of people, where the register has the person.
   */
  person?: PersonKey
}
/**
 * A person's name, without titles and honorifics.
 */
export interface PersonName {
  /**
   * The whole name as the source writes it, in the source's order.
   */
  full: Line
  /**
   * The family name, or the part of the name that the person is called by where there is no family name.
   */
  family?: Line
  /**
   * The given names, with initials and suffixes as the source writes them.
   */
  given?: Line
}
/**
 * A document that came out of the meeting. One document in several languages is one entry.
 */
export interface DraftDocument {
  type: DocumentTypeCode
  /**
   * The document's title as published.
   */
  title?: Line
  /**
   * The languages it was published in.
   */
  languages?: LanguageTag[]
  /**
   * Where it is published.
   */
  url?: Url
}
/**
 * Another meeting and how this one relates to it.
 */
export interface Relation {
  /**
   * The id of the other meeting.
   */
  id: MeetingId
  /**
   * How this meeting relates to the other: `same-visit` took place on the same visit, `follows` and `precedes` continue one conversation, `part-of` and `has-part` tell a part from the whole.
   */
  relation: 'same-visit' | 'follows' | 'precedes' | 'part-of' | 'has-part'
}
/**
 * An identifier that another list gives to the same thing.
 */
export interface Identifier {
  /**
   * The list, in lower case with hyphens: `wikidata`, `historian-trip`, `historian-visit`.
   */
  scheme: Slug
  /**
   * The identifier as that list writes it.
   */
  value: string
}
/**
 * A text that the record rests on.
 */
export interface DraftSource {
  /**
   * Where the text is published.
   */
  url?: Url
  /**
   * Who published it, by name.
   */
  publisher?: Line
  /**
   * Its title as published.
   */
  title?: Line
  /**
   * When it was published, as far as is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
   */
  published?: PartialDate
  /**
   * When it was read for this record, `YYYY-MM-DD`.
   */
  retrieved?: Day
  /**
   * The language of the text.
   */
  language?: LanguageTag
  /**
   * The SHA-256 sum of the text that the evidence counts in, encoded as UTF-8.
   */
  sha256?: Sha256
}
/**
 * How the record came about and what each of its values rests on.
 */
export interface Provenance {
  /**
   * Who first wrote the record: a person (`manual`), the parser (`parsed`) or an importer (`imported`).
   */
  method: 'manual' | 'parsed' | 'imported'
  /**
   * The program that wrote it, with its version.
   */
  tool?: Line
  /**
   * Whether a person has since read it against its sources.
   */
  review: 'unreviewed' | 'reviewed'
  /**
   * The spans of the sources that the values rest on; empty where the record was written by hand and none were noted.
   */
  evidence: Evidence[]
  /**
   * The values on which the sources differ, each with what every source has. The record itself carries the value that was judged best.
   */
  disagreements?: Disagreement[]
}
/**
 * The span of a source's text that a value of the record rests on.
 */
export interface Evidence {
  /**
   * The value, as a JSON Pointer into the record.
   */
  field: JsonPointer
  /**
   * The source, by its place in the record's `sources`, counted from 0.
   */
  source: number
  /**
   * Where the span starts in the source's text, in UTF-16 code units from 0.
   */
  start: Offset
  /**
   * Where the span ends: the offset after its last UTF-16 code unit.
   */
  end: Offset
  /**
   * The family of rules of the parser or importer that read the value out of the span.
   */
  rule?: Slug
  /**
   * The entry of the register of people that completed what the span leaves out, by its key.
   */
  person?: PersonKey
}
/**
 * Where the parties met in person. A call has none.
 */
export interface Location {
  /**
   * The state in whose territory the place lay on the day of the meeting.
   */
  country: StateCode
  /**
   * The city, under its usual English name.
   */
  city?: Line
  /**
   * The building or site, as the source calls it.
   */
  venue?: Line
}
/**
 * One occasion on which representatives of two or more parties dealt with each other directly, in person, by phone or by video. One record is one file, `records/<year>/<id>.json`.
 */
export interface Meeting {
  $schema?: SchemaReference
  schema_version: SchemaVersion
  /**
   * The id of the meeting, equal to the file's name: the first day that its date allows, its parties or series, its format and, where two would be alike, a number. It never changes and never vanishes.
   */
  id: MeetingId
  /**
   * What the meeting was, on one line and in the project's own words.
   */
  title: Line
  /**
   * What is known of the meeting in a few sentences and in the project's own words.
   */
  summary?: string
  status: StatusCode
  withdrawn?: Withdrawal
  mode: ModeCode
  format: FormatCode
  series?: SeriesCode
  /**
   * When the parties met, as one EDTF date at the place of the meeting: a day `1985-11-19`, a month `1985-11`, a year `1985`, an interval `1985-11-19/1985-11-20` (it lasted that long), one day of a span `[1985-11-19..1985-11-20]`; `~` after a date means approximately. A day that no source gives is never made up.
   */
  date: EdtfDate
  time?: MeetingTime
  location?: Location
  /**
   * The states and international organisations that met, each once.
   */
  parties: Party[]
  /**
   * The people who took part, as far as a source names them. Interpreters, aides and people only talked about are left out.
   */
  participants: Participant[]
  /**
   * What the parties talked about, each topic once; empty where no source tells.
   */
  topics: TopicCode[]
  /**
   * What was published on or after the meeting; empty where no source tells.
   */
  documents: Document[]
  /**
   * The larger event on whose margins the parties met.
   */
  occasion?: Line
  /**
   * Other meetings that this one belongs with.
   */
  related?: Relation[]
  /**
   * The same meeting in other lists.
   */
  identifiers?: Identifier[]
  /**
   * What the record rests on. Evidence counts them from 0, in this order.
   */
  sources: Source[]
  provenance: Provenance
}
/**
 * The time of day and the length of the meeting, where a source gives them.
 */
export interface MeetingTime {
  /**
   * When the meeting began, `HH:MM` on a 24-hour clock at the place of the meeting; for a call, at the place of the publisher.
   */
  start: string
  /**
   * The difference of that clock from UTC, `+HH:MM` or `-HH:MM`.
   */
  utc_offset?: string
  /**
   * How long the meeting lasted, in minutes.
   */
  duration_minutes?: number
}
/**
 * A person who took part, for whom, and in what office.
 */
export interface Participant {
  name: PersonName
  /**
   * The code of the party that the person spoke for, which is one of the record's parties: a state's in capitals, an organisation's in lower case.
   */
  party: PartyCode
  /**
   * The person's title as the source words it.
   */
  role: Line
  office: OfficeCode
  /**
   * The person's key in the register of people, where the register has the person.
   */
  person?: PersonKey
}
/**
 * A text that the record rests on.
 */
export interface Source {
  /**
   * Where the text is published.
   */
  url?: Url
  /**
   * Who published it, by name.
   */
  publisher: Line
  /**
   * Its title as published.
   */
  title?: Line
  /**
   * When it was published, as far as is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
   */
  published?: PartialDate
  /**
   * When it was read for this record, `YYYY-MM-DD`.
   */
  retrieved?: Day
  /**
   * The language of the text.
   */
  language: LanguageTag
  /**
   * The SHA-256 sum of the text that the evidence counts in, encoded as UTF-8.
   */
  sha256?: Sha256
}
/**
 * An office that a person held, and when.
 */
export interface OfficeHeld {
  office: OfficeCode
  /**
   * The title of the office, in words.
   */
  role?: Line
  /**
   * The code of the state or organisation whose office it was, where it is another than the person's `party`.
   */
  party?: PartyCode
  /**
   * The first day in office, or the first day seen in it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
   */
  from?: PartialDate
  /**
   * The last day in office, or the last day seen in it; missing where it lasts or is not known.
   */
  to?: PartialDate
  /**
   * What the dates mean: the `term` of office, or the first and last day on which a meeting shows the person in it (`seen`).
   */
  basis: 'term' | 'seen'
  /**
   * Where the dates are known from, by name.
   */
  source?: Line
}
/**
 * One of the values that a message leaves open: choosing it writes the value at its pointer in the record of the message.
 */
export interface ParseChoice {
  /**
   * The choice in words, for people.
   */
  label: string
  /**
   * Where the value goes, as a JSON Pointer into the record: a key that may be missing, or `-` for a new item at the end of a list.
   */
  pointer: JsonPointer
  /**
   * Further places of the record that take the same value, such as the party of each participant.
   */
  also?: JsonPointer[]
  /**
   * The value: text or a code, or a participant for the end of the list, whose name may be left to the person who chooses.
   */
  value:
    | string
    | {
        name?: PersonName
        party?: PartyCode
        /**
         * The person's title.
         */
        role?: Line
        office?: OfficeCode
        person?: PersonKey
      }
}
/**
 * A line of the input of `readout parse --batch`: one press release, in exactly one of `text`, `markdown` and `html`, with what its collector knows of it.
 */
export interface ParseDocument {
  /**
   * The collector's name for the document; the result carries it again.
   */
  id: string
  /**
   * The release as plain text.
   */
  text?: ReleaseText
  /**
   * The release as CommonMark.
   */
  markdown?: ReleaseText
  /**
   * The release as HTML, a whole page or a part of one.
   */
  html?: ReleaseText
  /**
   * The title of the release, where the text does not hold it.
   */
  title?: string
  /**
   * Where the release is published.
   */
  url?: Url
  /**
   * Who published it, by name.
   */
  publisher?: string
  /**
   * When it was published: `YYYY-MM-DD`, with a time of day and offset (RFC 3339) where they are known, or `YYYY-MM` or `YYYY`.
   */
  published?: string
  /**
   * The language of the release. Told from the text where missing.
   */
  language?: LanguageTag
}
/**
 * Something to tell about a document or one of its records, with its place where it has one.
 */
export interface ParseMessage {
  /**
   * What was found, and what was expected, in a sentence.
   */
  reason: string
  /**
   * `error`: the document could not be used; `warning`: a value is missing or doubtful; `info`: worth knowing.
   */
  severity: 'info' | 'warning' | 'error'
  /**
   * The family of rules that speaks.
   */
  rule?: Slug
  /**
   * The key of the document that the position counts in; missing where it counts in the input line itself.
   */
  field?: 'id' | 'text' | 'markdown' | 'html' | 'title' | 'url' | 'publisher' | 'published' | 'language'
  /**
   * The line where the span starts, counted from 1.
   */
  line?: number
  /**
   * The column where the span starts, in UTF-16 code units, counted from 1.
   */
  column?: number
  /**
   * Where the span starts, in UTF-16 code units from 0.
   */
  start?: Offset
  /**
   * Where the span ends: the offset after its last UTF-16 code unit.
   */
  end?: Offset
  /**
   * The record it is about, by its place in `records`, counted from 0.
   */
  record?: number
  /**
   * The value of that record it is about, as a JSON Pointer; the value may be missing.
   */
  pointer?: JsonPointer
  /**
   * What could be meant, the likeliest first: a person chooses one, or none.
   */
  choices?: ParseChoice[]
}
/**
 * A line of the output of `readout parse --batch`: one for each line of the input, in the same order.
 */
export interface ParseResult {
  /**
   * The id of the document; `null` where the line had none that could be read.
   */
  id: string | null
  /**
   * The meetings that the release reports, in the order of the text; empty where it reports none.
   */
  records: Draft[]
  /**
   * What was seen and not decided, what a contributor still has to fill in, and what was wrong with the line.
   */
  messages: ParseMessage[]
}
/**
 * An entry of the register of people: every spelling of a name, and the offices held. One person is one file, `people/<key>.json`.
 */
export interface Person {
  $schema?: SchemaReference
  schema_version: SchemaVersion
  /**
   * The key of the person, equal to the file's name, unlike that of any namesake. It never changes and never vanishes.
   */
  key: PersonKey
  withdrawn?: PersonWithdrawal
  /**
   * The name under which the person is listed, given name first.
   */
  name: PersonName
  /**
   * Every other spelling and order of the name that a source has; empty where all agree.
   *
   * Items: The whole name as a source writes it.
   */
  names: Line[]
  /**
   * The code of the state or organisation that the person speaks for; where that changed, the latest.
   */
  party: PartyCode
  /**
   * The offices held, earliest first; empty where none is known.
   */
  offices: OfficeHeld[]
  /**
   * The same person in other lists, such as `wikidata`.
   */
  identifiers?: Identifier[]
}
/**
 * Why a wrong or doubled entry of the register no longer counts. It stays where it was, as a signpost.
 */
export interface PersonWithdrawal {
  /**
   * Why it was withdrawn, in a sentence.
   */
  reason: Line
  /**
   * The key of the entry that stands in its place, where there is one.
   */
  superseded_by?: PersonKey
}
/**
 * A meeting as a release carries it: the record and what can be computed from it.
 */
export interface PublishedMeeting {
  schema_version: SchemaVersion
  /**
   * The id of the meeting, equal to the file's name: the first day that its date allows, its parties or series, its format and, where two would be alike, a number. It never changes and never vanishes.
   */
  id: MeetingId
  /**
   * What the meeting was, on one line and in the project's own words.
   */
  title: Line
  /**
   * What is known of the meeting in a few sentences and in the project's own words.
   */
  summary?: string
  status: StatusCode
  withdrawn?: Withdrawal
  mode: ModeCode
  format: FormatCode
  series?: SeriesCode
  /**
   * When the parties met, as one EDTF date at the place of the meeting: a day `1985-11-19`, a month `1985-11`, a year `1985`, an interval `1985-11-19/1985-11-20` (it lasted that long), one day of a span `[1985-11-19..1985-11-20]`; `~` after a date means approximately. A day that no source gives is never made up.
   */
  date: EdtfDate
  time?: MeetingTime
  location?: Location
  /**
   * The states and international organisations that met, each once.
   */
  parties: Party[]
  /**
   * The people who took part, as far as a source names them. Interpreters, aides and people only talked about are left out.
   */
  participants: Participant[]
  /**
   * What the parties talked about, each topic once; empty where no source tells.
   */
  topics: TopicCode[]
  /**
   * What was published on or after the meeting; empty where no source tells.
   */
  documents: Document[]
  /**
   * The larger event on whose margins the parties met.
   */
  occasion?: Line
  /**
   * Other meetings that this one belongs with.
   */
  related?: Relation[]
  /**
   * The same meeting in other lists.
   */
  identifiers?: Identifier[]
  /**
   * What the record rests on. Evidence counts them from 0, in this order.
   */
  sources: Source[]
  provenance: Provenance
  /**
   * The first day that `date` allows, `YYYY-MM-DD`: for a month its first day, for a year 1 January.
   */
  date_start: Day
  /**
   * The last day that `date` allows, `YYYY-MM-DD`: for a month its last day, for a year 31 December.
   */
  date_end: Day
  /**
   * How exactly `date` is known; for an interval or a span, the coarser of its two ends.
   */
  date_precision: 'day' | 'month' | 'year'
  /**
   * How many parties met: two (`bilateral`), three (`trilateral`), four or more (`multilateral`).
   */
  size: 'bilateral' | 'trilateral' | 'multilateral'
  /**
   * The highest office among the participants, by the rank that the vocabulary gives; missing where no participant is named.
   */
  level?: OfficeCode
  /**
   * The release in which the meeting last changed.
   */
  modified: Version
}
/**
 * How many rows of each kind the release holds.
 */
export interface ReleaseCounts {
  /**
   * Meetings that stand, those withdrawn left out.
   */
  meetings: Count
  /**
   * Records kept as signposts after they were withdrawn.
   */
  withdrawn: Count
  /**
   * Parties of all meetings, one for each meeting and party.
   */
  parties?: Count
  /**
   * Participants of all meetings, one for each meeting and person.
   */
  participants?: Count
  /**
   * Documents of all meetings.
   */
  documents?: Count
  /**
   * Sources of all meetings.
   */
  sources?: Count
  /**
   * Entries of the register of people.
   */
  people?: Count
}
/**
 * A file of the release, with what is needed to check it.
 */
export interface ReleaseFile {
  /**
   * The path below the version's folder, with forward slashes and no `.` or `..`.
   */
  path: string
  /**
   * The size in bytes.
   */
  bytes: number
  /**
   * The SHA-256 sum of the bytes.
   */
  sha256: Sha256
  /**
   * The media type (IANA).
   */
  media_type: string
  /**
   * How many rows, lines or entries it holds, where that means something.
   */
  rows?: Count
}
/**
 * What a release of the dataset holds: `manifest.json` lists every other file of its version with size and sum.
 */
export interface ReleaseManifest {
  schema_version: SchemaVersion
  /**
   * The version of the release.
   */
  version: Version
  /**
   * The version of the release before, which `delta.ndjson` starts from.
   */
  previous?: Version
  /**
   * The day of the release, `YYYY-MM-DD`, as given to `readout publish --released`.
   */
  released?: Day
  /**
   * The licence of the data, as an SPDX identifier.
   */
  license: 'CC0-1.0'
  counts: ReleaseCounts
  /**
   * Every file of the version but the manifest itself, `SHA256SUMS` and the signature, sorted by path.
   */
  files: ReleaseFile[]
}
