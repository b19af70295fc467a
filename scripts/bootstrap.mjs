// Installs the workspace from the frozen lockfile when it is not installed as the lockfile says. Needs only Node and npm.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The one place where the package manager's version stands is package.json; npx fetches it from the registry. */
const pnpm = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).packageManager
const stamp = `${root}node_modules/.readout-installed`

// Turbo reports usage over the network unless told not to; nothing here may.
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  FORCE_COLOR: process.env.FORCE_COLOR ?? '0',
}

/**
 * Runs pnpm with the arguments given, its output passed through.
 * @param {readonly string[]} args
 * @returns {number} its exit code; 1 when it was ended by a signal
 */
export const runPnpm = (args) => {
  const run = spawnSync('npx', ['--yes', pnpm, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  return run.status ?? 1
}

/** Installs the dependencies if the lockfile has changed since the last install here; ends the process when that fails. */
export const bootstrap = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Readout needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(2)
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${root}pnpm-lock.yaml`))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  const code = runPnpm(['install', '--frozen-lockfile'])
  if (code !== 0) {
    console.error('The install failed; nothing else was run.')
    process.exit(2)
  }
  writeFileSync(stamp, lock)
}
