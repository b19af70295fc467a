import type {
  Draft,
  Meeting,
  ParseDocument,
  ParseResult,
  Person,
  PublishedMeeting,
  ReleaseManifest,
  SchemaName,
} from '../../src/index.js'

const sum = '37517e5f3dc66819f61f5a7bb8ace1921282415f10551d2defa5c3eb0985b570'

const meeting: Meeting = {
  $schema: '../../packages/schema/schemas/1.0/record.json',
  schema_version: '1.0',
  id: '1990-09-09-suhh-us-summit',
  title: 'Soviet–United States summit in Helsinki',
  summary: 'The two presidents met for a day.',
  status: 'held',
  withdrawn: { reason: 'Told twice.', superseded_by: '1990-09-09-suhh-us-summit-2' },
  mode: 'in-person',
  format: 'summit',
  series: 'g7-summit',
  date: '1990-09-09',
  time: { start: '10:00', utc_offset: '+03:00', duration_minutes: 300 },
  location: { country: 'FI', city: 'Helsinki', venue: 'Presidential Palace' },
  parties: [
    { type: 'state', code: 'SUHH' },
    { type: 'state', code: 'US' },
    { type: 'organization', code: 'un' },
  ],
  participants: [
    {
      name: { full: 'George Bush', family: 'Bush', given: 'George' },
      party: 'US',
      role: 'President',
      office: 'head-of-state',
      person: 'george-bush',
    },
  ],
  topics: ['armed-conflict'],
  documents: [
    {
      type: 'joint-statement',
      title: 'Joint statement',
      languages: ['en', 'ru'],
      url: 'https://example.org/statement',
    },
  ],
  occasion: 'A conference',
  related: [{ id: '1990-05-31-suhh-us-summit', relation: 'follows' }],
  identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  sources: [
    {
      url: 'https://example.org/readout',
      publisher: 'The White House',
      title: 'Readout',
      published: '1990-09-09',
      retrieved: '2025-01-01',
      language: 'en',
      sha256: sum,
    },
    { publisher: 'Another house', language: 'ru' },
  ],
  provenance: {
    method: 'parsed',
    tool: 'readout 1.0.0',
    review: 'reviewed',
    evidence: [{ field: '/date', source: 0, start: 10, end: 20, rule: 'date-absolute', person: 'george-bush' }],
    disagreements: [{ field: '/date', accounts: [{ source: 0, value: '1990-09-09' }, { source: 1 }] }],
  },
}

const draft: Draft = structuredClone(meeting)

const { $schema: _, ...published } = meeting

const publishedMeeting: PublishedMeeting = {
  ...published,
  date_start: '1990-09-09',
  date_end: '1990-09-09',
  date_precision: 'day',
  size: 'trilateral',
  level: 'head-of-state',
  modified: '1.0.0',
}

const person: Person = {
  $schema: '../packages/schema/schemas/1.0/person.json',
  schema_version: '1.0',
  key: 'george-bush',
  withdrawn: { reason: 'Told twice.', superseded_by: 'george-h-w-bush' },
  name: { full: 'George Bush', family: 'Bush', given: 'George' },
  names: ['George H. W. Bush', 'George Herbert Walker Bush'],
  party: 'US',
  offices: [
    {
      office: 'head-of-state',
      role: 'President',
      party: 'US',
      from: '1989-01-20',
      to: '1993-01-20',
      basis: 'term',
      source: 'Office of the Historian',
    },
  ],
  identifiers: [{ scheme: 'wikidata', value: 'Q23505' }],
}

const parseDocument: ParseDocument = {
  id: 'release-1',
  text: 'The two presidents met.',
  title: 'Readout',
  url: 'https://example.org/readout',
  publisher: 'The White House',
  published: '1990-09-09',
  language: 'en',
}

const parseResult: ParseResult = {
  id: 'release-1',
  records: [draft],
  messages: [
    {
      reason: 'The counterpart has no name.',
      severity: 'warning',
      rule: 'counterpart-unnamed',
      field: 'text',
      line: 1,
      column: 5,
      start: 4,
      end: 18,
      record: 0,
      pointer: '/participants',
      choices: [
        {
          label: 'A president of the United States',
          pointer: '/participants/-',
          value: { party: 'US', role: 'President', office: 'head-of-state' },
        },
        { label: 'The United States', pointer: '/parties/1/code', also: ['/participants/0/party'], value: 'US' },
      ],
    },
  ],
}

const releaseManifest: ReleaseManifest = {
  schema_version: '1.0',
  version: '1.1.0',
  previous: '1.0.0',
  released: '2026-01-01',
  license: 'CC0-1.0',
  counts: { meetings: 1, withdrawn: 1, parties: 3, participants: 1, documents: 1, sources: 2, people: 1 },
  files: [{ path: 'records/a.json', bytes: 3, sha256: sum, media_type: 'application/json', rows: 0 }],
}

/** A valid value of each schema, in which every key is given that may be given. */
export const instances: { readonly [name in SchemaName]: unknown } = {
  record: meeting,
  draft,
  person,
  parseDocument,
  parseResult,
  publishedMeeting,
  releaseManifest,
}
