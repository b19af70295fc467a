// The site of the whole dataset, served and opened in Chromium: what the pictures and the bench start from.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publish, readPeople, recordsIn } from '@readout/publisher'
import { buildSite, serveSite } from '@readout/site'
import { chromium } from 'playwright-core'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Publishes `records/` to a temporary folder, builds the site and opens a browser; all of it goes when the work is done.
 * @param work given the address of the site, the browser and what the build took in seconds
 */
export const withSite = async (work) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-site-'))
  try {
    const release = await publish({
      records: recordsIn([path.join(root, 'records')]),
      people: readPeople(path.join(root, 'people')),
      out: path.join(folder, 'release'),
    })
    const started = process.hrtime.bigint()
    const report = await buildSite({ release: release.folder, out: path.join(folder, 'site') })
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const server = await serveSite(path.join(folder, 'site'), 0)
    const browser = await chromium.launch({
      executablePath: process.env['READOUT_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    await work({ address: `http://127.0.0.1:${server.address().port}/`, browser, report, seconds })
    await browser.close()
    server.closeAllConnections()
    server.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
