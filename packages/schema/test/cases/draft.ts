import type { Case } from './case.js'

/** Cases of what only a draft asks for. */
export const draftCases: readonly Case[] = [
  { constraint: 'DraftMeetingTime/minProperties', at: '/time', bad: [{}], good: [{ duration_minutes: 25 }] },
  { constraint: 'DraftLocation/minProperties', at: '/location', bad: [{}], good: [{ city: 'Helsinki' }] },
]

/** The constraints of a record that a draft does not have, as a text may not tell so much. */
export const draftLifts: ReadonlySet<string> = new Set([
  'Meeting/required/id',
  'Meeting/required/title',
  'Meeting/required/status',
  'Meeting/required/mode',
  'Meeting/required/format',
  'Meeting/required/date',
  'Meeting/required/parties',
  'Meeting/required/participants',
  'Meeting/required/topics',
  'Meeting/required/documents',
  'Meeting/required/sources',
  'Meeting/required/provenance',
  'Meeting/properties/parties/minItems',
  'Meeting/properties/sources/minItems',
  'MeetingTime/required/start',
  'Location/required/country',
  'Participant/required/party',
  'Participant/required/role',
  'Participant/required/office',
  'Document/required/languages',
  'Source/required/publisher',
  'Source/required/language',
])
