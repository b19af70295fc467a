import type { FileRule, Problem } from '../../../engine/rule.js'

/** The file does not begin with a byte order mark. */
export const textNoBom: FileRule = {
  scope: 'file',
  aspect: 'layout',
  meta: {
    id: 'text-no-bom',
    severity: 'error',
    description: 'The file does not begin with a byte order mark.',
    protects: 'Programs that read the file: RFC 8259 (section 8.1) forbids the mark, and many JSON readers stop at it.',
    fixable: true,
  },
  check({ text }) {
    const problems: Problem[] = []
    if (!text.startsWith('\ufeff')) return problems
    problems.push({
      message: 'The file begins with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.',
      at: { start: 0, end: 1 },
      remedy: { kind: 'layout' },
    })
    return problems
  },
}
