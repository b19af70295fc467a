import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readRecordFile } from '@readout/records/files'
import { checkDataset } from '../dataset/check.js'
import type { PersonFacts, RecordFacts, StemSet } from '../dataset/input.js'
import { stemOf } from '../document/input.js'
import { unreadContent } from '../document/read.js'
import { applyExceptions } from '../engine/exceptions.js'
import { type Finding, type Report, reportOf } from '../engine/finding.js'
import { checkDocument, type DocumentResult, factsOfContent, type Run } from '../engine/run.js'
import type { Cache, Snapshot } from './cache/cache.js'
import { cacheOf } from './cache/cache-of.js'
import { wantedBy } from './cache/keys.js'
import { checkFiles } from './check-files.js'
import type { FileToCheck } from './chunks.js'
import { idsAt, stateOf } from './git.js'
import { DATASET_FOLDERS, type Plan, shownPath } from './plan.js'
import { prepare, type ValidateFilesOptions } from './prepare.js'
import { readContent } from './read-content.js'

/** Facts gathered while files are checked one after another. */
class Gathered {
  readonly findings: Finding[] = []
  readonly records: RecordFacts[] = []
  readonly people: PersonFacts[] = []
  readonly unread = new Set<string>()

  take(file: string, result: DocumentResult): void {
    for (const finding of result.findings) this.findings.push(finding)
    if (result.facts !== undefined) this.records.push({ file, facts: result.facts })
    else if (result.person !== undefined) this.people.push({ file, person: result.person })
    else this.unread.add(stemOf(file))
  }
}

const compareFiles = (a: { readonly file: string }, b: { readonly file: string }): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0

/** Checks files, or takes what an earlier run found. */
const check = async (
  files: readonly FileToCheck[],
  run: Run,
  cache: Cache | undefined,
  cwd: string,
  { rules, today, sources, workers }: ValidateFilesOptions,
): Promise<readonly DocumentResult[]> => {
  const settings = {
    ...(rules === undefined ? {} : { rules }),
    ...(today === undefined ? {} : { today }),
    ...(sources === undefined ? {} : { sources: resolve(cwd, sources) }),
  }
  if (cache === undefined) return await checkFiles(files, run, settings, workers)
  const stamps = files.map(({ path }) => cache.stamp(path))
  const known = files.map(({ file }, index): DocumentResult | undefined => {
    const stamp = stamps[index]
    const entry = stamp === undefined ? undefined : cache.get(file, stamp)
    return entry?.kind === 'checked' ? entry.result() : undefined
  })
  const open = files.map((file, index) => ({ ...file, index })).filter(({ index }) => known[index] === undefined)
  const results = await checkFiles(open, run, settings, workers)
  for (const [at, { file, index }] of open.entries()) {
    const result = results[at] ?? { findings: [] }
    const stamp = stamps[index]
    if (stamp !== undefined) cache.put(file, stamp, 'checked', result)
    known[index] = result
  }
  return known.map((result) => result ?? { findings: [] })
}

/** Gathers the facts of files that are not reported on, as far as they could matter. */
const lend = (
  plan: Plan,
  cwd: string,
  gathered: Gathered,
  results: readonly DocumentResult[],
  cache: Cache | undefined,
): void => {
  if (plan.lenders.length === 0 && plan.known === undefined) return
  const wanted = new Set(results.flatMap(wantedBy))
  const lent: { readonly file: string; readonly result: DocumentResult }[] = []
  const index = plan.lenders.length === 0 ? undefined : cache?.keys
  const starts = index === undefined ? undefined : new Set([...wanted].flatMap((key) => index.find(key)))
  for (const path of plan.lenders) {
    const file = shownPath(cwd, path)
    const stamp = cache?.stamp(path)
    const entry = stamp === undefined ? undefined : cache?.get(file, stamp)
    if (entry !== undefined && starts?.has(entry.start) === false) {
      gathered.unread.add(stemOf(file))
      continue
    }
    const result = entry?.result() ?? factsOfContent(readContent(path, file))
    if (entry === undefined && stamp !== undefined) cache?.put(file, stamp, 'lent', result)
    lent.push({ file, result })
  }
  for (const { file, result } of plan.known?.find(wanted) ?? []) lent.push({ file, result: result() })
  for (const { file, result } of lent) gathered.take(file, { ...result, findings: [] })
}

/** Names of files whose facts were not read, those included that a cache knows. */
const unreadOf = (gathered: Gathered, { known }: Plan): StemSet => {
  const { unread } = gathered
  if (known === undefined) return unread
  return {
    has: (stem) => unread.has(stem) || known.stems.has(stem),
    *[Symbol.iterator]() {
      yield* unread
      yield* known.stems
    },
  }
}

/**
 * What git tells of the files, for a cache of all of them. Asked for before they are read; what changes meanwhile is
 * added by {@link afterwards}.
 */
const snapshotOf = async ({ root, sound, known }: Plan, cache: Cache | undefined): Promise<Snapshot | undefined> => {
  if (cache === undefined || root === undefined || !sound || known !== undefined) return undefined
  return await stateOf(root, DATASET_FOLDERS)
}

/** The same after the files were read. */
const afterwards = async (before: Snapshot | undefined, plan: Plan, cache: Cache): Promise<Snapshot | undefined> => {
  const after = before === undefined ? undefined : await snapshotOf(plan, cache)
  if (before === undefined || after?.commit !== before.commit) return undefined
  return { commit: after.commit, dirty: [...new Set([...before.dirty, ...after.dirty])].sort() }
}

/**
 * Checks files and folders by every rule. A run over part of a dataset still compares with the whole of it, and reports
 * on its part alone.
 *
 * @param paths files and folders; none means the dataset in `cwd`
 * @param options settings and what to compare with
 * @returns the report, findings sorted; paths in it are told from `cwd`
 * @throws SettingError when a setting names no rule or the folder of sources is not there, GitError when a revision cannot
 * be read
 */
export const validateFiles = async (paths: readonly string[], options: ValidateFilesOptions = {}): Promise<Report> => {
  const cache = cacheOf(options)
  try {
    return await validateWith(paths, options, cache)
  } finally {
    cache?.close()
  }
}

const validateWith = async (
  paths: readonly string[],
  options: ValidateFilesOptions,
  cache: Cache | undefined,
): Promise<Report> => {
  const { cwd, run, plan, exceptions } = await prepare(paths, options, cache)
  const before = await snapshotOf(plan, cache)
  const gathered = new Gathered()
  const reported = new Set<string>()
  for (const problem of plan.problems) {
    const file = shownPath(cwd, problem.path)
    reported.add(file)
    gathered.take(file, checkDocument(unreadContent(file, problem), run))
  }
  const files = plan.files.map((path) => ({ path, file: shownPath(cwd, path) }))
  for (const { file } of files) reported.add(file)
  const results = await check(files, run, cache, cwd, options)
  for (const [index, result] of results.entries()) gathered.take(files[index]?.file ?? '', result)
  lend(plan, cwd, gathered, results, cache)
  // What a cache knows without a look at its files it need not write down again.
  if (cache !== undefined && plan.known === undefined) {
    await cache.save(before !== undefined, async () => await afterwards(before, plan, cache))
  }
  const dataset = {
    records: gathered.records.sort(compareFiles),
    people: gathered.people.sort(compareFiles),
    unread: unreadOf(gathered, plan),
    // What is gone has no file to be among the reported ones.
    isReported: (file: string) => reported.has(file) || !existsSync(resolve(cwd, file)),
    whole: plan.root !== undefined,
    ...(options.base === undefined || plan.root === undefined
      ? {}
      : { base: { revision: options.base, ids: await idsAt(plan.root, options.base, 'records') } }),
  }
  const textOf = (file: string): string | undefined => readRecordFile(resolve(cwd, file)).text
  for (const finding of checkDataset(dataset, run, textOf)) gathered.findings.push(finding)
  const { findings, excepted, unneeded } = applyExceptions(gathered.findings, exceptions.entries)
  const stems = unneeded.length === 0 ? new Set<string>() : new Set([...reported].map(stemOf))
  // A draft beside the tree says nothing about the exceptions of the tree's records.
  const whole = plan.lenders.length === 0 && plan.known === undefined && plan.root !== undefined
  const judged = unneeded.filter(
    ({ rule, record }) => run.rules.severityOf(rule) !== undefined && (whole || stems.has(record)),
  )
  const all = [...findings, ...exceptions.findings, ...exceptions.unneeded(judged)]
  return reportOf(all, { files: reported.size, excepted })
}
