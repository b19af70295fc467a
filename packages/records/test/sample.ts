import type { Meeting } from '@readout/schema'

/** A whole record, made up, with most of the optional fields. */
export const sample: Meeting = {
  schema_version: '1.0',
  id: '2031-03-04-fr-no-ministerial',
  title: 'Foreign ministers of France and Norway in Bergen',
  status: 'held',
  mode: 'in-person',
  format: 'ministerial',
  date: '2031-03-04',
  time: { start: '09:30', utc_offset: '+01:00', duration_minutes: 45 },
  location: { country: 'NO', city: 'Bergen', venue: 'Town hall' },
  parties: [
    { type: 'state', code: 'FR' },
    { type: 'state', code: 'NO' },
  ],
  participants: [
    {
      name: { full: 'Claire Dubois', family: 'Dubois', given: 'Claire' },
      party: 'FR',
      role: 'Minister for Europe and Foreign Affairs',
      office: 'foreign-minister',
    },
    {
      name: { full: 'Ola Berg', family: 'Berg', given: 'Ola' },
      party: 'NO',
      role: 'Foreign Minister',
      office: 'foreign-minister',
    },
  ],
  topics: [],
  documents: [{ type: 'readout', languages: ['en'] }],
  sources: [{ publisher: 'Norwegian Ministry of Foreign Affairs', language: 'en', published: '2031-03-04' }],
  provenance: {
    method: 'manual',
    review: 'reviewed',
    evidence: [{ field: '/date', source: 0, start: 3, end: 15 }],
  },
}
