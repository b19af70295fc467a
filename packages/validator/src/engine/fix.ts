import { parsePointer, serializeRecord } from '@readout/records'
import type { Meeting } from '@readout/schema'
import { contentOf, type FileContent, ReadDocument } from '../document/read.js'
import { runGuarded } from './guard.js'
import type { Remedy, Rule } from './rule.js'
import { type Run, rulesFor } from './run.js'

/** Rewriting is refused with any of these: it would lose what only a person can choose between. */
const LOSSY: readonly string[] = ['duplicate-key', 'forbidden-key', 'comment']

/** Passes over one file: a value that one rule mended may be mended further by another, and then no more. */
const PASSES = 4

/** The remedies of a file that leave its meaning as it is. */
const safeRemedies = (document: ReadDocument, run: Run, stands: (rule: string) => boolean): readonly Remedy[] => {
  const remedies: Remedy[] = []
  const { file, record } = rulesFor(document, run)
  const wanted = ({ meta }: Rule): boolean => meta.fixable === true && !stands(meta.id)
  const found = [
    ...file.filter(wanted).flatMap(({ check }) => runGuarded(check, document, run.context).problems),
    ...record.filter(wanted).flatMap(({ check }) => runGuarded(check, document.value as Meeting, run.context).problems),
  ]
  for (const { remedy } of found) {
    if (remedy !== undefined && (remedy.kind === 'layout' || remedy.safe)) remedies.push(remedy)
  }
  return remedies
}

const replaceAt = (root: unknown, pointer: string, value: unknown): void => {
  const steps = parsePointer(pointer) ?? []
  const last = steps.pop()
  let at: unknown = root
  for (const step of steps) at = (at as Record<string, unknown>)[step]
  if (last !== undefined && typeof at === 'object' && at !== null && Object.hasOwn(at, last)) {
    ;(at as Record<string, unknown>)[last] = value
  }
}

/**
 * Mends what can be mended without a change of meaning: the layout, the order of keys, the composition of letters, blanks
 * at the ends of a line, tracking parameters. A text that was mended is not changed by a second run.
 *
 * @param content the file
 * @param run rules and context; what is off is left alone
 * @param stands tells the rules whose findings on this file are let stand
 * @returns the new text; `undefined` when nothing is to be done, or when only a person can do it
 */
export const fixedText = (
  content: FileContent,
  run: Run,
  stands: (rule: string) => boolean = () => false,
): string | undefined => {
  let current = content
  for (let pass = 0; pass < PASSES; pass++) {
    const document = new ReadDocument(current)
    const { value, kind, problems, canonicalText } = document
    if (canonicalText === undefined || problems.some(({ code }) => LOSSY.includes(code))) break
    const remedies = safeRemedies(document, run, stands)
    if (remedies.length === 0) break
    const mended: unknown = structuredClone(value)
    for (const remedy of remedies) if (remedy.kind === 'replace') replaceAt(mended, remedy.pointer, remedy.value)
    const text = serializeRecord(mended, kind)
    if (text === current.text) break
    current = contentOf(content.path, text)
  }
  return current.text === content.text ? undefined : current.text
}
