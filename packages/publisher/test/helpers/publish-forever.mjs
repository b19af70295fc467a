// Publishes one version after the other into a folder until it is killed: node publish-forever.mjs OUT LATEST
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
const { existsSync, readFileSync } = await import('node:fs')
const list = `${out}/versions.json`
let count = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).versions.at(-1).meetings : 0
for (;;) {
  count++
  process.send?.('start')
  await publish({ records: () => Array.from({ length: count }, (_, index) => record(index)), out, latest })
  process.send?.('done')
}
