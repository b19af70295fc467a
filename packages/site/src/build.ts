import { randomBytes } from 'node:crypto'
import { cp, link, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PublishedMeeting } from '@readout/schema'
import { ExploreData } from './explore/gather.js'
import { explorePage, releasePage } from './pages/apps.js'
import { dataPage } from './pages/data.js'
import { homePage } from './pages/home.js'
import { meetingPage } from './pages/meeting.js'
import { type Brief, briefOf } from './pages/parts.js'
import { type Subject, subjectList, subjectPage } from './pages/subject.js'
import { eventsOf, meetingsOf, type Release, ReleaseProblem, readRelease } from './release/read.js'

/** What to build a site from. */
export interface SiteOptions {
  /** Folder of a version, as `readout publish` writes it. */
  readonly release: string
  /** Folder of the site; what it holds is replaced whole. */
  readonly out: string
  /** Address of the project's forge, for corrections and pull requests; without it no page links to one. */
  readonly forge?: string
}

/** What was built. */
export interface SiteReport {
  readonly version: string
  readonly meetings: number
  readonly pages: number
}

/** Newest meetings on the first page. */
const NEWEST = 12
/** Files written at once. */
const AT_ONCE = 64

const ASSETS = fileURLToPath(new URL('../dist/assets', import.meta.url))
/** A key or code that becomes the name of a file. */
const SAFE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,200}$/u

interface Entry {
  briefs: Brief[]
  counterparts: Map<string, number>
}

const entryOf = (map: Map<string, Entry>, key: string): Entry => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made: Entry = { briefs: [], counterparts: new Map() }
  map.set(key, made)
  return made
}

const countUp = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** Writes pages, a number of them at once. */
class Writer {
  pages = 0
  private open: Promise<void>[] = []
  private readonly folders = new Set<string>()

  constructor(private readonly root: string) {}

  async write(name: string, text: string): Promise<void> {
    const folder = path.dirname(name)
    if (!this.folders.has(folder)) {
      await mkdir(path.join(this.root, folder), { recursive: true })
      this.folders.add(folder)
    }
    this.pages += name.endsWith('.html') ? 1 : 0
    this.open.push(writeFile(path.join(this.root, name), text))
    if (this.open.length >= AT_ONCE) await this.flush()
  }

  async flush(): Promise<void> {
    const open = this.open
    this.open = []
    await Promise.all(open)
  }
}

/**
 * Builds the site of a release: pages that stand by themselves, data for the pages that compute, and the release's own
 * files for download. Written beside its place and renamed into it, so that a failure leaves the old site.
 * @param options the release, the folder, the forge
 * @throws ReleaseProblem where the release is missing something, or names what cannot be a file
 */
export const buildSite = async ({ release: folder, out, forge }: SiteOptions): Promise<SiteReport> => {
  await refusePlace(folder, out)
  const release = readRelease(folder)
  const beside = `${out}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const report = await writeSite(release, beside, forge)
    await rm(out, { recursive: true, force: true })
    await rename(beside, out)
    return report
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
}

/** What every site holds: a folder with other things and without these is somebody's own. */
const MARKS = ['index.html', 'explore.html', 'assets', 'release']

/** Replacing a folder deletes what is in it: only an empty one, or an old site, is replaced. */
const refusePlace = async (folder: string, out: string): Promise<void> => {
  const real = await realpath(folder).catch(() => path.resolve(folder))
  const parent = await realpath(path.dirname(path.resolve(out))).catch(() => path.dirname(path.resolve(out)))
  if (`${path.join(parent, path.basename(out))}${path.sep}`.startsWith(`${real}${path.sep}`))
    throw new ReleaseProblem(`\`${out}\` lies in the release, which never changes; choose a folder outside of it`)
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[]
    throw new ReleaseProblem(`\`${out}\` cannot be replaced by a site: ${error.message}`)
  })
  if (held.length > 0 && !MARKS.every((name) => held.includes(name)))
    throw new ReleaseProblem(`\`${out}\` holds something that is no site; choose an empty folder or another name`)
}

const writeSite = async (release: Release, root: string, forge: string | undefined): Promise<SiteReport> => {
  const { labels, manifest } = release
  const { version } = manifest
  const writer = new Writer(root)
  const names = new Map(release.people.map((person) => [person.key, person.name.full]))
  const titles = new Map<string, string>()
  for await (const meeting of meetingsOf(release.folder)) titles.set(meeting.id, meeting.title)
  const parties = new Map<string, Entry>()
  const people = new Map<string, Entry>()
  const series = new Map<string, Entry>()
  const years = new Map<number, number>()
  const explore = new ExploreData(labels, names)
  const newest: Brief[] = []
  const known = new Set(names.keys())
  const context = { labels, version, titles, people: known, ...(forge === undefined ? {} : { forge }) }
  const events = eventsOf(release.folder)
  for await (const meeting of meetingsOf(release.folder)) {
    safe(meeting.id)
    const event = meeting.withdrawn === undefined ? (await events.next()).value : undefined
    if (meeting.withdrawn === undefined && event?.identifier !== meeting.id)
      throw new ReleaseProblem(
        `\`meetings.jsonld\` has no event for \`${meeting.id}\` where the release has the meeting`,
      )
    const linked = event === undefined ? undefined : { '@context': 'https://schema.org', ...event }
    await writer.write(`meetings/${meeting.id}.html`, meetingPage(meeting, linked, context))
    if (linked !== undefined) await writer.write(`meetings/${meeting.id}.jsonld`, `${JSON.stringify(linked)}\n`)
    if (meeting.withdrawn !== undefined) continue
    explore.add(meeting)
    gather(meeting, briefOf(meeting, labels), { parties, people, series, years, newest })
  }
  const nameOf = (folder: Subject['folder']) => (key: string) => ({
    name: folder === 'people' ? (names.get(key) ?? key) : labels.party(key),
    // a release may know a key of nobody's: it has no page
    address: folder !== 'people' ? `parties/${key}` : known.has(key) ? `people/${key}` : undefined,
  })
  for (const [code, entry] of parties) {
    safe(code)
    const term = labels.term('states', code)
    const feeds = `feeds/${term === undefined ? 'organizations' : 'states'}/${code}`
    await writer.write(
      `parties/${code}.html`,
      subjectPage(
        { folder: 'parties', key: code, name: labels.party(code), feeds: feedsIn(release, feeds), ...entry } as Subject,
        labels,
        version,
        nameOf('parties'),
      ),
    )
  }
  for (const person of release.people) {
    const entry = people.get(person.key) ?? { briefs: [], counterparts: new Map() }
    safe(person.key)
    await writer.write(
      `people/${person.key}.html`,
      subjectPage(
        {
          folder: 'people',
          key: person.key,
          name: person.name.full,
          person,
          feeds: feedsIn(release, `feeds/people/${person.key}`),
          ...entry,
        } as Subject,
        labels,
        version,
        nameOf('people'),
      ),
    )
  }
  for (const [code, entry] of series) {
    safe(code)
    await writer.write(
      `series/${code}.html`,
      subjectPage(
        {
          folder: 'series',
          key: code,
          name: labels.of('series', code),
          description: labels.term('series', code)?.description,
          feeds: feedsIn(release, `feeds/series/${code}`),
          ...entry,
        } as Subject,
        labels,
        version,
        nameOf('series'),
      ),
    )
  }
  await writer.write(
    'parties.html',
    subjectList(
      'parties',
      'Parties',
      listOf(parties, (code) => labels.party(code)),
      version,
    ),
  )
  await writer.write(
    'people.html',
    subjectList(
      'people',
      'People',
      release.people.map((person) => ({
        key: person.key,
        name: person.name.full,
        count: people.get(person.key)?.briefs.length ?? 0,
        note: labels.party(person.party),
      })),
      version,
    ),
  )
  await writer.write(
    'series.html',
    subjectList(
      'series',
      'Series',
      listOf(series, (code) => labels.of('series', code)),
      version,
    ),
  )
  const whole = { newest, years, parties: parties.size, people: release.people.length }
  await writer.write('index.html', homePage(release, whole))
  await writer.write('data.html', dataPage(release))
  await writer.write('explore.html', explorePage(version))
  await writer.write('release.html', releasePage(version, forge, indexOf(release)))
  const data = explore.toJson()
  await writer.write('data/meetings.json', data.meetings)
  await writer.write('data/people.json', data.people)
  await writer.flush()
  await cp(ASSETS, path.join(root, 'assets'), { recursive: true })
  await linkTree(release.folder, path.join(root, 'release'))
  return { version, meetings: titles.size, pages: writer.pages }
}

/** Files of a release do not change: the site holds them under a second name, and copies where the disk cannot. */
const linkTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(source, target)
    else if (entry.isFile()) await link(source, target).catch(() => cp(source, target))
  }
}

const safe = (name: string): void => {
  if (!SAFE_NAME.test(name) || name.includes('..')) throw new ReleaseProblem(`\`${name}\` cannot be the name of a page`)
}

/** Address of the index of people; a release of before had none. */
const indexOf = (release: Release): string | undefined =>
  release.manifest.files.some((file) => file.path === 'people-index.json') ? 'release/people-index.json' : undefined

const feedsIn = (release: Release, folder: string): string | undefined =>
  release.manifest.files.some((file) => file.path === `${folder}/feed.xml`) ? folder : undefined

const listOf = (map: ReadonlyMap<string, Entry>, nameOf: (code: string) => string) =>
  [...map].map(([key, { briefs }]) => ({ key, name: nameOf(key), count: briefs.length }))

interface Gathered {
  readonly parties: Map<string, Entry>
  readonly people: Map<string, Entry>
  readonly series: Map<string, Entry>
  readonly years: Map<number, number>
  readonly newest: Brief[]
}

const gather = (meeting: PublishedMeeting, brief: Brief, into: Gathered): void => {
  const year = Number(meeting.date_start.slice(0, 4))
  into.years.set(year, (into.years.get(year) ?? 0) + 1)
  const codes = meeting.parties.map((party) => party.code as string)
  for (const code of codes) {
    const entry = entryOf(into.parties, code)
    entry.briefs.push(brief)
    for (const other of codes) if (other !== code) countUp(entry.counterparts, other)
  }
  const sat = meeting.participants.flatMap((one) =>
    one.person === undefined ? [] : [{ key: one.person, party: one.party }],
  )
  for (const { key, party } of sat) {
    const entry = entryOf(into.people, key)
    if (entry.briefs.at(-1)?.id !== brief.id) entry.briefs.push(brief)
    for (const other of sat) if (other.party !== party) countUp(entry.counterparts, other.key)
  }
  if (meeting.series !== undefined) {
    const entry = entryOf(into.series, meeting.series)
    entry.briefs.push(brief)
    for (const code of codes) countUp(entry.counterparts, code)
  }
  into.newest.push(brief)
  into.newest.sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : a.id < b.id ? -1 : 1))
  into.newest.splice(NEWEST)
}
