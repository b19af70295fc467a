import type { FileRule, Problem } from '../../../engine/rule.js'

/** Offset at which two texts part. */
const partingOf = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return at
  return shorter
}

/** The file is laid out as the writer of records lays it out. */
export const fileCanonical: FileRule = {
  scope: 'file',
  aspect: 'layout',
  meta: {
    id: 'file-canonical',
    severity: 'error',
    description: 'Keys stand in the order of the schema and the text is laid out as the tools write it.',
    protects: 'Reviewers: a difference between two versions of a record shows what changed and nothing else.',
    fixable: true,
  },
  check({ text, canonicalText, problems }) {
    const found: Problem[] = []
    // Other faults of the text come first: a key given twice would be lost by rewriting before a person has chosen.
    if (canonicalText === undefined || canonicalText === text || problems.length > 0) return found
    const at = partingOf(text, canonicalText)
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at) + 1 || undefined).trim()
    const lineStart = canonicalText.lastIndexOf('\n', at - 1) + 1
    const expected = canonicalText.slice(lineStart, canonicalText.indexOf('\n', at) + 1 || undefined).trim()
    const shown = (part: string): string => (part.length > 80 ? `${part.slice(0, 79)}…` : part)
    found.push({
      message:
        line === expected || expected === ''
          ? 'Blanks or line breaks differ from the canonical layout from here on. Run `readout validate --fix`.'
          : `The canonical layout has \`${shown(expected)}\` here. Run \`readout validate --fix\`.`,
      at: { start: at, end: Math.min(at + 1, text.length) },
      remedy: { kind: 'layout' },
    })
    return found
  },
}
