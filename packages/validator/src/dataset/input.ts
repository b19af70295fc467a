import type { Meeting, Person, Source } from '@readout/schema'

/** Keys of a record that dataset rules may look at. What is left out (documents, evidence, topics) is most of its size. */
export const FACT_KEYS = [
  'id',
  'title',
  'status',
  'withdrawn',
  'mode',
  'format',
  'series',
  'date',
  'time',
  'location',
  'parties',
  'participants',
  'related',
  'identifiers',
] as const satisfies readonly (keyof Meeting)[]

/** The part of a source that dataset rules see. */
export type SourceFacts = Pick<Source, 'sha256' | 'publisher' | 'published' | 'language'>

/** The part of a record that dataset rules see. */
export type Facts = Pick<Meeting, (typeof FACT_KEYS)[number]> & {
  /** What tells a source from another, in the order of the record. */
  readonly sources: readonly SourceFacts[]
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
  readonly unread: ReadonlySet<string>
  /** True when the whole dataset is at hand, so that something missing is missing. */
  readonly whole: boolean
  readonly base?: BaseRevision
}

/**
 * @param record a record that the schema accepts
 * @returns what dataset rules see of it
 */
export const factsOf = (record: Meeting): Facts => {
  const facts: Record<string, unknown> = {}
  for (const key of FACT_KEYS) if (record[key] !== undefined) facts[key] = record[key]
  const sources = record.sources.map(({ sha256, publisher, published, language }) => ({
    ...(sha256 === undefined ? {} : { sha256 }),
    publisher,
    ...(published === undefined ? {} : { published }),
    language,
  }))
  return { ...facts, sources } as unknown as Facts
}
