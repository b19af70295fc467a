import type { Meeting, Person, Source } from '@readout/schema'

/** The part of a source that dataset rules see. */
export type SourceFacts = Pick<Source, 'sha256' | 'publisher' | 'published' | 'language'>

/** Evidence that an entry of the register of people completes, with its place in the record's list. */
export interface CompletedEvidence {
  readonly index: number
  readonly field: string
  readonly person: string
}

/**
 * The part of a record that dataset rules see. What is left out (documents, evidence, topics) is most of its size.
 */
export type Facts = Pick<
  Meeting,
  | 'id'
  | 'title'
  | 'status'
  | 'withdrawn'
  | 'mode'
  | 'format'
  | 'series'
  | 'date'
  | 'time'
  | 'location'
  | 'parties'
  | 'participants'
  | 'related'
  | 'identifiers'
> & {
  /** What tells a source from another, in the order of the record. */
  readonly sources: readonly SourceFacts[]
  /** Of the evidence only what names a person of the register; missing where none does. */
  readonly completed?: readonly CompletedEvidence[]
}

/** Facts of one record with the file that they are from. */
export interface RecordFacts {
  readonly file: string
  readonly facts: Facts
}

/** One person of the register with the file that it is from. */
export interface PersonFacts {
  readonly file: string
  readonly person: Person
}

/** Ids that the base revision has. */
export interface BaseRevision {
  /** The revision as it was named, such as `origin/main`. */
  readonly revision: string
  readonly ids: readonly string[]
}

/** Names of files, without folder and `.json`. */
export interface StemSet extends Iterable<string> {
  readonly has: (stem: string) => boolean
}

/** All that dataset rules see: records in the order of their paths, the register, and the base revision if one is named. */
export interface DatasetInput {
  readonly records: readonly RecordFacts[]
  readonly people: readonly PersonFacts[]
  /**
   * Files that only lend facts: a run on some paths reads the rest of the dataset for its facts, and reports nothing
   * that concerns the rest alone.
   */
  readonly isReported: (file: string) => boolean
  /** Names of files, without `.json`, that were met but whose facts could not be read: their records may well exist. */
  readonly unread: StemSet
  /** True when the whole dataset is at hand, so that something missing is missing. */
  readonly whole: boolean
  readonly base?: BaseRevision
}

/**
 * @param record a record that the schema accepts
 * @returns what dataset rules see of it
 */
export const factsOf = (record: Meeting): Facts => {
  // Written out, since gathering keys one by one is slow, and every record passes here.
  const { id, title, status, mode, format, date, parties, participants } = record
  const { withdrawn, series, time, location, related, identifiers } = record
  const sources: SourceFacts[] = []
  for (const { sha256, publisher, published, language } of record.sources) {
    const source: { -readonly [Key in keyof SourceFacts]: SourceFacts[Key] } = { publisher, language }
    if (sha256 !== undefined) source.sha256 = sha256
    if (published !== undefined) source.published = published
    sources.push(source)
  }
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = {
    id,
    title,
    status,
    mode,
    format,
    date,
    parties,
    participants,
    sources,
  }
  if (withdrawn !== undefined) facts.withdrawn = withdrawn
  if (series !== undefined) facts.series = series
  if (time !== undefined) facts.time = time
  if (location !== undefined) facts.location = location
  if (related !== undefined) facts.related = related
  if (identifiers !== undefined) facts.identifiers = identifiers
  const completed = completedIn(record)
  if (completed.length > 0) facts.completed = completed
  return facts
}

const completedIn = ({ provenance }: Meeting): readonly CompletedEvidence[] => {
  const completed: CompletedEvidence[] = []
  for (const [index, { field, person }] of provenance.evidence.entries())
    if (person !== undefined) completed.push({ index, field, person })
  return completed
}
