// The explore page in Chromium, with 10,000 meetings: how long a choice and a word take, as ratios to a plain scan of the
// same data in the same page; and how long the page "From a release" takes for a release of 3 kB.
//   node bench/run.mjs
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packMeetings, packPeople, unpackMeetings, unpackPeople } from '../dist/explore/packed.js'
import { root, withSite } from '../scripts/dataset-site.mjs'

const ROWS = 10_000
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The rows of a list said again until there are enough. */
const enlarged = (values) => Array.from({ length: ROWS }, (_, row) => values[row % values.length])

const moreMeetings = (packed) => {
  const { dictionaries, columns } = unpackMeetings(packed)
  const more = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, enlarged(values)]))
  return packMeetings({ dictionaries, columns: more })
}

const morePeople = (packed) => {
  const { dictionary, column } = unpackPeople(packed)
  return packPeople({ dictionary, column: enlarged(column) })
}

const RELEASE = 'fixtures/us-state/tokyo-visit-page/input.md'
const ROUNDS = 8

await withSite(async ({ address, browser, report, seconds }) => {
  console.log(`Build: ${report.meetings} meetings, ${report.pages} pages, ${seconds.toFixed(1)} s`)
  const page = await browser.newPage()
  for (const [name, enlarge] of [
    ['meetings', moreMeetings],
    ['people', morePeople],
  ]) {
    await page.route(`**/data/${name}.json`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: enlarge(await response.json()) })
    })
  }
  await page.goto(`${address}explore.html`)
  await page.waitForSelector('.results table')
  // the index is made once the page is at rest
  await page.waitForTimeout(2000)
  // the scan is of texts as they are, not of the files
  const answers = await Promise.all(
    ['meetings', 'people'].map((name) => page.request.get(`${address}data/${name}.json`)),
  )
  const [packed, packedPeople] = await Promise.all(answers.map((answer) => answer.json()))
  const { columns } = unpackMeetings(moreMeetings(packed))
  const { dictionary, column } = unpackPeople(morePeople(packedPeople))
  const plainData = { title: columns.title, city: columns.city, people: column, names: dictionary.labels }
  const times = await page.evaluate(async (data) => {
    const clock = (work) => {
      const started = performance.now()
      work()
      return performance.now() - started
    }
    const set = (id, event, value) => () => {
      const input = document.getElementById(id)
      input.value = value
      input.dispatchEvent(new Event(event))
    }
    const words = ['tokyo', 'minister', 'kissinger', 'paris', 'president', 'rome', 'cairo', 'talks', 'bonn', 'summit']
    const codes = ['FR', 'GB', 'JP', 'MX', 'CA', 'DE', 'IT', 'EG', 'IL', 'KR']
    const scan = (word) => () => {
      const found = []
      for (const [row, title] of data.title.entries()) {
        const names = data.people[row].map((place) => data.names[place])
        if (`${title} ${names.join(' ')} ${data.city[row]}`.toLowerCase().includes(word)) found.push(row)
      }
      return found
    }
    const scans = words.map((word) => clock(scan(word)))
    const facets = codes.map((code) => clock(set('facet-party', 'change', code)))
    set('facet-party', 'change', '')()
    const searches = words.map((word) => clock(set('search', 'input', word)))
    return { scans, facets, searches }
  }, plainData)
  const plain = median(times.scans)
  const line = (name, numbers) =>
    console.log(
      `${name.padEnd(44)}${median(numbers).toFixed(1).padStart(8)} ms  ×${(median(numbers) / plain).toFixed(1)}`,
    )
  console.log(`\nExplore, ${ROWS} meetings; medians, with drawing; ratios to a plain scan`)
  line('plain scan of titles, names and cities', times.scans)
  line('a party is chosen', times.facets)
  line('a word is typed', times.searches)

  await page.goto(`${address}release.html`)
  // the worker has read its practice release
  await page.waitForSelector('#release[data-ready]')
  const text = readFileSync(path.join(root, RELEASE), 'utf8')
  const said = []
  for (let round = 0; round < ROUNDS; round++) {
    // one blank more, so that each text is new
    await page.fill('#text', text + ' '.repeat(round))
    await page.waitForTimeout(800)
    said.push(Number(/in (\d+) ms/.exec(await page.textContent('#release .count'))?.[1]))
  }
  console.log(`\nFrom a release of ${text.length} characters: first ${said[0]} ms, then ${median(said.slice(1))} ms`)
})
