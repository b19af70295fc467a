import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import semver from 'semver'
import { ReleaseError } from '../errors.js'

/** One line of `versions.json`. */
export interface VersionEntry {
  readonly version: string
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string
  /** SHA-256 of its `SHA256SUMS`, so that the list vouches for every file. */
  readonly sha256sums: string
  /** Meetings that stand in it. */
  readonly meetings: number
}

/** `versions.json`: every release of a folder. */
export interface VersionList {
  /** The newest version, which `latest/` holds. */
  readonly latest: string
  /** Oldest first, by Semantic Versioning. */
  readonly versions: readonly VersionEntry[]
}

/** How `latest/` is made: as a link to the newest version, or as a copy of it. */
export type LatestKind = 'link' | 'copy'

const VERSIONS = 'versions.json'
const LATEST = 'latest'

/**
 * Reads the list of releases of a folder.
 *
 * @param out the folder of the releases
 * @returns the entries, oldest first; none when nothing was published there yet
 */
export const readVersions = (out: string): readonly VersionEntry[] => {
  const file = path.join(out, VERSIONS)
  if (!existsSync(file)) return []
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as VersionList).versions
  } catch (error) {
    throw new ReleaseError(`${file} cannot be read as JSON: ${(error as Error).message}`)
  }
}

/** Writes a file beside its place and renames it, so that it is seen whole or not at all. */
const writeBeside = (file: string, text: string): void => {
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, text)
  renameSync(beside, file)
}

/** Whether anything, be it a link to nothing, stands at a path. */
const stands = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined

/** Makes `latest` a link to a version: the rename replaces the link in one step, and no moment is without one. */
const link = (out: string, version: string): void => {
  const latest = path.join(out, LATEST)
  if (lstatSync(latest, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(latest) === version) return
  const beside = path.join(out, `.${LATEST}-${process.pid}.tmp`)
  rmSync(beside, { recursive: true, force: true })
  symlinkSync(version, beside, 'dir')
  // A folder (from `copy`) cannot be replaced by a rename; it steps aside first.
  if (lstatSync(latest, { throwIfNoEntry: false })?.isDirectory()) {
    const old = path.join(out, `.${LATEST}-${process.pid}.old`)
    renameSync(latest, old)
    renameSync(beside, latest)
    rmSync(old, { recursive: true, force: true })
  } else renameSync(beside, latest)
}

/** Makes `latest` a copy of a version, for servers that do not follow links. */
const copy = (out: string, version: string): void => {
  const latest = path.join(out, LATEST)
  const beside = path.join(out, `.${LATEST}-${process.pid}.tmp`)
  const old = path.join(out, `.${LATEST}-${process.pid}.old`)
  rmSync(beside, { recursive: true, force: true })
  cpSync(path.join(out, version), beside, { recursive: true, preserveTimestamps: true })
  if (stands(latest)) renameSync(latest, old)
  renameSync(beside, latest)
  rmSync(old, { recursive: true, force: true })
}

/** Puts back a `latest` that a killed publisher had moved aside, and removes its half-made ones. */
export const recoverLatest = (out: string): void => {
  if (!existsSync(out)) return
  const names = readdirSync(out).filter((name) => name.startsWith(`.${LATEST}-`))
  for (const name of names.filter((each) => each.endsWith('.old'))) {
    const file = path.join(out, name)
    if (stands(path.join(out, LATEST))) rmSync(file, { recursive: true, force: true })
    else renameSync(file, path.join(out, LATEST))
  }
  for (const name of names.filter((each) => each.endsWith('.tmp'))) {
    rmSync(path.join(out, name), { recursive: true, force: true })
  }
}

/**
 * Adds a version to `versions.json` and lets `latest` show the newest one.
 *
 * @param out the folder of the releases
 * @param entry the version, whose folder stands already
 * @param kind how to make `latest`; a file system without links gets a copy
 */
export const register = (out: string, entry: VersionEntry, kind: LatestKind): void => {
  const versions = [...readVersions(out).filter(({ version }) => version !== entry.version), entry].toSorted((a, b) =>
    semver.compare(a.version, b.version),
  )
  const newest = versions.findLast(({ version }) => semver.prerelease(version) === null) ?? versions.at(-1) ?? entry
  // `latest` first: a list that names a version as the latest must not run ahead of it.
  if (kind === 'copy') copy(out, newest.version)
  else {
    try {
      link(out, newest.version)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP') throw error
      copy(out, newest.version)
    }
  }
  const list: VersionList = { latest: newest.version, versions }
  writeBeside(path.join(out, VERSIONS), `${JSON.stringify(list, null, 2)}\n`)
}
