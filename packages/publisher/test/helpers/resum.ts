import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ReleaseManifest } from '@readout/schema'
import { mediaTypeOf } from '../../src/release/media-types.js'
import { sumOf } from '../../src/release/staging.js'

/** Makes manifest and sums fit the files of a release again: what someone does who knows how to cover a change. */
export const resum = async (folder: string): Promise<void> => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !['manifest.json', 'SHA256SUMS', 'SHA256SUMS.sig'].includes(name))
    .sort()
  const files = []
  for (const name of names) {
    const sum = sumOf(path.join(folder, name))
    files.push({ path: name, ...sum, media_type: mediaTypeOf(name) })
  }
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as ReleaseManifest
  const head = JSON.stringify({ ...manifest, files: undefined }, null, 2).slice(0, -2)
  const entries = files.map((each) => `    ${JSON.stringify(each)}`)
  writeFileSync(file, `${head},\n  "files": [\n${entries.join(',\n')}\n  ]\n}\n`)
  const { sha256 } = sumOf(file)
  const lines = [...files.map((each) => `${each.sha256}  ${each.path}`), `${sha256}  manifest.json`]
  writeFileSync(path.join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`)
}
