import * as vocabulary from '@readout/vocabulary'
import type { Case } from './case.js'

const codes = (entries: readonly { readonly code: string }[]): string[] => entries.map(({ code }) => code)

/** Cases of the codes, in places of the record: every code of a vocabulary is good. */
export const codeCases: readonly Case[] = [
  {
    constraint: 'StateCode/enum',
    at: '/location/country',
    bad: ['', 'us', 'USA', 'XX', 'UK', 'un'],
    good: codes(vocabulary.states),
  },
  {
    constraint: 'OrganizationCode/enum',
    at: '/parties/2/code',
    bad: ['', 'UN', 'united-nations', 'US'],
    good: codes(vocabulary.organizations),
  },
  {
    constraint: 'PartyCode/enum',
    at: '/participants/0/party',
    bad: ['', 'us', 'UN', 'XX'],
    good: [...codes(vocabulary.states), ...codes(vocabulary.organizations)],
  },
  {
    constraint: 'OfficeCode/enum',
    at: '/participants/0/office',
    bad: ['', 'president', 'Head-of-state'],
    good: codes(vocabulary.offices),
  },
  { constraint: 'FormatCode/enum', at: '/format', bad: ['', 'Summit', '2+2'], good: codes(vocabulary.formats) },
  { constraint: 'ModeCode/enum', at: '/mode', bad: ['', 'telephone', 'In-person'], good: codes(vocabulary.modes) },
  { constraint: 'StatusCode/enum', at: '/status', bad: ['', 'canceled', 'planned'], good: codes(vocabulary.statuses) },
  {
    constraint: 'DocumentTypeCode/enum',
    at: '/documents/0/type',
    bad: ['', 'factsheet', 'joint_statement'],
    good: codes(vocabulary.documentTypes),
  },
  { constraint: 'TopicCode/enum', at: '/topics/0', bad: ['', 'Trade', 'weather'], good: codes(vocabulary.topics) },
  { constraint: 'SeriesCode/enum', at: '/series', bad: ['', 'g7', 'G7-summit'], good: codes(vocabulary.series) },
]
