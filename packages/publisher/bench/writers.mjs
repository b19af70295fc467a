// The writers of three formats against a plain way to write the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formats, tables, toPublished } from '@readout/publisher'
import { Feed } from 'feed'
import Papa from 'papaparse'

const REPEATS = 5

/** The shortest of some runs, in milliseconds: what is left when nothing else gets in the way. */
const shortest = async (work) => {
  let best = Number.POSITIVE_INFINITY
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const began = performance.now()
    await work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** Runs one format over meetings, with files in a folder that is thrown away. */
const withFormat = async (name, meetings) => {
  const out = mkdtempSync(path.join(tmpdir(), 'readout-bench-'))
  try {
    const { Staging } = await import('../dist/release/staging.js')
    const { TableRows } = await import('../dist/tables/rows.js')
    const staging = new Staging(out)
    const format = formats.find((each) => each.name === name)
    const survey = { counts: {}, diff: {} }
    const history = [{ version: '1.0.0', released: '2024-01-01' }]
    const context = {
      staging,
      version: '1.0.0',
      released: '2024-01-01',
      baseUrl: 'https://x.example/',
      people: [],
      coverage: [],
      survey,
      history,
    }
    const writer = format.start(context)
    const rows = new TableRows(context)
    for (const { meeting, json, cells } of meetings) {
      writer.meeting?.(meeting, json)
      if (writer.rows) for (const [table, some] of cells ?? rows.of(meeting)) await writer.rows(table, some)
    }
    await writer.end()
    staging.discard()
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/**
 * Prints the ratios.
 *
 * @param {readonly object[]} records generated records
 */
export const compareWriters = async (records) => {
  const { TableRows } = await import('../dist/tables/rows.js')
  const { rssFeed } = await import('../dist/feeds/xml-feeds.js')
  const { toItem } = await import('../dist/feeds/item.js')
  const published = records.map((record) => toPublished(record, '1.0.0'))
  const rows = new TableRows({ people: [], coverage: [], released: '2024-01-01' })
  const prepared = published.map((meeting) => ({
    meeting,
    json: JSON.stringify(meeting),
    cells: rows.of(meeting),
  }))
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bench-'))
  const report = (what, ours, plain, against) =>
    console.log(
      `  ${what.padEnd(6)} ${ours.toFixed(0)} ms, ${against} ${plain.toFixed(0)} ms: ${(ours / plain).toFixed(2)} times`,
    )
  try {
    console.log(`\nwriters, ${records.length} records`)

    const json = await shortest(() =>
      withFormat(
        'json',
        published.map((meeting) => ({ meeting, json: JSON.stringify(meeting) })),
      ),
    )
    const plainJson = await shortest(() => writeFileSync(path.join(folder, 'a.json'), JSON.stringify(published)))
    report('JSON', json, plainJson, 'JSON.stringify of the array')

    const csv = await shortest(() => withFormat('csv', prepared))
    const byTable = tables.map((table) =>
      prepared.flatMap(({ cells }) => cells.filter(([each]) => each === table).flatMap(([, some]) => some)),
    )
    const plainCsv = await shortest(() => {
      for (const [at, list] of byTable.entries()) writeFileSync(path.join(folder, `${at}.csv`), Papa.unparse(list))
    })
    report('CSV', csv, plainCsv, 'papaparse of the arrays')

    const context = { baseUrl: 'https://x.example/', released: '2024-01-01', releasedOn: new Map() }
    const items = published.slice(0, 2000).map((meeting) => toItem(meeting, context))
    const channel = { folder: '', title: 'Readout', description: 'Meetings' }
    const rss = await shortest(() => rssFeed({ channel, items, baseUrl: context.baseUrl, released: new Date(0) }))
    const plainRss = await shortest(() => {
      const feed = new Feed({
        id: 'x',
        title: 'Readout',
        link: 'https://x.example/',
        copyright: '',
        updated: new Date(0),
      })
      for (const { id, title, url, summary, published: date, categories } of items) {
        const category = categories.map(({ scheme, term }) => ({ name: term, domain: scheme }))
        feed.addItem({ id, guid: id, title, link: url, description: summary, date, category })
      }
      feed.rss2()
    })
    report('RSS', rss, plainRss, 'the feed library, 2000 items')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
