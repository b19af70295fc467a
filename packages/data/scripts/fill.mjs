// Puts a release into this package, one file a year: node scripts/fill.mjs RELEASE [--to DIR]
// RELEASE is the folder of a version that `readout publish` has written; DIR is `release/` of this package.
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readMeetings, verify } from '@readout/publisher'

const home = fileURLToPath(new URL('..', import.meta.url))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: path.join(home, 'release') } },
})
const [release] = positionals
if (release === undefined || positionals.length > 1) {
  console.error('usage: node scripts/fill.mjs RELEASE [--to DIR]')
  process.exit(2)
}

const { problems } = await verify(release)
if (problems.length > 0) {
  for (const { file, message } of problems) console.error(`${file}: ${message}`)
  process.exit(1)
}

const to = path.resolve(values.to)
const beside = `${to}.${process.pid}.tmp`
rmSync(beside, { recursive: true, force: true })
mkdirSync(beside, { recursive: true })

const manifest = JSON.parse(readFileSync(path.join(release, 'manifest.json'), 'utf8'))
/** @type {Record<string, number>} */
const years = {}
/** @type {{ year: string, fd: number } | undefined} */
let open
const end = () => {
  if (open === undefined) return
  writeSync(open.fd, '\n]\n')
  closeSync(open.fd)
}
// Ids begin with the date and rise, so the meetings of a year follow one another.
for (const meeting of readMeetings(release)) {
  const year = meeting.id.slice(0, 4)
  if (open?.year !== year) {
    end()
    open = { year, fd: openSync(path.join(beside, `${year}.json`), 'wx') }
    years[year] = 0
    writeSync(open.fd, '[\n')
  } else writeSync(open.fd, ',\n')
  writeSync(open.fd, JSON.stringify(meeting))
  years[year] = (years[year] ?? 0) + 1
}
end()
const { version, released, counts } = manifest
writeFileSync(path.join(beside, 'index.json'), `${JSON.stringify({ version, released, counts, years }, null, 2)}\n`)
rmSync(to, { recursive: true, force: true })
renameSync(beside, to)
console.error(`${to}: version ${version}, ${Object.keys(years).length} years`)
