import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publish, readPeople, recordsIn } from '@readout/publisher'
import { serializeRecord } from '@readout/records'
import type { Meeting } from '@readout/schema'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Text that would break out of a page that does not escape it. */
export const HOSTILE = `<img src=x onerror="alert(1)">'&quot;</script><script>alert(2)</script>`

/** A record whose texts are all hostile, or written from right to left. */
const hostile = (like: Meeting): Meeting => ({
  ...like,
  id: '2024-08-01-jp-us-meeting',
  title: HOSTILE,
  date: '2024-08-01',
  related: [],
  participants: [
    { name: { full: `=cmd|' /C calc'!A0` }, party: 'US', role: HOSTILE, office: 'foreign-minister' },
    { name: { full: 'بنيامين القاضي' }, party: 'JP', role: '外務大臣', office: 'foreign-minister' },
  ],
  provenance: {
    ...like.provenance,
    evidence: [
      { field: '/date', source: 0, start: 4, end: 9 },
      { field: '/participants/1/party', source: 0, start: 10, end: 20, rule: 'register', person: 'kamikawa-yoko' },
    ],
  },
})

/** Publishes the reviewed records of the Tokyo trip and a hostile one. @returns the folder of the release */
export const makeRelease = async (): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  const ids = [
    '2024-07-28-jp-us-meeting',
    '2024-07-28-jp-us-ministerial',
    '2024-07-28-kr-us-ministerial',
    '2024-07-28-us-jp-2-plus-2-two-plus-two',
    '2024-07-28-us-jp-extended-deterrence-dialogue-dialogue',
    '2024-07-28-us-jp-kr-trilateral-ministerial',
    '2024-07-29-jp-us-meeting',
    '2024-07-29-quad-foreign-ministers-ministerial',
  ]
  const records = ids.map(
    (id) => JSON.parse(readFileSync(path.join(root, 'records/2024', `${id}.json`), 'utf8')) as Meeting,
  )
  const [first] = records
  if (first === undefined) throw new Error('no record')
  const year = path.join(folder, 'records/2024')
  mkdirSync(year, { recursive: true })
  for (const record of [...records, hostile(first)])
    writeFileSync(path.join(year, `${record.id}.json`), serializeRecord(record))
  const people = readPeople(path.join(root, 'people')).filter(
    ({ key }) => key === 'kamikawa-yoko' || key === 'lloyd-j-austin-iii',
  )
  const published = await publish({
    records: recordsIn([path.join(folder, 'records')]),
    people,
    out: path.join(folder, 'release'),
  })
  return published.folder
}
