import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Draft } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { missingValues } from '../../src/parse/missing.js'

const records = fileURLToPath(new URL('../../../../records/2024/', import.meta.url))

describe('missingValues', () => {
  it('finds nothing in a whole record', () => {
    for (const name of readdirSync(records)) {
      const record: Draft = JSON.parse(readFileSync(join(records, name), 'utf8'))
      expect({ name, missing: missingValues(record) }).toEqual({ name, missing: [] })
    }
  })

  it('names everything that an empty draft lacks, in the order of the schema', () => {
    expect(missingValues({ schema_version: '1.0' })).toEqual([
      '/id',
      '/title',
      '/status',
      '/mode',
      '/format',
      '/date',
      '/parties',
      '/participants',
      '/topics',
      '/documents',
      '/sources',
      '/provenance',
    ])
  })

  it('looks into lists and objects, and finds lists that are too short', () => {
    const draft: Draft = {
      schema_version: '1.0',
      id: '2024-05-02-eu-jp-call',
      title: 'A call',
      status: 'held',
      mode: 'phone',
      format: 'call',
      date: '2024-05-02',
      location: { city: 'Tokyo' },
      parties: [{ type: 'state', code: 'JP' }],
      participants: [
        { name: { full: 'Kamikawa Yoko' }, party: 'JP', role: 'Minister', office: 'foreign-minister' },
        { name: { full: 'Josep Borrell' } },
      ],
      topics: [],
      documents: [{ type: 'readout' }],
      sources: [],
      provenance: { method: 'parsed', review: 'unreviewed', evidence: [] },
    }
    expect(missingValues(draft)).toEqual([
      '/location/country',
      '/parties',
      '/participants/1/party',
      '/participants/1/role',
      '/participants/1/office',
      '/documents/0/languages',
      '/sources',
    ])
  })
})
