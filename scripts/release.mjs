// The steps of a release, as the release workflow runs them; docs/release-flow.md tells when.
//   node scripts/release.mjs version [--root DIR]   applies the changesets that wait: versions, changelogs, lockfile
//   node scripts/release.mjs publish [--dry-run]    builds, then publishes what the registry does not have yet
//   node scripts/release.mjs dataset [--out DIR] [--previous RELEASE]
//                                                   builds, writes the dataset's release to DIR (release-out) under the
//                                                   version of packages/data, and puts it into that package
// --built leaves the building out, where it has just been done.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrap, root, runPnpm, runProgram } from './bootstrap.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: root },
    out: { type: 'string', default: join(root, 'release-out') },
    previous: { type: 'string' },
    filled: { type: 'string', default: join(root, 'packages/data/release') },
    built: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
})

/** Ends the process when a step fails: the next one would build on half of it. */
const must = async (/** @type {Promise<number>} */ step) => {
  const code = await step
  if (code !== 0) process.exit(code)
}

const build = async () => {
  if (values.built) return
  await must(bootstrap())
  await must(runPnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']))
}

/** The folders of the packages that are published. */
const published = () =>
  readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).private !== true)
    .sort()

/** Writes the dataset's release and puts it into the package that carries it. */
const writeDataset = async () => {
  await build()
  const readout = join(root, 'packages/cli/bin/readout.js')
  const { version } = JSON.parse(readFileSync(join(root, 'packages/data/package.json'), 'utf8'))
  const options = ['--out', resolve(values.out)]
  // Before its first release the package has no version of its own: the changes decide.
  if (version !== '0.0.0') options.push('--version', version)
  if (values.previous !== undefined) options.push('--previous', resolve(values.previous))
  await must(runProgram(process.execPath, [readout, 'publish', ...options]))
  const fill = join(root, 'packages/data/scripts/fill.mjs')
  await must(runProgram(process.execPath, [fill, join(resolve(values.out), 'latest'), '--to', resolve(values.filled)]))
}

/** @type {Record<string, () => Promise<void>>} */
const steps = {
  version: async () => {
    const cwd = resolve(values.root)
    const changeset = join(root, 'node_modules/@changesets/cli/bin.js')
    await must(runProgram(process.execPath, [changeset, 'version'], { cwd }))
    // The workspace's own versions stand in the lockfile too.
    if (cwd === root) await must(runPnpm(['install', '--lockfile-only']))
  },
  publish: async () => {
    await build()
    if (values['dry-run']) {
      for (const cwd of published()) await must(runProgram('npm', ['pack', '--dry-run', '--ignore-scripts'], { cwd }))
      return
    }
    // The package of the dataset carries the release, so that has to be written first.
    values.built = true
    await writeDataset()
    await must(runPnpm(['exec', 'changeset', 'publish']))
  },
  dataset: writeDataset,
}

const [name = '', ...rest] = positionals
const step = Object.hasOwn(steps, name) && rest.length === 0 ? steps[name] : undefined
if (step === undefined) {
  console.error(
    `release: one of ${Object.keys(steps).join(', ')} is needed, not ${JSON.stringify(positionals.join(' '))}`,
  )
  process.exit(2)
}
await step()
