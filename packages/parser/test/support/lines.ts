import type { Draft, ParseDocument } from '@readout/schema'
import { parse } from '../../src/index.js'

/** A meeting as one line: parties | people with party and office | date | city | mode | status. */
export const line = (draft: Draft): string =>
  [
    (draft.parties ?? []).map((party) => party.code).join(' '),
    (draft.participants ?? []).map((one) => `${one.name.full} (${one.party ?? '-'}, ${one.office ?? '-'})`).join('; '),
    draft.date ?? '-',
    draft.location?.city ?? '-',
    draft.mode ?? '-',
    draft.status ?? '-',
  ].join(' | ')

/** The meetings of an invented release of 15 March 2024, a line each. */
export const lines = (document: Partial<ParseDocument>): string[] =>
  parse({ id: 'test', published: '2024-03-15', ...document }).records.map(line)

/** Publishers whose manner the tests write in. */
export const publishers = {
  asean: 'ASEAN Secretariat',
  australia: 'Minister for Foreign Affairs of Australia',
  china: 'Ministry of Foreign Affairs of the People’s Republic of China',
  eeas: 'European External Action Service',
  india: 'Ministry of External Affairs, Government of India',
  japan: 'Ministry of Foreign Affairs of Japan',
  korea: 'Ministry of Foreign Affairs, Republic of Korea',
  nato: 'NATO',
  state: 'U.S. Department of State',
  turkiye: 'Republic of Türkiye Ministry of Foreign Affairs',
  uk: 'Foreign, Commonwealth & Development Office',
  un: 'United Nations Secretary-General',
  whiteHouse: 'The White House',
} as const
