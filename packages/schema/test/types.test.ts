import { describe, expectTypeOf, test } from 'vitest'
import type {
  Document,
  Draft,
  DraftParticipant,
  Evidence,
  Location,
  Meeting,
  OfficeCode,
  ParseChoice,
  ParseDocument,
  ParseMessage,
  ParseResult,
  Participant,
  Party,
  Person,
  PersonName,
  Provenance,
  PublishedMeeting,
  ReleaseManifest,
  SchemaName,
  Source,
  schemas,
} from '../src/index.js'

/** The keys that a value of a type must have. */
type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]

describe('types', () => {
  test('a record requires what the schema requires', () => {
    expectTypeOf<RequiredKeys<Meeting>>().toEqualTypeOf<
      | 'schema_version'
      | 'id'
      | 'title'
      | 'status'
      | 'mode'
      | 'format'
      | 'date'
      | 'parties'
      | 'participants'
      | 'topics'
      | 'documents'
      | 'sources'
      | 'provenance'
    >()
    expectTypeOf<RequiredKeys<Participant>>().toEqualTypeOf<'name' | 'party' | 'role' | 'office'>()
    expectTypeOf<RequiredKeys<Evidence>>().toEqualTypeOf<'field' | 'source' | 'start' | 'end'>()
    expectTypeOf<RequiredKeys<Location>>().toEqualTypeOf<'country'>()
  })

  test('the parts of a record are the named types', () => {
    expectTypeOf<Meeting['parties']>().toEqualTypeOf<Party[]>()
    expectTypeOf<Meeting['participants']>().toEqualTypeOf<Participant[]>()
    expectTypeOf<Meeting['documents']>().toEqualTypeOf<Document[]>()
    expectTypeOf<Meeting['sources']>().toEqualTypeOf<Source[]>()
    expectTypeOf<Meeting['provenance']>().toEqualTypeOf<Provenance>()
    expectTypeOf<Participant['name']>().toEqualTypeOf<PersonName>()
  })

  test('a draft requires its version alone, and a record is one', () => {
    expectTypeOf<RequiredKeys<Draft>>().toEqualTypeOf<'schema_version'>()
    expectTypeOf<RequiredKeys<DraftParticipant>>().toEqualTypeOf<'name'>()
    expectTypeOf<keyof Draft>().toEqualTypeOf<keyof Meeting>()
    expectTypeOf<Meeting>().toExtend<Draft>()
    expectTypeOf<Draft>().not.toExtend<Meeting>()
  })

  test('a published meeting is a record and more', () => {
    expectTypeOf<PublishedMeeting>().toExtend<Meeting>()
    expectTypeOf<Exclude<keyof PublishedMeeting, keyof Meeting>>().toEqualTypeOf<
      'date_start' | 'date_end' | 'date_precision' | 'size' | 'level' | 'modified'
    >()
    expectTypeOf<PublishedMeeting['level']>().toEqualTypeOf<OfficeCode | undefined>()
  })

  test('a party is told by its type', () => {
    expectTypeOf<Party['type']>().toEqualTypeOf<'state' | 'organization'>()
    expectTypeOf<Extract<Party, { type: 'state' }>>().not.toBeNever()
  })

  test('short vocabularies are unions of codes, long ones are text', () => {
    expectTypeOf<Meeting['mode']>().toEqualTypeOf<'in-person' | 'phone' | 'video' | 'hybrid' | 'unknown'>()
    expectTypeOf<Meeting['status']>().toEqualTypeOf<'held' | 'scheduled' | 'postponed' | 'cancelled'>()
    expectTypeOf<string>().not.toExtend<OfficeCode>()
    expectTypeOf<Party['code']>().toEqualTypeOf<string>()
    expectTypeOf<Meeting['topics']>().toEqualTypeOf<string[]>()
  })

  test('the lines of a batch', () => {
    expectTypeOf<RequiredKeys<ParseDocument>>().toEqualTypeOf<'id'>()
    expectTypeOf<ParseResult>().toEqualTypeOf<{ id: string | null; records: Draft[]; messages: ParseMessage[] }>()
    expectTypeOf<RequiredKeys<ParseMessage>>().toEqualTypeOf<'reason' | 'severity'>()
    expectTypeOf<ParseMessage['choices']>().toEqualTypeOf<ParseChoice[] | undefined>()
    expectTypeOf<RequiredKeys<ParseChoice>>().toEqualTypeOf<'label' | 'pointer' | 'value'>()
  })

  test('people and releases', () => {
    expectTypeOf<RequiredKeys<Person>>().toEqualTypeOf<
      'schema_version' | 'key' | 'name' | 'names' | 'party' | 'offices'
    >()
    expectTypeOf<RequiredKeys<ReleaseManifest['counts']>>().toEqualTypeOf<'meetings' | 'withdrawn'>()
  })

  test('the schemas go by the names of the export', () => {
    expectTypeOf<keyof typeof schemas>().toEqualTypeOf<SchemaName>()
  })
})
