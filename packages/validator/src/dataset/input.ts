import type { Meeting, Person, Source } from '@readout/schema'

/** The part that dataset rules see of a source whose text is known by its hash, with its place in the record's list. */
export type SourceFacts = Pick<Source, 'published' | 'language'> & { readonly index: number; readonly sha256: string }

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
  /** Sources that have a hash, in the order of the record; missing where none has. */
  readonly hashed?: readonly SourceFacts[]
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
  const { id, status, mode, format, date, parties, participants } = record
  const { withdrawn, series, time, location, related, identifiers } = record
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = {
    id,
    status,
    mode,
    format,
    date,
    parties,
    participants,
  }
  if (withdrawn !== undefined) facts.withdrawn = withdrawn
  if (series !== undefined) facts.series = series
  if (time !== undefined) facts.time = time
  if (location !== undefined) facts.location = location
  if (related !== undefined) facts.related = related
  if (identifiers !== undefined) facts.identifiers = identifiers
  const hashed = hashedIn(record)
  if (hashed.length > 0) facts.hashed = hashed
  const completed = completedIn(record)
  if (completed.length > 0) facts.completed = completed
  return facts
}

const hashedIn = ({ sources }: Meeting): readonly SourceFacts[] => {
  const hashed: SourceFacts[] = []
  for (const [index, { sha256, published, language }] of sources.entries()) {
    if (sha256 !== undefined)
      hashed.push({ index, sha256, language, ...(published === undefined ? {} : { published }) })
  }
  return hashed
}

const completedIn = ({ provenance }: Meeting): readonly CompletedEvidence[] => {
  const completed: CompletedEvidence[] = []
  for (const [index, { field, person }] of provenance.evidence.entries())
    if (person !== undefined) completed.push({ index, field, person })
  return completed
}
