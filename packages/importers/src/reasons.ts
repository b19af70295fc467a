/** Why an entry gives no record. The list is closed: every entry has records or one of these. */
export const REASONS = {
  'accompanied-only': 'The traveller only accompanied somebody; no meeting of theirs is told.',
  'own-side-only': 'Only people of the own side are told to have met: troops, staff, delegations.',
  ceremony: 'A ceremony, funeral, inauguration or signing with no talks.',
  private: 'A private, medical or holiday stay with no meeting.',
  'en-route': 'A stop on the way, with no meeting.',
  'general-assembly': 'A session of the UN General Assembly; no meeting beside it is told.',
  conference: 'A conference whose parties are not told.',
  'no-counterpart': 'A stay or talks, and nobody is said to have been met.',
  'no-text': 'The entry says nothing about the stay.',
  unreadable: 'The entry lacks what a record needs, such as a state or date that can be made out.',
} as const

/** One of the reasons. */
export type Reason = keyof typeof REASONS
