import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PICTURES, readState, type State, writeState } from '../client/explore/state.js'
import { MOST_ZOOM, within } from '../client/explore/view.js'
import { dateInWords } from '../src/dates.js'
import { html } from '../src/html.js'
import { buildSite, ReleaseProblem, serveSite } from '../src/index.js'

import { makeRelease } from './support/release.js'

let release: string
let folder: string
let out: string
beforeAll(async () => {
  release = await makeRelease()
  folder = path.join(release, '..', '..')
  out = path.join(folder, 'site')
})

describe('buildSite', () => {
  it('writes a page for each meeting, party, person and series', async () => {
    expect(await buildSite({ release, out })).toEqual({ version: '0.1.0', meetings: 9, pages: 27 })
    expect(existsSync(path.join(out, 'release/meetings.csv'))).toBe(true)
    // no forge is given, so no page leads to one
    const page = readFileSync(path.join(out, 'meetings/2024-07-29-jp-us-meeting.html'), 'utf8')
    expect(page).not.toContain('Suggest a correction')
  })

  it('links to pages and files that are there', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && !name.startsWith('release/'),
    )
    const broken = pages.flatMap((name) => {
      const text = readFileSync(path.join(out, name), 'utf8')
      return [...text.matchAll(/ (?:href|src|action)="([^"#?]+)[^"]*"/g)]
        .map(([, address = '']) => decodeURIComponent(address))
        .filter((address) => !address.startsWith('https://'))
        .filter((address) => !existsSync(path.join(out, path.dirname(name), address)))
        .map((address) => `${name}: ${address}`)
    })
    expect(pages.length).toBe(27)
    expect(broken).toEqual([])
  })

  it('gives the same bytes again', async () => {
    const page = path.join(out, 'parties/US.html')
    const before = readFileSync(page, 'utf8')
    await buildSite({ release, out })
    expect(readFileSync(page, 'utf8')).toBe(before)
  })

  it('says which file of the release is missing, and leaves the old site', async () => {
    const broken = path.join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(path.join(broken, 'manifest.json'), '{}')
    const file = path.join(broken, 'people.json')
    await expect(buildSite({ release: broken, out })).rejects.toThrow(
      new ReleaseProblem(`\`${file}\` is not there; is this the folder of a release?`),
    )
    expect(existsSync(path.join(out, 'index.html'))).toBe(true)
  })
})

describe('serveSite', () => {
  let server: Server
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'secret.txt'), 'secret')
    symlinkSync(path.join(folder, 'secret.txt'), path.join(out, 'link.txt'))
    server = await serveSite(out, 0)
  })
  afterAll(() => {
    server.close()
  })
  const get = (name: string, method = 'GET'): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const asked = request({ port, host: '127.0.0.1', path: name, method }, (response) => {
        let text = ''
        response.on('data', (part) => {
          text += String(part)
        })
        response.on('end', () => resolve([response.statusCode, text]))
      })
      asked.on('error', reject)
      asked.end()
    })

  it('serves the files of the site and nothing else', async () => {
    expect((await get('/'))[0]).toBe(200)
    for (const name of ['/../secret.txt', '/%2e%2e/secret.txt', '/link.txt', '/nothing.html', '/%00', '/%'])
      expect([name, ...(await get(name))]).toEqual([name, 404, 'there is nothing here\n'])
    expect(await get('/', 'POST')).toEqual([405, 'only reading is possible\n'])
  })
})

describe('html', () => {
  it('escapes text and keeps markup', () => {
    expect(html`<p title="${`"'<&>`}">${html`<b>${'<i>'}</b>`}${[1, undefined, false, 'a']}</p>`.text).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;i&gt;</b>1a</p>',
    )
  })
})

describe('dateInWords', () => {
  it.each([
    ['2024-07-28', '28 July 2024'],
    ['2024-07', 'July 2024'],
    ['1866', '1866'],
    ['2024-07-28/2024-07-29', '28–29 July 2024'],
    ['2024-07-28/2024-08-02', '28 July – 2 August 2024'],
    ['2023-12-31/2024-01-01', '31 December 2023 to 1 January 2024'],
    ['2023-12/2024-01', 'December 2023 to January 2024'],
    ['[1866-01-09..1866-01-12]', 'one day of 9–12 January 1866'],
    ['1866-01~', 'about January 1866'],
  ])('%s is %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })
})

describe('a view of a picture', () => {
  const extent = { x: 0, y: 0, width: 900, height: 450 }
  it('shows no more than the picture has', () => {
    expect(within({ zoom: 2, x: -50, y: 9999 }, extent)).toEqual({ zoom: 2, x: 200, y: 350 })
    expect(within({ zoom: 0, x: 5, y: 5 }, extent)).toEqual({ zoom: 0, x: 450, y: 225 })
    expect(within({ zoom: 99, x: 450, y: 225 }, extent).zoom).toBe(MOST_ZOOM)
  })

  it('stays as it is once it is within', () => {
    const any = fc.integer({ min: -2000, max: 2000 })
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 12 }), any, any, (zoom, x, y) => {
        const once = within({ zoom, x, y }, extent)
        expect(within(once, extent)).toEqual(once)
      }),
    )
  })
})

describe('the address of Explore', () => {
  it('takes no view that no picture has', () => {
    for (const text of ['0,1,1', '9,1,1', '2,1', '2,1,1,1', 'a,b,c', '2,1e3,1', '2,9999999,1'])
      expect([text, readState(`map-view=${text}`).views]).toEqual([text, {}])
    expect(readState('charts=network,cellar,map').charts).toEqual(['map', 'network'])
  })

  it('holds every state', () => {
    const year = fc.oneof(fc.constant(''), fc.integer({ min: 1000, max: 2999 }).map(String))
    const at = fc.integer({ min: -999_999, max: 999_999 })
    const view = fc.record({ zoom: fc.integer({ min: 1, max: MOST_ZOOM }), x: at, y: at })
    const state: fc.Arbitrary<State> = fc.record({
      q: fc.string(),
      facets: fc.dictionary(fc.constantFrom('party', 'person', 'format'), fc.string({ minLength: 1 })),
      from: year,
      to: year,
      sort: fc.constantFrom('newest', 'oldest', 'title'),
      page: fc.integer({ min: 1, max: 999 }),
      charts: fc.subarray([...PICTURES]),
      views: fc.record({ map: view, network: view }, { requiredKeys: [] }),
      focus: fc.string(),
    })
    fc.assert(
      fc.property(state, (given) => {
        const back = readState(writeState(given))
        expect({ ...back, facets: { ...back.facets } }).toEqual({ ...given, facets: { ...given.facets } })
      }),
    )
  })
})
