// The steps of a release, as the release workflow runs them; docs/release-flow.md tells when.
//   node scripts/release.mjs fetch       gets the newest release of the dataset from the forge and verifies it
//   node scripts/release.mjs changeset   writes the changeset that the records ask for since then
//   node scripts/release.mjs version     applies the changesets that wait: versions, changelogs, lockfile
//   node scripts/release.mjs publish     builds, then publishes what the registry does not have yet; --dry-run only tells
//   node scripts/release.mjs dataset     builds, writes the dataset's release under the version of packages/data, and puts
//                                        it into that package
//   node scripts/release.mjs attach      attaches that release to the one of the package on the forge
// --root DIR works on another repository, --out DIR is where the dataset's release goes (release-out), --previous DIR where
// the newest one is put and looked for (release-previous). --built leaves the building out, where it has just been done.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrap, root, runPnpm, runProgram } from './bootstrap.mjs'
import { attach, fetched, fetchNewest } from './forge.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: root },
    out: { type: 'string', default: join(root, 'release-out') },
    previous: { type: 'string', default: join(root, 'release-previous') },
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

const readout = join(root, 'packages/cli/bin/readout.js')

/** @param {string} file @returns {{ version: string }} */
const versioned = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** The version that packages/data has in the repository. */
const dataVersion = () => versioned(join(resolve(values.root), 'packages/data/package.json')).version

/** The newest release that was fetched, with its version. */
const previous = () => {
  const folder = fetched(resolve(values.previous))
  return folder === undefined ? undefined : { folder, version: versioned(join(folder, 'manifest.json')).version }
}

/** Writes the dataset's release and puts it into the package that carries it. */
const writeDataset = async () => {
  await build()
  const [version, before] = [dataVersion(), previous()]
  const fill = (/** @type {string} */ release) =>
    must(
      runProgram(process.execPath, [
        join(root, 'packages/data/scripts/fill.mjs'),
        release,
        '--to',
        resolve(values.filled),
      ]),
    )
  // A release is never changed: under a version that is out already, it is the one that is out.
  if (before?.version === version) return fill(before.folder)
  const options = ['--out', resolve(values.out)]
  // Before its first release the package has no version of its own: the changes decide.
  if (version !== '0.0.0') options.push('--version', version)
  if (before !== undefined) options.push('--previous', before.folder)
  await must(runProgram(process.execPath, [readout, 'publish', ...options], { cwd: resolve(values.root) }))
  await fill(join(resolve(values.out), 'latest'))
}

/** @type {Record<string, () => Promise<void>>} */
const steps = {
  fetch: async () => {
    await build()
    const folder = await fetchNewest(resolve(values.previous))
    if (folder === undefined) console.error('release: the dataset has no release yet')
    else await must(runProgram(process.execPath, [readout, 'verify', folder]))
  },
  changeset: async () => {
    await build()
    const before = previous()
    // Without a release before, the first version is a person's choice. With a version that is not out yet, the changeset
    // was applied already.
    if (before === undefined || before.version !== dataVersion()) return
    const cwd = resolve(values.root)
    await must(runProgram(process.execPath, [readout, 'changeset', '--previous', before.folder], { cwd }))
  },
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
  attach: async () => {
    const version = dataVersion()
    const out = resolve(values.out)
    if (existsSync(join(out, version))) await attach(out, version)
    else console.error(`release: ${version} is out already: nothing to attach`)
  },
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
