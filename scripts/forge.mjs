// The dataset's releases on the forge, through its command `gh`: the newest one comes from there, and the next one goes there.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './bootstrap.mjs'

/** Tags of the package that carries the dataset, as changesets makes them. */
const TAG = /^@readout\/data@(\d+)\.(\d+)\.(\d+)$/u

/** @param {string} version */
export const tagOf = (version) => `@readout/data@${version}`

/** @param {string} version */
export const archiveOf = (version) => `readout-dataset-${version}.tar.gz`

/**
 * The versions of the dataset among tags, newest first; tags of other packages and prereleases are left out.
 * @param {readonly string[]} tags
 * @returns {string[]}
 */
export const versionsOf = (tags) =>
  tags
    .flatMap((tag) => {
      const numbers = TAG.exec(tag)?.slice(1).map(Number)
      return numbers === undefined ? [] : [numbers]
    })
    .sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0))
    .map((numbers) => numbers.join('.'))

/** Ends the process with what a step says when it fails. */
const must = async (/** @type {Promise<number>} */ step) => {
  const code = await step
  if (code !== 0) process.exit(code)
}

/**
 * The lines that `gh` answers with; ends the process when it does not.
 * @param {readonly string[]} args
 * @param {string} what what failed otherwise, for the message
 */
const ask = (args, what) => {
  const { status, stdout, stderr, error } = spawnSync('gh', args, { encoding: 'utf8' })
  if (status === 0) return stdout.split('\n')
  console.error(`release: ${what}: ${error?.message ?? stderr}`)
  process.exit(1)
}

/** @param {string} version */
const hasArchive = (version) =>
  ask(
    ['release', 'view', tagOf(version), '--json', 'assets', '--jq', '.assets[].name'],
    `the release ${version} cannot be looked at`,
  ).includes(archiveOf(version))

/**
 * Puts the newest release of the dataset into a folder, under its version. One whose archive was never attached, since the
 * workflow stopped before, is passed over: it is made again from the one before it, and attached then.
 * @param {string} to is emptied first
 * @returns {Promise<string | undefined>} the folder of the release; nothing when there is none yet
 */
export const fetchNewest = async (to) => {
  rmSync(to, { recursive: true, force: true })
  const tags = ask(
    ['release', 'list', '--exclude-drafts', '--limit', '1000', '--json', 'tagName', '--jq', '.[].tagName'],
    'the releases cannot be listed',
  )
  const version = versionsOf(tags).find(hasArchive)
  if (version === undefined) return undefined
  const apart = mkdtempSync(join(tmpdir(), 'readout-fetch-'))
  try {
    await must(
      runProgram('gh', ['release', 'download', tagOf(version), '--pattern', archiveOf(version), '--dir', apart]),
    )
    mkdirSync(to, { recursive: true })
    await must(runProgram('tar', ['-xzf', join(apart, archiveOf(version)), '-C', to]))
  } finally {
    rmSync(apart, { recursive: true, force: true })
  }
  return join(to, version)
}

/**
 * The release that `fetchNewest` has put into a folder.
 * @param {string} folder
 * @returns {string | undefined}
 */
export const fetched = (folder) => {
  try {
    const [name] = readdirSync(folder)
    return name === undefined ? undefined : join(folder, name)
  } catch {
    return undefined
  }
}

/**
 * Attaches a release of the dataset to the release of its package, as one archive.
 * @param {string} out the folder of the releases
 * @param {string} version
 */
export const attach = async (out, version) => {
  const apart = mkdtempSync(join(tmpdir(), 'readout-attach-'))
  try {
    const archive = join(apart, archiveOf(version))
    await must(runProgram('tar', ['-czf', archive, '-C', out, version]))
    const sums = join(out, version, 'SHA256SUMS')
    await must(runProgram('gh', ['release', 'upload', tagOf(version), archive, sums, '--clobber']))
  } finally {
    rmSync(apart, { recursive: true, force: true })
  }
}
