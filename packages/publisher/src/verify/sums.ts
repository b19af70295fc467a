import { existsSync, lstatSync, opendirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { linesOf } from '../release/lines.js'
import { MANIFEST, SIGNATURE, SUMS } from '../release/read.js'
import { fingerprintOf, isSigned, PUBLIC_KEY, readPublicKey } from '../release/sign.js'
import { type Sum, sumOf } from '../release/staging.js'
import { checkManifest, type ManifestFile, type ManifestHead, manifestFiles } from './manifest.js'
import type { Problems, VerifyReport } from './report.js'

const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<path>.+)$/

/** Paths that stay inside the release: nothing absolute, no `..`, no backslash. */
const SAFE = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/

/** What is known of a release when its sums are checked. */
interface CheckedSums {
  readonly manifest: ManifestHead | undefined
  readonly files: number
  readonly found: ReadonlyMap<string, Sum>
}

/** Walks over every file on the disk that belongs into the sums, folder by folder, without a list of them all. */
function* filesOnDisk(folder: string, inner = ''): Generator<string> {
  const directory = opendirSync(path.join(folder, inner))
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`
      if (entry.isDirectory()) yield* filesOnDisk(folder, name)
      else if (name !== SUMS && name !== SIGNATURE) yield name
    }
  } finally {
    directory.closeSync()
  }
}

/** Names the files on the disk that the sums do not list; only called when the numbers of the two differ. */
const nameUnlisted = (folder: string, problems: Problems): void => {
  const listed = new Set<string>()
  for (const { text } of linesOf(path.join(folder, SUMS))) listed.add(LINE.exec(text)?.groups?.['path'] ?? '')
  for (const name of filesOnDisk(folder)) if (!listed.has(name)) problems.add(name, `is not listed in ${SUMS}`)
}

/** Holds a file against its line of the sums and of the manifest. */
const checkFile = (
  folder: string,
  { name, sha256, entry }: { name: string; sha256: string; entry: ManifestFile | undefined },
  problems: Problems,
): Sum => {
  const found = sumOf(path.join(folder, name))
  if (found.sha256 !== sha256) problems.add(name, `has the SHA-256 ${found.sha256}; ${SUMS} says ${sha256}`)
  if (entry === undefined) return found
  if (entry.bytes !== found.bytes) problems.add(name, `has ${found.bytes} bytes; ${MANIFEST} says ${entry.bytes}`)
  if (entry.sha256 !== sha256) problems.add(MANIFEST, `gives another SHA-256 for ${name} than ${SUMS}`)
  return found
}

/**
 * Checks that every file is there, that none was changed or added, and that manifest and sums agree. Both list the files
 * in one order, so they are read side by side and neither is held in memory.
 *
 * @param folder folder of the release
 * @param problems where problems go
 * @returns the manifest without its files when it can be read, the number of files checked, and what those have that stand
 * in no folder of the release
 */
export const checkSums = (folder: string, problems: Problems): CheckedSums => {
  const manifest = checkManifest(folder, problems)
  const found = new Map<string, Sum>()
  if (!existsSync(path.join(folder, SUMS))) {
    problems.add(SUMS, 'is missing')
    return { manifest, files: 0, found }
  }
  const entries = manifest === undefined ? undefined : manifestFiles(folder)
  const next = (): ManifestFile | undefined => {
    const step = entries?.next()
    return step === undefined || step.done === true ? undefined : step.value
  }
  let entry = next()
  let listed = 0
  let there = 0
  for (const { text, number } of linesOf(path.join(folder, SUMS))) {
    const { sha256, path: name } = LINE.exec(text)?.groups ?? {}
    if (sha256 === undefined || name === undefined || !SAFE.test(name)) {
      problems.add(SUMS, `line ${number} is no sum with a path inside the release`)
      continue
    }
    listed++
    for (; entry !== undefined && name !== MANIFEST && entry.path < name; entry = next()) {
      problems.add(SUMS, `does not list ${entry.path}, which ${MANIFEST} does`)
    }
    const own = entry?.path === name ? entry : undefined
    if (own !== undefined) entry = next()
    else if (manifest !== undefined && name !== MANIFEST) problems.add(name, `is not listed in ${MANIFEST}`)
    if (!(lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false)) {
      problems.add(name, 'is missing')
      continue
    }
    there++
    const sum = checkFile(folder, { name, sha256, entry: own }, problems)
    if (!name.includes('/')) found.set(name, sum)
  }
  for (; entry !== undefined; entry = next()) problems.add(SUMS, `does not list ${entry.path}, which ${MANIFEST} does`)
  let onDisk = 0
  for (const _ of filesOnDisk(folder)) onDisk++
  if (onDisk !== there) nameUnlisted(folder, problems)
  return { manifest, files: listed, found }
}

/**
 * Checks the signature of `SHA256SUMS`.
 *
 * @param folder folder of the release
 * @param keyFile the public key to trust; that of the release when left out, which only shows that it is whole
 * @param problems where problems go
 */
export const checkSignature = (
  folder: string,
  keyFile: string | undefined,
  problems: Problems,
): Pick<VerifyReport, 'signature' | 'fingerprint'> => {
  const file = path.join(folder, SIGNATURE)
  const own = path.join(folder, PUBLIC_KEY)
  if (!existsSync(file)) {
    if (keyFile !== undefined) problems.add(SIGNATURE, 'is missing: the release is not signed')
    else if (existsSync(own)) problems.add(SIGNATURE, `is missing, although the release carries ${PUBLIC_KEY}`)
    return { signature: 'none' }
  }
  if (keyFile === undefined && !existsSync(own)) {
    problems.add(PUBLIC_KEY, 'is missing, and no key was given to check the signature with')
    return { signature: 'none' }
  }
  try {
    const key = readPublicKey(keyFile ?? own)
    const sums = readFileSync(path.join(folder, SUMS))
    if (!isSigned(sums, readFileSync(file, 'utf8'), key)) {
      problems.add(SIGNATURE, `is no signature of ${SUMS} by ${fingerprintOf(key)}`)
    }
    return { signature: keyFile === undefined ? 'own-key' : 'given-key', fingerprint: fingerprintOf(key) }
  } catch (error) {
    if (keyFile !== undefined) throw error
    problems.add(PUBLIC_KEY, (error as Error).message)
    return { signature: 'none' }
  }
}
