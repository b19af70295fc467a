import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'

/** Flags that keep the browser quiet and off the network. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium with a profile of its own. `npm test` finds or installs it and names it in READOUT_CHROMIUM. */
export const openBrowser = (
  options: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'permissions' | 'reducedMotion'> = {},
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'chromium-')), {
    executablePath: process.env['READOUT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ARGS,
    acceptDownloads: true,
    ...options,
  })
