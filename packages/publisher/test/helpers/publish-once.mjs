// Publishes one version into a folder and says when it begins and ends: node publish-once.mjs OUT LATEST
import { existsSync, readFileSync } from 'node:fs'
import { publish } from '@readout/publisher'

const [out = '', latest = 'link'] = process.argv.slice(2)

/** @param {number} number */
const record = (number) => ({
  schema_version: '1.0',
  id: `2024-01-01-ch-no-meeting-${String(number).padStart(6, '0')}`,
  title: `Talks ${number}`,
  status: 'held',
  mode: 'in-person',
  format: 'meeting',
  date: '2024-01-01',
  location: { country: 'CH' },
  parties: [
    { type: 'state', code: 'CH' },
    { type: 'state', code: 'NO' },
  ],
  participants: [],
  topics: [],
  documents: [],
  sources: [{ publisher: 'Ministry of Examples', published: '2024-03-05', language: 'en' }],
  provenance: { method: 'manual', review: 'reviewed', evidence: [] },
})

// Each version has one record more than the one before, whatever killed processes have left.
const list = `${out}/versions.json`
const before = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).versions.at(-1).meetings : 0
process.send?.('start')
await publish({ records: () => Array.from({ length: before + 1 }, (_, index) => record(index)), out, latest })
process.send?.('done')
process.disconnect?.()
