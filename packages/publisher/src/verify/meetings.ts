import { createHash } from 'node:crypto'
import { createReadStream, existsSync, opendirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { serializeRecord } from '@readout/records'
import type { JsonSchema, PublishedMeeting, ReleaseManifest } from '@readout/schema'
import { schemas } from '@readout/schema'
import { type Json, sameJson } from '../diff/changes.js'
import { checkerOf } from '../input/check.js'
import { linesOf } from '../release/lines.js'
import { Agreement } from './agreement.js'
import type { Problems } from './report.js'

const NDJSON = 'meetings.ndjson'
const JSON_ARRAY = 'meetings.json'
const PACKED = 'meetings.ndjson.gz'
const RECORDS = 'records'
const SCHEMA = 'schema/published-meeting.json'

/** The schema that the release says it keeps to; today's when it carries none. */
const schemaOf = (folder: string, problems: Problems): JsonSchema => {
  const file = path.join(folder, SCHEMA)
  if (!existsSync(file)) return schemas.publishedMeeting
  try {
    const own = JSON.parse(readFileSync(file, 'utf8')) as JsonSchema
    return sameJson(own as unknown as Json, schemas.publishedMeeting as unknown as Json)
      ? schemas.publishedMeeting
      : own
  } catch (error) {
    problems.add(SCHEMA, `is no JSON: ${(error as Error).message}`)
    return schemas.publishedMeeting
  }
}

/** Walks over the lines of `meetings.json`, one a meeting, without its brackets and commas. */
function* arrayLines(folder: string): Generator<string> {
  for (const { text } of linesOf(path.join(folder, JSON_ARRAY))) {
    if (text !== '[' && text !== ']' && text !== '[]') yield text.endsWith(',') ? text.slice(0, -1) : text
  }
}

/** Compares what `meetings.ndjson.gz` unpacks to with the plain file. */
const checkPacked = async (folder: string, sha256: string, problems: Problems): Promise<void> => {
  if (!existsSync(path.join(folder, PACKED))) return
  const hash = createHash('sha256')
  try {
    const unpacked = createReadStream(path.join(folder, PACKED)).pipe(createGunzip())
    for await (const chunk of unpacked as AsyncIterable<Buffer>) hash.update(chunk)
  } catch (error) {
    problems.add(PACKED, `cannot be unpacked: ${(error as Error).message}`)
    return
  }
  if (hash.digest('hex') !== sha256) problems.add(PACKED, `unpacks to other bytes than ${NDJSON}`)
}

/** Compares `records/<id>.json` with a line of `meetings.ndjson`. */
const checkRecord = (folder: string, meeting: PublishedMeeting, problems: Problems): void => {
  const name = `${RECORDS}/${meeting.id}.json`
  const file = path.join(folder, name)
  if (!existsSync(file)) problems.add(name, `is missing, although ${NDJSON} has the meeting`)
  else if (readFileSync(file, 'utf8') !== serializeRecord(meeting, 'publishedMeeting')) {
    problems.add(name, `says something else than ${NDJSON}`)
  }
}

/** Whether a meeting, valid or not, has the parts that the other formats are compared by. */
const isComparable = (meeting: Partial<PublishedMeeting> | null): boolean =>
  typeof meeting?.id === 'string' &&
  [meeting.parties, meeting.participants, meeting.documents, meeting.sources, meeting.topics].every(Array.isArray) &&
  typeof meeting.provenance === 'object' &&
  typeof meeting.date_start === 'string'

/** How many entries a folder has; none when it is not there. They are not listed: there may be a million. */
const countEntries = (folder: string): number => {
  if (!existsSync(folder)) return 0
  const directory = opendirSync(folder)
  let count = 0
  while (directory.readSync() !== null) count++
  directory.closeSync()
  return count
}

/** Adds up what the manifest counts. */
const counter = () => {
  const counts = { meetings: 0, withdrawn: 0, parties: 0, participants: 0, documents: 0, sources: 0 }
  const add = (meeting: PublishedMeeting): void => {
    if (meeting.withdrawn === undefined) counts.meetings++
    else counts.withdrawn++
    counts.parties += meeting.parties.length
    counts.participants += meeting.participants.length
    counts.documents += meeting.documents.length
    counts.sources += meeting.sources.length
  }
  return { counts, add }
}

/**
 * Checks that every meeting is valid and that every format holds the same ones.
 *
 * @param folder folder of the release
 * @param manifest its manifest, for the counts
 * @param problems where problems go
 * @returns how many meetings there are
 */
export const checkMeetings = async (
  folder: string,
  manifest: Pick<ReleaseManifest, 'counts'> | undefined,
  problems: Problems,
): Promise<number> => {
  if (!existsSync(path.join(folder, NDJSON))) {
    problems.add(NDJSON, 'is missing')
    return 0
  }
  const check = checkerOf(schemaOf(folder, problems))
  const agreement = await Agreement.open(folder, problems)
  const { counts, add } = counter()
  const hash = createHash('sha256')
  const array = existsSync(path.join(folder, JSON_ARRAY)) ? arrayLines(folder) : undefined
  let last = ''
  let read = 0
  for (const { text, number } of linesOf(path.join(folder, NDJSON))) {
    hash.update(`${text}\n`)
    let meeting: PublishedMeeting
    try {
      meeting = JSON.parse(text) as PublishedMeeting
    } catch (error) {
      problems.add(NDJSON, `line ${number} is no JSON: ${(error as Error).message}`)
      continue
    }
    const fault = check(meeting)
    if (fault !== undefined) problems.add(NDJSON, `line ${number} does not keep to its schema: ${fault}`)
    if (!isComparable(meeting)) continue
    if (meeting.id <= last) problems.add(NDJSON, `line ${number}: \`${meeting.id}\` stands after \`${last}\``)
    last = meeting.id
    read++
    add(meeting)
    if (array !== undefined && array.next().value !== text) {
      problems.add(JSON_ARRAY, `says something else of \`${meeting.id}\` than ${NDJSON}`)
    }
    checkRecord(folder, meeting, problems)
    const waiting = agreement.meeting(meeting)
    if (waiting !== undefined) await waiting
  }
  await agreement.end()
  if (array !== undefined && array.next().done !== true) problems.add(JSON_ARRAY, `holds more meetings than ${NDJSON}`)
  await checkPacked(folder, hash.digest('hex'), problems)
  const records = path.join(folder, RECORDS)
  const files = countEntries(records)
  if (files > read) problems.add(RECORDS, `holds ${files} files for ${read} meetings`)
  for (const [name, count] of Object.entries(counts)) {
    const said = manifest?.counts[name as keyof typeof counts]
    if (said !== undefined && said !== count) {
      problems.add('manifest.json', `counts ${said} ${name}; ${NDJSON} has ${count}`)
    }
  }
  return read
}
