import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serializeRecord } from '@readout/records'
import { validateFiles } from '../../src/files/index.js'
import { type Finding, type Report, RULES, type RuleSettings, validate } from '../../src/index.js'
import { mergePatch, SOUND, SOUND_PATH, SOUND_PERSON } from './records.js'

/** The day that every example takes for today. */
export const TODAY = '2024-07-01'

/** One file of an example. */
export interface ExampleFile {
  /** Path; that of the sound record when left out. */
  readonly file?: string
  /** What differs from the sound record, or the sound person, as a JSON Merge Patch. */
  readonly patch?: unknown
  /** The text as it stands, in place of a patch. */
  readonly raw?: string
  /** What stands on the disk in place of a plain file of UTF-8. */
  readonly as?: 'latin1' | 'link' | 'folder'
  /** Length that the text is filled up to with blanks. */
  readonly size?: number
}

/** Input of one example: a patch of the sound record, or files. */
export interface Example {
  readonly files: readonly ExampleFile[]
  /** Text of a source; the word SHA256 in a patch stands for its sum. */
  readonly source?: string
  /** Ids of a base revision. */
  readonly base?: readonly string[]
}

/** @returns SHA-256 of a text in UTF-8, in lower-case hex */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const isPerson = (path: string): boolean => path.startsWith('people/')

/**
 * @param example an example
 * @returns its files as texts by path
 */
export const textsOf = ({ files, source }: Example): readonly { readonly path: string; readonly text: string }[] =>
  files.map(({ file = SOUND_PATH, patch = {}, raw, size = 0 }) => {
    const text =
      raw ??
      serializeRecord(mergePatch(isPerson(file) ? SOUND_PERSON : SOUND, patch), isPerson(file) ? 'person' : 'record')
    return { path: file, text: (source === undefined ? text : text.replaceAll('SHA256', sumOf(source))).padEnd(size) }
  })

/** Runs an example that only a disk can hold. */
const onDisk = async (example: Example, rules: RuleSettings): Promise<Report> => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-example-')))
  try {
    mkdirSync(join(cwd, 'records'))
    for (const [index, { path, text }] of textsOf(example).entries()) {
      const full = join(cwd, path)
      const as = example.files[index]?.as
      mkdirSync(dirname(full), { recursive: true })
      if (as === 'link') symlinkSync(text.trim(), full)
      else if (as === 'folder') mkdirSync(full)
      else writeFileSync(full, text, as)
    }
    return await validateFiles([], { cwd, rules, today: TODAY })
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/**
 * Runs an example by some rules.
 *
 * @param example the example
 * @param rules what to make of which rule
 * @returns the report
 */
export const reportOn = async (example: Example, rules: RuleSettings): Promise<Report> => {
  if (example.files.some(({ as }) => as !== undefined)) return await onDisk(example, rules)
  const { source, base } = example
  return validate(textsOf(example), {
    rules,
    today: TODAY,
    ...(source === undefined ? {} : { sourceText: (sum: string) => (sum === sumOf(source) ? source : undefined) }),
    ...(base === undefined ? {} : { base: { revision: 'origin/main', ids: base } }),
  })
}

/**
 * @param finding a finding
 * @param several whether the example has several files, so that the line names the file
 * @returns the finding on one line: pointer or place, severity, message, and whether `--fix` mends it
 */
export const lineOf = ({ file, pointer, range, severity, message, repair }: Finding, several: boolean): string => {
  const place = pointer ?? (range === undefined ? '' : `${range.start.line}:${range.start.column}`)
  return [
    several ? file : '',
    place === '' && pointer === '' ? '/' : place,
    severity,
    message,
    repair?.safe === true ? '(--fix)' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * Runs one rule over an example, all others off.
 *
 * @param rule id of the rule
 * @param example the example
 * @returns what the rule finds, a line each
 */
export const linesOf = async (rule: string, example: Example): Promise<readonly string[]> => {
  const off = RULES.filter(({ meta }) => meta.id !== rule).map(({ meta }) => [meta.id, 'off'] as const)
  const report = await reportOn(example, Object.fromEntries(off))
  return report.findings.map((finding) => lineOf(finding, example.files.length > 1))
}
