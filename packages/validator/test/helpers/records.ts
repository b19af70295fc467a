import { serializeRecord } from '@readout/records'

/** A record that every rule is content with; tests change one thing of it. */
export const SOUND = {
  schema_version: '1.0',
  id: '2024-05-14-fr-ke-ministerial',
  title: 'France–Kenya ministerial talks in Nairobi',
  status: 'held',
  mode: 'in-person',
  format: 'ministerial',
  date: '2024-05-14',
  location: { country: 'KE', city: 'Nairobi' },
  parties: [
    { type: 'state', code: 'FR' },
    { type: 'state', code: 'KE' },
  ],
  participants: [
    {
      name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
      party: 'FR',
      role: 'Minister of Foreign Affairs',
      office: 'foreign-minister',
    },
    {
      name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
      party: 'KE',
      role: 'Cabinet Secretary for Foreign Affairs',
      office: 'foreign-minister',
    },
  ],
  topics: ['trade'],
  documents: [{ type: 'joint-statement', languages: ['en', 'fr'], url: 'https://www.example.org/statements/12' }],
  sources: [
    {
      url: 'https://www.example.org/releases/2024/05/14',
      publisher: 'Ministry of Foreign Affairs of Kenya',
      title: 'Visit of the French minister',
      published: '2024-05-15',
      retrieved: '2024-06-01',
      language: 'en',
    },
  ],
  provenance: { method: 'manual', review: 'reviewed', evidence: [{ field: '/date', source: 0, start: 10, end: 16 }] },
} as const

/** The path that {@link SOUND} belongs at. */
export const SOUND_PATH = `records/2024/${SOUND.id}.json`

/**
 * Changes a value as RFC 7396 (JSON Merge Patch) tells: objects are merged, `null` takes a key away, all else replaces.
 *
 * @param target the value
 * @param patch the change
 * @returns a new value
 */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const merged: Record<string, unknown> =
    typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = mergePatch(merged[key], value)
  }
  return merged
}

/**
 * @param patch what differs from the sound record
 * @returns text of the record in canonical form
 */
export const recordText = (patch: unknown = {}): string => serializeRecord(mergePatch(SOUND, patch))

/** A person of the register that every rule is content with. */
export const SOUND_PERSON = {
  schema_version: '1.0',
  key: 'amelie-durand',
  name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
  names: ['Durand Amélie'],
  party: 'FR',
  offices: [{ office: 'foreign-minister', from: '2022-05-20', to: '2024-09-21', basis: 'term' }],
} as const
