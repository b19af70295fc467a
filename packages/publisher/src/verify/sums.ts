import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ReleaseManifest, schemas } from '@readout/schema'
import { checkerOf } from '../input/check.js'
import { linesOf } from '../release/lines.js'
import { MANIFEST, SIGNATURE, SUMS } from '../release/read.js'
import { fingerprintOf, isSigned, PUBLIC_KEY, readPublicKey } from '../release/sign.js'
import { sumOf } from '../release/staging.js'
import type { Problems, VerifyReport } from './report.js'

const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<path>.+)$/

/** Paths that stay inside the release: nothing absolute, no `..`, no backslash. */
const SAFE = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/

/** Reads `manifest.json` and holds it to its schema. */
const checkManifest = (folder: string, problems: Problems): ReleaseManifest | undefined => {
  let manifest: unknown
  try {
    manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'))
  } catch (error) {
    problems.add(MANIFEST, `is no JSON: ${(error as Error).message}`)
    return undefined
  }
  const fault = checkerOf(schemas.releaseManifest)(manifest)
  if (fault === undefined) return manifest as ReleaseManifest
  problems.add(MANIFEST, `does not keep to its schema: ${fault}`)
  return undefined
}

/** Every file on the disk that belongs into the sums. */
const filesOnDisk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name !== SUMS && name !== SIGNATURE)
    .sort()

/**
 * Checks that every file is there, that none was changed or added, and that manifest and sums agree.
 *
 * @param folder folder of the release
 * @param problems where problems go
 * @returns the manifest when it can be read, and the number of files checked
 */
export const checkSums = async (
  folder: string,
  problems: Problems,
): Promise<{ readonly manifest: ReleaseManifest | undefined; readonly files: number }> => {
  const manifest = checkManifest(folder, problems)
  if (!existsSync(path.join(folder, SUMS))) {
    problems.add(SUMS, 'is missing')
    return { manifest, files: 0 }
  }
  const listed = new Map<string, ReleaseManifest['files'][number]>(manifest?.files.map((file) => [file.path, file]))
  const onDisk = new Set(filesOnDisk(folder))
  const summed = new Set<string>()
  for (const { text, number } of linesOf(path.join(folder, SUMS))) {
    const { sha256, path: name } = LINE.exec(text)?.groups ?? {}
    if (sha256 === undefined || name === undefined || !SAFE.test(name)) {
      problems.add(SUMS, `line ${number} is no sum with a path inside the release`)
      continue
    }
    summed.add(name)
    if (!onDisk.has(name)) {
      problems.add(name, 'is missing')
      continue
    }
    const found = await sumOf(path.join(folder, name))
    if (found.sha256 !== sha256) problems.add(name, `has the SHA-256 ${found.sha256}; ${SUMS} says ${sha256}`)
    const entry = listed.get(name)
    if (manifest === undefined || name === MANIFEST) continue
    if (entry === undefined) problems.add(name, `is not listed in ${MANIFEST}`)
    else {
      if (entry.bytes !== found.bytes) problems.add(name, `has ${found.bytes} bytes; ${MANIFEST} says ${entry.bytes}`)
      if (entry.sha256 !== sha256) problems.add(MANIFEST, `gives another SHA-256 for ${name} than ${SUMS}`)
    }
  }
  for (const name of onDisk) if (!summed.has(name)) problems.add(name, `is not listed in ${SUMS}`)
  for (const name of listed.keys())
    if (!summed.has(name)) problems.add(SUMS, `does not list ${name}, which ${MANIFEST} does`)
  return { manifest, files: summed.size }
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
