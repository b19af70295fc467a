// Writes what docs/dataset.md shows of the dataset: charts (docs/dataset/*.svg) and tables (between marks in the page).
//   node scripts/dataset-page.mjs [RELEASE] [--check]
// RELEASE is the folder of a version; without it the records are published to a folder that is removed afterwards. With
// --check nothing is written, and the exit code is 1 when something is stale.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { root } from './bootstrap.mjs'
import { charts } from './dataset-charts.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})
const PAGE = join(root, 'docs/dataset.md')

/** @param {string} out */
const publish = (out) => {
  const command = join(root, 'packages/cli/bin/readout.js')
  const run = spawnSync(process.execPath, [command, 'publish', '--out', out, '--version', '1.0.0'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status === 0) return join(out, '1.0.0')
  process.stderr.write(run.stdout + run.stderr)
  process.exit(1)
}

const made = positionals[0] === undefined ? mkdtempSync(join(tmpdir(), 'readout-dataset-')) : undefined
const release = made === undefined ? resolve(positionals[0] ?? '') : publish(made)
const connection = await (await DuckDBInstance.create()).connect()

/**
 * Runs a query on the release's CSV files.
 * @param {string} sql
 * @returns {Promise<Record<string, string | number>[]>}
 */
const query = async (sql) => {
  const quoted = sql.replaceAll(/'([\w-]+\.csv)'/gu, (_, name) => `'${join(release, name).replaceAll("'", "''")}'`)
  const reader = await connection.runAndReadAll(quoted)
  return /** @type {Record<string, string | number>[]} */ (
    reader
      .getRowObjectsJson()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            typeof value === 'string' && /^\d+$/u.test(value) && key !== 'decade' ? Number(value) : value,
          ]),
        ),
      )
  )
}

/** The query about leaders, as docs/data.md shows it. */
const leadersQuery = () => {
  const [, sql] =
    /^```sql duckdb:leaders\n([\s\S]*?)^```$/mu.exec(readFileSync(join(root, 'docs/data.md'), 'utf8')) ?? []
  if (sql === undefined) throw new Error('docs/data.md shows no query about leaders')
  return sql.replace(/;\s*$/u, '')
}

const MEETINGS = "read_csv('meetings.csv', all_varchar = true)"
const PEOPLE = "read_csv('participants.csv', all_varchar = true)"
const PARTIES = "read_csv('parties.csv', all_varchar = true)"

const data = {
  decades: await query(`
    SELECT substr(date_start, 1, 3) || '0s' AS decade, CASE
        WHEN level IN ('head-of-state', 'head-of-government', 'monarch') THEN 'leader'
        WHEN level LIKE '%-minister' AND level <> 'deputy-minister' THEN 'minister' ELSE 'other' END AS level,
      count(*) AS meetings
    FROM ${MEETINGS} GROUP BY 1, 2 ORDER BY 1, 2`),
  parties: await query(`
    SELECT label AS name, count(DISTINCT meeting_id) AS meetings FROM ${PARTIES}
    WHERE code <> 'US' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 25`),
  offices: await query(`
    SELECT office, count(*) AS participations FROM ${PEOPLE} WHERE party <> 'US' GROUP BY 1 ORDER BY 2 DESC, 1`),
  modes: await query(`SELECT mode, count(*) AS meetings FROM ${MEETINGS} GROUP BY 1 ORDER BY 2 DESC, 1`),
}

/** @param {readonly Record<string, string | number>[]} rows @param {readonly string[]} heads */
const table = (rows, heads) => {
  const keys = Object.keys(rows[0] ?? {})
  const cell = (/** @type {string | number | undefined} */ value) =>
    typeof value === 'number' ? value.toLocaleString('en-US') : String(value ?? '').replaceAll('|', '\\|')
  return [
    `| ${heads.join(' | ')} |`,
    `| ${keys.map((key) => (typeof rows[0]?.[key] === 'number' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${keys.map((key) => cell(row[key])).join(' | ')} |`),
  ].join('\n')
}

const totals = await query(`
  SELECT count(*) AS meetings, count(DISTINCT substr(date_start, 1, 4)) AS years,
    (SELECT count(DISTINCT code) FROM ${PARTIES}) AS parties,
    (SELECT count(DISTINCT person) FROM ${PEOPLE} WHERE person <> '') AS people FROM ${MEETINGS}`)
const byDecade = await query(`
  SELECT substr(date_start, 1, 3) || '0s' AS decade, count(*) AS meetings,
    count(*) FILTER (WHERE size = 'bilateral') AS bilateral, count(*) FILTER (WHERE date_precision = 'day' AND date_start = date_end) AS days
  FROM ${MEETINGS} GROUP BY 1 ORDER BY 1`)

/** @type {Record<string, string>} */
const blocks = {
  totals: table(totals, ['meetings', 'years', 'parties', 'people in the register']),
  decades: table(byDecade, ['decade', 'meetings', 'with two parties', 'on a known day']),
  parties: table(data.parties, ['party', 'meetings']),
  offices: table(data.offices, ['office of those who are not American', 'times']),
  modes: table(data.modes, ['mode', 'meetings']),
  leaders: table(await query(leadersQuery()), ['decade', 'leader', 'party', 'meetings']),
}

const before = readFileSync(PAGE, 'utf8')
const page = Object.entries(blocks).reduce((text, [name, block]) => {
  const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u')
  if (!place.test(text)) throw new Error(`docs/dataset.md has no place for ${name}`)
  return text.replace(place, (_, open, close) => `${open}\n${block}\n\n${close}`)
}, before)

const files = [
  { path: PAGE, text: page },
  ...charts(data).map(({ name, svg }) => ({ path: join(root, 'docs/dataset', `${name}.svg`), text: svg })),
]
const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
if (made !== undefined) rmSync(made, { recursive: true, force: true })
if (!values.check) {
  mkdirSync(join(root, 'docs/dataset'), { recursive: true })
  for (const { path, text } of stale) writeFileSync(path, text)
} else if (stale.length > 0) {
  for (const { path } of stale)
    console.error(`${path.slice(root.length + 1)} is stale; run node scripts/dataset-page.mjs`)
  process.exitCode = 1
}
