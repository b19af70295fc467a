import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, serveSite } from '../src/index.js'
import { openBrowser } from './support/browser.js'
import { HOSTILE, makeRelease } from './support/release.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** Screenshots of the last run, which no commit holds. */
const shots = fileURLToPath(new URL('../test-shots/', import.meta.url))
const HOSTILE_ID = '2024-08-01-jp-us-meeting'

/** One page of each kind. */
const KINDS = {
  home: 'index.html',
  explore: 'explore.html',
  meeting: 'meetings/2024-07-28-us-jp-2-plus-2-two-plus-two.html',
  hostile: `meetings/${HOSTILE_ID}.html`,
  party: 'parties/JP.html',
  person: 'people/kamikawa-yoko.html',
  series: 'series/quad-foreign-ministers.html',
  parties: 'parties.html',
  people: 'people.html',
  data: 'data.html',
  release: 'release.html',
}

let server: Server
let browser: BrowserContext
let release: string
let address: string

beforeAll(async () => {
  release = await makeRelease()
  const out = path.join(release, '..', '..', 'site')
  await buildSite({ release, out, forge: 'https://forge.example/readout/readout' })
  // below a path, as a project page is
  server = await serveSite(out, 0, '/sub')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub/`
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Opens a page and keeps what should not happen: errors of the console, requests to anywhere else, dialogs. */
const open = async (name: string, context: BrowserContext = browser): Promise<{ page: Page; faults: string[] }> => {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(address)) faults.push(request.url())
  })
  page.on('dialog', (dialog) => {
    faults.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(address + name)
  if (name.startsWith('explore')) await page.waitForSelector('.results table, .results .empty')
  if (name.startsWith('release')) await page.waitForSelector('#text')
  return { page, faults }
}

/** What axe-core finds against WCAG 2.2 AA, in short. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const runner = (globalThis as unknown as { axe: typeof axe }).axe
    return (await runner.run(document, { runOnly: tags })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
  })
  return found
}

const idsIn = (page: Page): Promise<string[]> =>
  page.$$eval('.results tbody a', (links) =>
    links.map((link) => (link.getAttribute('href') ?? '').replace(/^meetings\/|\.html$/g, '')),
  )

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await openBrowser({ colorScheme })
  })
  afterAll(async () => {
    await context.close()
  })

  it.each(Object.entries(KINDS))('%s can be used by everybody, and loads its own files alone', async (kind, name) => {
    const { page, faults } = await open(name, context)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await page.screenshot({ path: path.join(shots, `${kind}-${colorScheme}.png`) })
    await page.close()
  })
})

describe('on a phone', () => {
  it.each(Object.entries(KINDS))('%s is no wider than the screen', async (_, name) => {
    const { page } = await open(name)
    await page.setViewportSize({ width: 320, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })
})

describe('a meeting', () => {
  it('shows hostile text as text', async () => {
    const { page, faults } = await open(`meetings/${HOSTILE_ID}.html`)
    expect(await page.textContent('h1')).toBe(HOSTILE)
    expect(await page.title()).toBe(`${HOSTILE} · Readout`)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.textContent('tbody tr:nth-child(2) th')).toBe('بنيامين القاضي')
    expect(faults).toEqual([])
    const data = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '') as { name: string }
    expect(data.name).toBe(HOSTILE)
    await page.close()
  })

  it('has the JSON-LD of the release, in the page and as a file', async () => {
    const { page } = await open(KINDS.meeting)
    const graph = JSON.parse(readFileSync(path.join(release, 'meetings.jsonld'), 'utf8'))['@graph']
    const event = graph.find(({ identifier }: { identifier: string }) => KINDS.meeting.includes(`/${identifier}.`))
    const expected = { '@context': 'https://schema.org', ...event }
    expect(JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '')).toEqual(expected)
    const href = await page.getAttribute('link[rel="alternate"][type="application/ld+json"]', 'href')
    expect(await page.getAttribute('main a:text-is("JSON-LD")', 'href')).toBe(href)
    const file = await page.request.get(new URL(href ?? '', page.url()).href)
    expect(file.headers()['content-type']).toBe('application/ld+json; charset=utf-8')
    expect(await file.json()).toEqual(expected)
    await page.close()
  })

  it('is clean on paper: no menu, no buttons, and where each source is', async () => {
    const { page } = await open(KINDS.meeting)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('header nav')).toBe(false)
    expect(await page.isVisible('.actions')).toBe(false)
    expect(await page.isVisible('details')).toBe(false)
    const after = await page.$eval('main a[rel="external"]', (link) => getComputedStyle(link, '::after').content)
    expect(after).toContain('https://history.state.gov/')
    await page.close()
  })

  it('says which words a value rests on, and which entry of the register completes them', async () => {
    const { page } = await open(`meetings/${HOSTILE_ID}.html`)
    const rows = page.locator('details tbody tr')
    expect(await rows.allTextContents()).toEqual([
      '2024-08-01/datesource 1, characters 4 to 9',
      'JP/participants/1/partysource 1, characters 10 to 20, with the register of people: kamikawa-yoko',
    ])
    expect(await rows.locator('a').getAttribute('href')).toBe('../people/kamikawa-yoko.html')
    await page.close()
  })

  it('leads to its JSON, to the other meetings of the visit, and to a correction', async () => {
    const { page } = await open(KINDS.meeting)
    const hrefs = await page.$$eval('main a', (links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs).toContain('../release/records/2024-07-28-us-jp-2-plus-2-two-plus-two.json')
    expect(hrefs).toContain('2024-07-28-us-jp-kr-trilateral-ministerial.html')
    expect(hrefs.some((href) => href.startsWith('https://forge.example/readout/readout/issues/new?title='))).toBe(true)
    const json = await page.request.get(`${address}release/records/2024-07-28-us-jp-2-plus-2-two-plus-two.json`)
    expect(await json.json()).toMatchObject({ id: '2024-07-28-us-jp-2-plus-2-two-plus-two' })
    await page.close()
  })
})

describe('Explore', () => {
  it('chooses by facets, and the address says what is chosen', async () => {
    const { page, faults } = await open('explore.html')
    expect(await page.textContent('.count')).toBe('9 of 9 meetings')
    await page.selectOption('#facet-party', 'KR')
    expect(await page.textContent('.count')).toBe('2 of 9 meetings')
    expect(new URL(page.url()).search).toBe('?party=KR')
    await page.selectOption('#facet-format', 'ministerial')
    expect(await idsIn(page)).toEqual(['2024-07-28-kr-us-ministerial', '2024-07-28-us-jp-kr-trilateral-ministerial'])
    const chosen = page.url()
    await page.goBack()
    expect(new URL(page.url()).search).toBe('?party=KR')
    await page.goto(chosen)
    await page.waitForSelector('.results table')
    expect(await page.inputValue('#facet-format')).toBe('ministerial')
    await page.click('button:has-text("Clear")')
    expect(await page.textContent('.count')).toBe('9 of 9 meetings')
    expect(faults).toEqual([])
    await page.close()
  })

  it('finds words of names and places, with a slip of the finger', async () => {
    const { page } = await open('explore.html?q=kamikaw+tokyp')
    expect(await idsIn(page)).toContain('2024-07-28-jp-us-meeting')
    await page.fill('#search', 'nobody at all')
    expect(await page.textContent('.results')).toBe(
      'No meeting is like that. Take something out of the choice, or clear it.',
    )
    await page.close()
  })

  it('shows the meetings before the names are there, and what needs these once they are', async () => {
    const page = await browser.newPage()
    let send: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route('**/data/people.json', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${address}explore.html`)
    await page.waitForSelector('.results table')
    expect(await page.textContent('.count')).toBe('9 of 9 meetings')
    expect(await page.isDisabled('#facet-person')).toBe(true)
    await page.selectOption('#facet-party', 'KR')
    expect(await page.textContent('.count')).toBe('2 of 9 meetings')
    await page.fill('#search', 'kihara')
    expect(await page.textContent('.count')).toBe('Loading the names …')
    send()
    await page.waitForSelector('.count:has-text("1 of 9 meetings")')
    expect(await idsIn(page)).toEqual(['2024-07-28-us-jp-kr-trilateral-ministerial'])
    expect(await page.isDisabled('#facet-person')).toBe(false)
    await page.goto(`${address}explore.html?person=kamikawa-yoko`)
    await page.waitForSelector('.results table')
    expect(await page.inputValue('#facet-person')).toBe('Kamikawa Yoko')
    await page.close()
  })

  it('says when the names cannot be had, and shows the rest', async () => {
    const page = await browser.newPage()
    await page.route('**/data/people.json', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(`${address}explore.html`)
    await page.waitForSelector('[role="alert"]:visible')
    expect(await page.textContent('[role="alert"]')).toBe(
      'The names could not be loaded: the server answered 503. Search, the choice of a person and saving need them: load the page again.',
    )
    await page.selectOption('#facet-party', 'KR')
    expect(await page.textContent('.count')).toBe('2 of 9 meetings')
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('saves what is shown as CSV and JSON', async () => {
    const { page } = await open('explore.html?from=2024&to=2024&sort=oldest')
    const saved = async (button: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`button:has-text("${button}")`)])
      return readFileSync(await download.path(), 'utf8')
    }
    const csv = await saved('Save as CSV')
    const json = JSON.parse(await saved('Save as JSON')) as { id: string; title: string; person: string }[]
    const published = readFileSync(path.join(release, 'meetings.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; title: string })
    expect(json.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort())
    expect(json.find(({ id }) => id === HOSTILE_ID)?.title).toBe(HOSTILE)
    expect(csv.split('\r\n')[0]).toBe(
      'id,date,date_start,date_end,title,city,party,person,office,format,mode,status,place,series',
    )
    // a name that a spreadsheet would run is guarded
    expect(csv).toContain(`,'=cmd|' /C calc'!A0; `)
    await page.close()
  })

  it('has how a picture is seen in its address, which shows the same again', async () => {
    const { page, faults } = await open('explore.html?party=US')
    await page.click('button:has-text("Map")')
    await page.waitForSelector('svg.map')
    expect(new URL(page.url()).search).toBe('?party=US&charts=map')
    const box = (): Promise<string | null> => page.getAttribute('svg.map', 'viewBox')
    const whole = await box()
    await page.focus('.frame')
    for (const key of ['+', '+', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
    expect(new URL(page.url()).search).toBe('?party=US&charts=map&map-view=2,506,177')
    const seen = await box()
    expect(seen).not.toBe(whole)
    await page.reload()
    await page.waitForSelector('svg.map')
    expect(await box()).toBe(seen)
    await page.click('button[aria-label="Show the whole: Map"]')
    expect(await box()).toBe(whole)
    expect(new URL(page.url()).search).toBe('?party=US&charts=map')
    await page.click('.charts summary:has-text("The countries as a table")')
    await page.click('.charts button.link:has-text("Japan")')
    expect(new URL(page.url()).search).toBe('?party=US&place=JP&charts=map')
    expect(faults).toEqual([])
    await page.close()
  })

  it('lifts the ties of a party out of the network, in its address too', async () => {
    const { page, faults } = await open('explore.html?charts=network')
    await page.waitForSelector('svg.network')
    await page.selectOption('#focus', 'KR')
    await page.waitForSelector('.node.lit')
    expect(new URL(page.url()).search).toBe('?charts=network&focus=KR')
    expect(await page.$eval('#focus', (one) => one === document.activeElement)).toBe(true)
    expect(await page.locator('.dot.faint').count()).toBe(2)
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('.node.lit') === null)
    await page.goForward()
    await page.waitForSelector('.node.lit')
    await page.click('button:has-text("Only meetings of South Korea")')
    expect(await page.textContent('.count')).toBe('2 of 9 meetings')
    expect(new URL(page.url()).search).toBe('?party=KR&charts=network&focus=KR')
    expect(faults).toEqual([])
    await page.close()
  })

  it('draws the map and the network when they are asked for, each with its table', async () => {
    const { page, faults } = await open('explore.html')
    await page.click('button:has-text("Map")')
    await page.waitForSelector('svg.map')
    await page.click('button:has-text("Who meets whom")')
    await page.waitForSelector('svg.network')
    expect(await page.getAttribute('svg.network', 'aria-label')).toBe('Who met whom: 5 parties, 8 pairs')
    expect(await page.locator('figure details table').count()).toBe(3)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  it('chooses years by dragging over the timeline', async () => {
    const { page } = await open('explore.html')
    // a click waits until the picture stands still
    await page.locator('svg.timeline').click()
    expect(new URL(page.url()).search).toBe('?from=2024&to=2024')
    await page.close()
  })
})

describe('From a release', () => {
  it('reads the Tokyo page as the command line does, and checks while one types', async () => {
    const { page, faults } = await open('release.html')
    await page.setInputFiles('#file', path.join(root, 'fixtures/us-state/tokyo-ministerials-page/input.txt'))
    await page.waitForSelector('[data-record="7"]')
    expect(await page.textContent('.count')).toMatch(/^8 meetings found, in \d+ ms\.$/)
    const first = page.locator('[data-record="0"]')
    await first.locator('.findings li').first().waitFor()
    await first.locator('[data-pointer="/date"] input').fill('2024-13-01')
    await first.locator('[data-pointer="/date"] input').blur()
    await first.locator('.findings li:has-text("/date")').first().waitFor()
    await first.locator('[data-pointer="/participants/0/name/full"] input').focus()
    expect(await page.locator('mark.lit').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  const LESS = 'On 28 July 2024, U.S. Secretary of State Claire Moreau met with Foreign Minister Kamikawa.'

  it('reads with the register of people of the release', async () => {
    const { page, faults } = await open('release.html')
    await page.fill('#text', LESS)
    await page.click('button:has-text("Read it")')
    await page.waitForSelector('[data-record="0"]')
    expect(await page.textContent('.count')).toMatch(/^1 meeting found, in \d+ ms\.$/)
    const record = JSON.parse(await page.inputValue('#json-0'))
    expect(record.parties).toEqual([
      { type: 'state', code: 'US' },
      { type: 'state', code: 'JP' },
    ])
    expect(record.participants[1]).toMatchObject({ name: { family: 'Kamikawa' }, party: 'JP', person: 'kamikawa-yoko' })
    expect(await page.getAttribute('mark:has-text("Kamikawa")', 'title')).toMatch(
      /; with the register of people: kamikawa-yoko$/,
    )
    expect(faults).toEqual([])
    await page.close()
  })

  it('reads without the register, and says so, where it does not load', async () => {
    const context = await openBrowser()
    await context.route('**/people-index.json', (route) => route.fulfill({ status: 404, body: 'gone' }))
    const { page } = await open('release.html', context)
    await page.fill('#text', LESS)
    await page.click('button:has-text("Read it")')
    await page.waitForFunction(() => document.querySelector('.count')?.textContent?.includes('No meetings'))
    expect(await page.textContent('.count')).toMatch(
      /^No meetings found, in \d+ ms\. The register of people could not be loaded \(404 Not Found\): the records say less of people\.$/,
    )
    await context.close()
  })

  it('offers what the text leaves open beside its field, and writes what is chosen', async () => {
    const { page, faults } = await open('release.html')
    await page.click('button:has-text("Try an example")')
    await page.waitForSelector('[data-record="1"]')
    expect(await violations(page)).toEqual([])
    const record = async (index: number) => JSON.parse(await page.inputValue(`#json-${index}`))
    const dates = page.locator('[data-record="0"] [data-pointer="/date"] .choices')
    expect(await dates.locator('label').allTextContents()).toEqual(['3 April 2023', '4 March 2023'])
    // with the keys alone
    await page.focus('#record-0-date')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await page.inputValue('#record-0-date')).toBe('2023-03-04')
    expect(await page.$eval('#record-0-choice-0-1', (one) => one === document.activeElement)).toBe(true)
    expect(await page.textContent('[data-record="0"] [data-pointer="/date"] label')).toBe('Date by you')
    await page.waitForFunction(() => document.querySelector('[data-record="0"] .fine') !== null)
    const first = await record(0)
    expect(first).toMatchObject({ id: '2023-03-04-jp-ke-meeting', date: '2023-03-04' })
    const chosen = first.provenance.evidence.find(({ field }: { field: string }) => field === '/date')
    expect(chosen).toMatchObject({ source: 0, rule: 'chosen' })
    expect((await page.inputValue('#text')).slice(chosen.start, chosen.end)).toBe('03/04/2023')
    // a state of a shared name, and somebody who is not named
    const second = page.locator('[data-record="1"]')
    await second.locator('label:has-text("Republic of the Congo") >> nth=1').click()
    await second.locator('label:has-text("Foreign minister, ")').click()
    expect(await page.$eval('#record-1-participants-1-name-full', (one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('Jean Mbala')
    await second.locator('label:has-text("Somebody else")').click()
    expect(await record(1)).toMatchObject({
      title: 'Japan–Republic of the Congo phone call',
      parties: [{ code: 'JP' }, { type: 'state', code: 'CG' }],
      participants: [{ party: 'JP' }, { name: { full: '' }, party: 'CG' }],
    })
    expect(faults).toEqual([])
    await page.close()
  })

  it('shows beside a field what the validator says while one types', async () => {
    const { page } = await open('release.html')
    await page.click('button:has-text("Try an example")')
    await page.waitForSelector('[data-record="0"]')
    await page.fill('#record-0-date', '2023-13-01')
    await page.waitForSelector('#record-0-date[aria-invalid]')
    expect(await page.textContent('#record-0-date-finding')).toContain('2023-13-01')
    await page.fill('#record-0-date', '2023-04-03')
    await page.waitForSelector('#record-0-date:not([aria-invalid])')
    await page.click('[data-record="0"] button:has-text("Add a participant")')
    await page.keyboard.type('Ana Silva')
    expect(JSON.parse(await page.inputValue('#json-0')).participants[2]).toEqual({ name: { full: 'Ana Silva' } })
    await page.close()
  })

  it('opens a new file with the record, and with its name alone where the address would be too long', async () => {
    const context = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = await open('release.html', context)
    const opened = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.splice(0))
    await page.evaluate(() => {
      const addresses: string[] = []
      Object.assign(globalThis, { opened: addresses, open: (address: string) => void addresses.push(address) })
    })
    await page.fill('#text', 'On 3 May 2023, Japanese Foreign Minister Haruka Mori met Luc Garnier of France.')
    await page.click('button:has-text("Read it")')
    await page.waitForSelector('[data-record="0"]')
    await page.click('button:has-text("Open a pull request")')
    const [short = ''] = await opened()
    expect(new URL(short).searchParams.get('value')).toBe(await page.inputValue('#json-0'))
    expect(await page.isVisible('[data-record="0"] > .note')).toBe(false)
    await page.fill('#record-0-occasion', 'long '.repeat(1600))
    await page.click('button:has-text("Open a pull request")')
    await page.waitForSelector('[data-record="0"] > .note:visible')
    const [long = ''] = await opened()
    expect(long).toBe(
      'https://forge.example/readout/readout/new/main?filename=records%2F2023%2F2023-05-03-fr-jp-meeting.json',
    )
    expect(await page.textContent('[data-record="0"] > .note')).toBe(
      'The record is too long for an address. It is copied: paste it into the empty file that the forge has opened.',
    )
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue('#json-0'))
    await context.close()
  })

  it('takes a hostile release for text', async () => {
    const { page, faults } = await open('release.html')
    await page.fill('#text', `Secretary of State Claire Moreau met Kenyan Foreign Minister Grace Wanjiru. ${HOSTILE}`)
    await page.click('button:has-text("Read it")')
    await page.waitForSelector('[data-record="0"]')
    expect(await page.textContent('.marked')).toContain(HOSTILE)
    expect(await page.locator('#release img, #release script').count()).toBe(0)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button:has-text("Download")')])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      parties: [{ code: 'US' }, { code: 'KE' }],
    })
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('for everyone', () => {
  it('finds, chooses and opens a meeting with the keys alone', async () => {
    const { page, faults } = await open('index.html')
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''))
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        if ((await focused()) === wanted) return
      }
      throw new Error(`no way to ${wanted} by Tab, the focus is on ${await focused()}`)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('To the content')
    await page.keyboard.press('Enter')
    await tabTo('q')
    await page.keyboard.type('tokyo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.results table')
    expect(new URL(page.url()).search).toBe('?q=tokyo')
    await tabTo('facet-party')
    await page.keyboard.type('South K')
    await page.waitForFunction(() => document.querySelector('.count')?.textContent === '2 of 9 meetings')
    await tabTo('Who meets whom')
    await page.keyboard.press('Enter')
    await page.waitForSelector('svg.network')
    expect(await focused()).toBe('Who meets whom')
    await tabTo('The pairs as a table')
    await page.keyboard.press('Enter')
    expect(await page.isVisible('.charts details[open] td:has-text("South Korea")')).toBe(true)
    const title = (await page.textContent('.results tbody a')) ?? ''
    await tabTo(title)
    await page.keyboard.press('Enter')
    await page.waitForSelector('article.meeting')
    expect(await page.textContent('h1')).toBe(title)
    expect(faults).toEqual([])
    await page.close()
  })

  it('moves nothing for who does not want it, and keeps its marks in forced colours', async () => {
    const context = await openBrowser({ reducedMotion: 'reduce', forcedColors: 'active' })
    const { page } = await open('release.html', context)
    expect(await page.$eval('html', (one) => getComputedStyle(one).scrollBehavior)).toBe('auto')
    await page.click('button:has-text("Try an example")')
    await page.waitForSelector('mark')
    expect(await page.$eval('mark', (one) => getComputedStyle(one).borderBottomStyle)).toBe('solid')
    await context.close()
  })

  it('shows names from right to left as their own line of text', async () => {
    const { page } = await open(`meetings/${HOSTILE_ID}.html`)
    const name = page.locator('th:has-text("بنيامين القاضي")')
    expect(await name.evaluate((cell) => getComputedStyle(cell).direction)).toBe('rtl')
    expect(await page.locator('td:has-text("外務大臣")').count()).toBe(1)
    await page.close()
  })
})
