import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Meeting, Person } from '@readout/schema'
import { onTestFinished } from 'vitest'

/** A record with everything that is required, and what a test wants otherwise. */
export const meeting = (id: string, values: Partial<Meeting> = {}): Meeting => ({
  schema_version: '1.0',
  id,
  title: 'Talks of two ministers',
  status: 'held',
  mode: 'in-person',
  format: 'meeting',
  date: id.slice(0, 10),
  location: { country: 'CH', city: 'Geneva' },
  parties: [
    { type: 'state', code: 'CH' },
    { type: 'state', code: 'NO' },
  ],
  participants: [
    {
      name: { full: 'Ada Muster', family: 'Muster', given: 'Ada' },
      party: 'CH',
      role: 'Foreign Minister',
      office: 'foreign-minister',
      person: 'ada-muster',
    },
    { name: { full: 'Kari Nordmann' }, party: 'NO', role: 'State Secretary', office: 'deputy-minister' },
  ],
  topics: ['trade', 'climate'],
  documents: [{ type: 'joint-statement', languages: ['de', 'en'], url: 'https://www.example.org/js' }],
  sources: [
    {
      url: 'https://www.example.org/release',
      publisher: 'Ministry of Examples',
      published: '2024-03-05',
      language: 'en',
    },
  ],
  provenance: { method: 'manual', review: 'reviewed', evidence: [] },
  ...values,
})

/** An entry of the people register. */
export const person = (key: string, full: string, values: Partial<Person> = {}): Person => ({
  schema_version: '1.0',
  key,
  name: { full },
  names: [],
  party: 'CH',
  offices: [{ office: 'foreign-minister', basis: 'seen', from: '2024-01-01' }],
  ...values,
})

/** A folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-publisher-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder for a whole test file, and what removes it at its end. */
export const keptFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-publisher-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
