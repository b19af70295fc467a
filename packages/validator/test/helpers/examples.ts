import { createHash } from 'node:crypto'
import { serializeRecord } from '@readout/records'
import type { Finding } from '../../src/index.js'
import { RULES, validate } from '../../src/index.js'
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
  files.map(({ file = SOUND_PATH, patch = {}, raw }) => {
    const text = raw ?? serializeRecord(mergePatch(isPerson(file) ? SOUND_PERSON : SOUND, patch), isPerson(file) ? 'person' : 'record')
    return { path: file, text: source === undefined ? text : text.replaceAll('SHA256', sumOf(source)) }
  })

/**
 * @param finding a finding
 * @param several whether the example has several files, so that the line names the file
 * @returns the finding on one line: pointer or place, severity and message
 */
export const lineOf = ({ file, pointer, range, severity, message }: Finding, several: boolean): string => {
  const place = pointer ?? (range === undefined ? '' : `${range.start.line}:${range.start.column}`)
  return [several ? file : '', place === '' && pointer === '' ? '/' : place, severity, message].filter((part) => part !== '').join(' ')
}

/**
 * Runs one rule over an example, all others off.
 *
 * @param rule id of the rule
 * @param example the example
 * @returns what the rule finds, a line each
 */
export const linesOf = (rule: string, example: Example): readonly string[] => {
  const off = RULES.filter(({ meta }) => meta.id !== rule).map(({ meta }) => [meta.id, 'off'] as const)
  const { source, base } = example
  const report = validate(textsOf(example), {
    rules: Object.fromEntries(off),
    today: TODAY,
    ...(source === undefined ? {} : { sourceText: (sum: string) => (sum === sumOf(source) ? source : undefined) }),
    ...(base === undefined ? {} : { base: { revision: 'origin/main', ids: base } }),
  })
  return report.findings.map((finding) => lineOf(finding, example.files.length > 1))
}
