// The browser that the site's tests drive: found, or installed with apt where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where Debian, Ubuntu and others put it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * Finds Chromium: READOUT_CHROMIUM first, then the usual places.
 * @returns {string | undefined}
 */
export const findChromium = () => {
  const given = process.env['READOUT_CHROMIUM']
  if (given !== undefined && given !== '') return given
  return PLACES.find((place) => existsSync(place))
}

/**
 * Finds Chromium, and installs it with apt where it is missing and this process may.
 * @returns {string | undefined} undefined where there is none: the tests of the site then say what to do
 */
export const ensureChromium = () => {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('The tests of the site need Chromium: install it, or name it in READOUT_CHROMIUM.')
    return undefined
  }
  console.error('Installing Chromium for the tests of the site …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return findChromium()
}
