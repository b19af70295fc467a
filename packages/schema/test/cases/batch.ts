import { type Case, long, many, type Required } from './case.js'

const message = { reason: 'A message.', severity: 'info' }
const choice = { label: '9 September 1990', pointer: '/date', value: '1990-09-09' }

/** Cases of the input line's bounds. */
export const documentCases: readonly Case[] = [
  { constraint: 'ParseDocument/properties/id/minLength', at: '/id', bad: [''], good: ['a'] },
  { constraint: 'ParseDocument/properties/id/maxLength', at: '/id', bad: [long(501)], good: [long(500)] },
  { constraint: 'ReleaseText/maxLength', at: '/text', bad: [long(20_000_001)], good: ['', long(20_000_000)] },
  {
    constraint: 'ParseDocument/properties/title/maxLength',
    at: '/title',
    bad: [long(10_001)],
    good: ['', long(10_000)],
  },
  {
    constraint: 'ParseDocument/properties/publisher/maxLength',
    at: '/publisher',
    bad: [long(1001)],
    good: ['', long(1000)],
  },
  {
    constraint: 'ParseDocument/properties/published/pattern',
    at: '/published',
    bad: ['', '9 September 1990', '1990-13-01', '1990-09-09 10:00', '1990-09-09T25:00', '1990-09-09T10:00+3'],
    good: [
      '1990',
      '1990-09',
      '1990-09-09',
      '1990-09-09T10:00',
      '1990-09-09T10:00:00Z',
      '1990-09-09T10:00:00.123+03:00',
    ],
  },
  {
    constraint: 'ParseDocument/oneOf',
    at: '',
    bad: [{ id: 'a' }, { id: 'a', text: 'b', html: 'c' }, { id: 'a', text: 'b', markdown: 'c', html: 'd' }],
    good: [
      { id: 'a', text: 'b' },
      { id: 'a', markdown: 'b' },
      { id: 'a', html: 'b' },
    ],
  },
]

/** What an input line requires. */
export const documentRequired: readonly Required[] = [{ definition: 'ParseDocument', at: '', keys: ['id'] }]

/** Cases of the output line's bounds. */
export const resultCases: readonly Case[] = [
  { constraint: 'ParseResult/properties/id/maxLength', at: '/id', bad: [long(501)], good: [null, '', long(500)] },
  {
    constraint: 'ParseResult/properties/records/maxItems',
    at: '/records',
    bad: [many(10_001, () => ({ schema_version: '1.0' }))],
    good: [[], many(10_000, () => ({ schema_version: '1.0' }))],
  },
  {
    constraint: 'ParseResult/properties/messages/maxItems',
    at: '/messages',
    bad: [many(100_001, () => message)],
    good: [[], many(100_000, () => message)],
  },
  { constraint: 'ParseMessage/properties/reason/minLength', at: '/messages/0/reason', bad: [''], good: ['a'] },
  {
    constraint: 'ParseMessage/properties/reason/maxLength',
    at: '/messages/0/reason',
    bad: [long(10_001)],
    good: [long(10_000)],
  },
  {
    constraint: 'ParseMessage/properties/severity/enum',
    at: '/messages/0/severity',
    bad: ['', 'fatal', 'Error'],
    good: ['info', 'warning', 'error'],
  },
  {
    constraint: 'ParseMessage/properties/field/enum',
    at: '/messages/0/field',
    bad: ['', '/text', 'body'],
    good: ['id', 'text', 'markdown', 'html', 'title', 'url', 'publisher', 'published', 'language'],
  },
  ...['line', 'column'].flatMap((key): Case[] => [
    { constraint: `ParseMessage/properties/${key}/minimum`, at: `/messages/0/${key}`, bad: [0], good: [1] },
    {
      constraint: `ParseMessage/properties/${key}/maximum`,
      at: `/messages/0/${key}`,
      bad: [1_000_000_001],
      good: [1_000_000_000],
    },
  ]),
  { constraint: 'ParseMessage/properties/record/minimum', at: '/messages/0/record', bad: [-1], good: [0] },
  { constraint: 'ParseMessage/properties/record/maximum', at: '/messages/0/record', bad: [10_000], good: [9999] },
  {
    constraint: 'ParseMessage/properties/choices/minItems',
    at: '/messages/0/choices',
    bad: [[]],
    good: [[choice]],
  },
  {
    constraint: 'ParseMessage/properties/choices/maxItems',
    at: '/messages/0/choices',
    bad: [many(101, () => choice)],
    good: [many(100, () => choice)],
  },
  { constraint: 'ParseChoice/properties/label/minLength', at: '/messages/0/choices/0/label', bad: [''], good: ['a'] },
  {
    constraint: 'ParseChoice/properties/label/maxLength',
    at: '/messages/0/choices/0/label',
    bad: [long(1001)],
    good: [long(1000)],
  },
  {
    constraint: 'ParseChoice/properties/also/minItems',
    at: '/messages/0/choices/0/also',
    bad: [[]],
    good: [['/participants/0/party']],
  },
  {
    constraint: 'ParseChoice/properties/also/maxItems',
    at: '/messages/0/choices/0/also',
    bad: [many(1001, () => '/date')],
    good: [many(1000, () => '/date')],
  },
  {
    constraint: 'ParseChoice/properties/value/maxLength',
    at: '/messages/0/choices/0/value',
    bad: [long(1001)],
    good: [long(1000)],
  },
  {
    constraint: 'ParseChoice/properties/value/properties/role/maxLength',
    at: '/messages/0/choices/0/value/role',
    bad: [long(501)],
    good: [long(500)],
  },
]

/** What an output line requires. */
export const resultRequired: readonly Required[] = [
  { definition: 'ParseResult', at: '', keys: ['id', 'records', 'messages'] },
  { definition: 'ParseMessage', at: '/messages/0', keys: ['reason', 'severity'] },
  { definition: 'ParseChoice', at: '/messages/0/choices/0', keys: ['label', 'pointer', 'value'] },
]
