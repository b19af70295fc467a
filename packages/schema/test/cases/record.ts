import { organizations, states, topics } from '@readout/vocabulary'
import { type Case, long, many, type Required } from './case.js'

const parties = [
  ...states.map(({ code }) => ({ type: 'state', code })),
  ...organizations.map(({ code }) => ({ type: 'organization', code })),
]
const participant = (index: number) => ({
  name: { full: `A${index}` },
  party: 'US',
  role: 'President',
  office: 'other',
})
const document = (index: number) => ({ type: 'other', title: `A${index}`, languages: ['en'] })
const relation = (index: number) => ({ id: `1990-01-01-a${index}`, relation: 'follows' })
const identifier = (index: number) => ({ scheme: 'a', value: `${index}` })
const source = (index: number) => ({ publisher: `A${index}`, language: 'en' })
const evidence = () => ({ field: '/date', source: 0, start: 0, end: 1 })
const account = (index: number) => ({ source: index % 100, value: `a${index}` })
const disagreement = (index: number) => ({ field: `/${index}`, accounts: many(2, account) })
const language = (index: number) =>
  `e${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`

/** A list with as many items as allowed, one more, and one twice. */
const list = (definition: string, key: string, at: string, max: number, make: (index: number) => unknown): Case[] => [
  { constraint: `${definition}/properties/${key}/maxItems`, at, bad: [many(max + 1, make)], good: [many(max, make)] },
  {
    constraint: `${definition}/properties/${key}/uniqueItems`,
    at,
    bad: [[make(0), make(1), make(0)]],
    good: [[make(0), make(1)]],
  },
]

const line = (definition: string, key: string, at: string, max: number): Case => ({
  constraint: `${definition}/properties/${key}/maxLength`,
  at: `${at}/${key}`,
  bad: [long(max + 1)],
  good: [long(max)],
})

/** Cases of the record's own bounds. */
export const recordCases: readonly Case[] = [
  { constraint: 'Meeting/properties/summary/pattern', at: '/summary', bad: ['', ' \n'], good: ['a', ' a\nb '] },
  line('Meeting', 'summary', '', 10_000),
  line('Meeting', 'occasion', '', 500),
  line('Withdrawal', 'reason', '/withdrawn', 1000),
  {
    constraint: 'Meeting/properties/parties/minItems',
    at: '/parties',
    bad: [[], parties.slice(0, 1)],
    good: [parties.slice(0, 2)],
  },
  ...list('Meeting', 'parties', '/parties', 250, (index) => parties[index]),
  {
    constraint: 'Party/properties/type/enum',
    at: '/parties/0/type',
    bad: ['', 'State', 'organisation'],
    good: ['state'],
  },
  ...list('Meeting', 'participants', '/participants', 1000, participant),
  line('Participant', 'role', '/participants/0', 500),
  ...list('Meeting', 'topics', '/topics', 50, (index) => topics[index]?.code),
  ...list('Meeting', 'documents', '/documents', 200, document),
  { constraint: 'Document/properties/languages/minItems', at: '/documents/0/languages', bad: [[]], good: [['en']] },
  ...list('Document', 'languages', '/documents/0/languages', 50, language),
  ...list('Meeting', 'related', '/related', 200, relation),
  {
    constraint: 'Relation/properties/relation/enum',
    at: '/related/0/relation',
    bad: ['', 'Follows', 'before'],
    good: ['same-visit', 'follows', 'precedes', 'part-of', 'has-part'],
  },
  ...list('Meeting', 'identifiers', '/identifiers', 50, identifier),
  { constraint: 'Meeting/properties/sources/minItems', at: '/sources', bad: [[]], good: [[source(0)]] },
  ...list('Meeting', 'sources', '/sources', 100, source),
  line('Source', 'publisher', '/sources/0', 300),
  line('Location', 'city', '/location', 200),
  line('Location', 'venue', '/location', 300),
  {
    constraint: 'MeetingTime/properties/start/pattern',
    at: '/time/start',
    bad: ['', '1:00', '24:00', '12:60', '12:00:00', '6 p.m.'],
    good: ['00:00', '19:05', '23:59'],
  },
  {
    constraint: 'MeetingTime/properties/utc_offset/pattern',
    at: '/time/utc_offset',
    bad: ['', 'Z', '03:00', '+3:00', '+15:00', '+03:60', 'UTC+03:00', '+03:00:00'],
    good: ['+00:00', '-09:30', '+14:00'],
  },
  {
    constraint: 'MeetingTime/properties/duration_minutes/minimum',
    at: '/time/duration_minutes',
    bad: [0, -5],
    good: [1],
  },
  {
    constraint: 'MeetingTime/properties/duration_minutes/maximum',
    at: '/time/duration_minutes',
    bad: [20_161],
    good: [20_160],
  },
  {
    constraint: 'Provenance/properties/method/enum',
    at: '/provenance/method',
    bad: ['', 'Manual', 'scraped'],
    good: ['manual', 'parsed', 'imported'],
  },
  line('Provenance', 'tool', '/provenance', 200),
  {
    constraint: 'Provenance/properties/review/enum',
    at: '/provenance/review',
    bad: ['', 'yes', 'Reviewed'],
    good: ['unreviewed', 'reviewed'],
  },
  {
    constraint: 'Provenance/properties/evidence/maxItems',
    at: '/provenance/evidence',
    bad: [many(10_001, evidence)],
    good: [[], many(10_000, evidence)],
  },
  { constraint: 'Evidence/properties/source/minimum', at: '/provenance/evidence/0/source', bad: [-1], good: [0] },
  { constraint: 'Evidence/properties/source/maximum', at: '/provenance/evidence/0/source', bad: [100], good: [99] },
  ...list('Provenance', 'disagreements', '/provenance/disagreements', 200, disagreement),
  {
    constraint: 'Disagreement/properties/accounts/minItems',
    at: '/provenance/disagreements/0/accounts',
    bad: [[], [account(0)]],
    good: [[account(0), account(1)]],
  },
  ...list('Disagreement', 'accounts', '/provenance/disagreements/0/accounts', 100, account),
  {
    constraint: 'Account/properties/source/minimum',
    at: '/provenance/disagreements/0/accounts/0/source',
    bad: [-1],
    good: [0],
  },
  {
    constraint: 'Account/properties/source/maximum',
    at: '/provenance/disagreements/0/accounts/0/source',
    bad: [100],
    good: [99],
  },
  line('Account', 'value', '/provenance/disagreements/0/accounts/0', 1000),
]

/** What a record requires. */
export const recordRequired: readonly Required[] = [
  {
    definition: 'Meeting',
    at: '',
    keys: [
      'schema_version',
      'id',
      'title',
      'status',
      'mode',
      'format',
      'date',
      'parties',
      'participants',
      'topics',
      'documents',
      'sources',
      'provenance',
    ],
  },
  { definition: 'Withdrawal', at: '/withdrawn', keys: ['reason'] },
  { definition: 'MeetingTime', at: '/time', keys: ['start'] },
  { definition: 'Location', at: '/location', keys: ['country'] },
  { definition: 'Party', at: '/parties/0', keys: ['type'] },
  { definition: 'StateParty', at: '/parties/0', keys: ['code'] },
  { definition: 'OrganizationParty', at: '/parties/2', keys: ['code'] },
  { definition: 'Participant', at: '/participants/0', keys: ['name', 'party', 'role', 'office'] },
  { definition: 'PersonName', at: '/participants/0/name', keys: ['full'] },
  { definition: 'Document', at: '/documents/0', keys: ['type', 'languages'] },
  { definition: 'Relation', at: '/related/0', keys: ['id', 'relation'] },
  { definition: 'Identifier', at: '/identifiers/0', keys: ['scheme', 'value'] },
  { definition: 'Source', at: '/sources/0', keys: ['publisher', 'language'] },
  { definition: 'Provenance', at: '/provenance', keys: ['method', 'review', 'evidence'] },
  { definition: 'Evidence', at: '/provenance/evidence/0', keys: ['field', 'source', 'start', 'end'] },
  { definition: 'Disagreement', at: '/provenance/disagreements/0', keys: ['field', 'accounts'] },
  { definition: 'Account', at: '/provenance/disagreements/0/accounts/0', keys: ['source'] },
]
