// Installs the workspace from the frozen lockfile when it is not installed as the lockfile says. Needs only Node and npm.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/u, '')

const windows = process.platform === 'win32'
const stamp = join(root, 'node_modules/.readout-installed')

/** The environment that every tool runs in. */
const toolEnv = () => ({
  ...process.env,
  // Turbo and changesets report usage over the network unless told not to; nothing here may.
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // Turbo's tasks write to files and pipes: colour codes in them would differ from machine to machine.
  FORCE_COLOR: process.env['FORCE_COLOR'] ?? '0',
})

/**
 * Runs a program in the root, its output passed through. A signal that ends this process ends the program first, with
 * everything that it started.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it
 */
export const runProgram = (file, args, options = {}) =>
  new Promise((resolve, reject) => {
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      if (child?.pid === undefined) return
      try {
        process.kill(windows ? child.pid : -child.pid, signal)
      } catch {
        // It has ended already.
      }
    }
    // Before the program starts: a signal that came in between would end this process and leave the program behind.
    for (const signal of signals) process.on(signal, pass)
    // A group of its own: turbo's and the test runners' children get the signal too, not only the first process.
    /** @type {import('node:child_process').ChildProcess | undefined} */
    const child = spawn(file, args, {
      cwd: root,
      stdio: 'inherit',
      env: toolEnv(),
      shell: windows,
      detached: !windows,
      ...options,
    })
    const settle = () => {
      for (const signal of signals) process.off(signal, pass)
    }
    child.on('error', (error) => {
      settle()
      reject(error)
    })
    child.on('exit', (code, signal) => {
      settle()
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })

/**
 * Runs pnpm in the version that package.json names; npx fetches it from the registry.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export const runPnpm = (args) => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return runProgram('npx', ['--yes', packageManager, ...args])
}

/**
 * Installs the dependencies if the lockfile has changed since the last install here.
 * @returns {Promise<number>} 0, or the exit code to end with when Node is too old or the install fails; it has been said why
 */
export const bootstrap = async () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Readout needs Node 20.19 or newer; this is ${process.versions.node}.`)
    return 2
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return 0
  const code = await runPnpm(['install', '--frozen-lockfile'])
  if (code !== 0) {
    console.error('The install failed; nothing else was run.')
    return code > 128 ? code : 2
  }
  writeFileSync(stamp, lock)
  return 0
}
