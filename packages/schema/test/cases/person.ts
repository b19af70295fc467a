import { type Case, long, many, type Required } from './case.js'

const office = (index: number) => ({ office: 'other', role: `A${index}`, basis: 'seen' })
const identifier = (index: number) => ({ scheme: 'a', value: `${index}` })

/** Cases of the person's own bounds. */
export const personCases: readonly Case[] = [
  {
    constraint: 'PersonWithdrawal/properties/reason/maxLength',
    at: '/withdrawn/reason',
    bad: [long(1001)],
    good: [long(1000)],
  },
  {
    constraint: 'Person/properties/names/maxItems',
    at: '/names',
    bad: [many(201, (i) => `A${i}`)],
    good: [[], many(200, (i) => `A${i}`)],
  },
  { constraint: 'Person/properties/names/uniqueItems', at: '/names', bad: [['A', 'B', 'A']], good: [['A', 'B']] },
  { constraint: 'Person/properties/names/items/maxLength', at: '/names/0', bad: [long(201)], good: [long(200)] },
  {
    constraint: 'Person/properties/offices/maxItems',
    at: '/offices',
    bad: [many(201, office)],
    good: [[], many(200, office)],
  },
  {
    constraint: 'Person/properties/offices/uniqueItems',
    at: '/offices',
    bad: [[office(0), office(0)]],
    good: [[office(0), office(1)]],
  },
  {
    constraint: 'Person/properties/identifiers/maxItems',
    at: '/identifiers',
    bad: [many(51, identifier)],
    good: [many(50, identifier)],
  },
  {
    constraint: 'Person/properties/identifiers/uniqueItems',
    at: '/identifiers',
    bad: [[identifier(0), identifier(0)]],
    good: [[identifier(0), identifier(1)]],
  },
  { constraint: 'OfficeHeld/properties/role/maxLength', at: '/offices/0/role', bad: [long(501)], good: [long(500)] },
  {
    constraint: 'OfficeHeld/properties/basis/enum',
    at: '/offices/0/basis',
    bad: ['', 'Term', 'guess'],
    good: ['term', 'seen'],
  },
  {
    constraint: 'OfficeHeld/properties/source/maxLength',
    at: '/offices/0/source',
    bad: [long(301)],
    good: [long(300)],
  },
]

/** What a person requires. */
export const personRequired: readonly Required[] = [
  { definition: 'Person', at: '', keys: ['schema_version', 'key', 'name', 'names', 'party', 'offices'] },
  { definition: 'PersonWithdrawal', at: '/withdrawn', keys: ['reason'] },
  { definition: 'OfficeHeld', at: '/offices/0', keys: ['office', 'basis'] },
]
