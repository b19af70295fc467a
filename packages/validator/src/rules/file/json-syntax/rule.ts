import { syntaxHint } from '../../../document/syntax-hint.js'
import type { FileRule, Problem } from '../../../engine/rule.js'
import { sentence } from '../../../engine/words.js'

const SYNTAX: readonly string[] = ['empty', 'comment', 'trailing-comma', 'syntax']

/** The text is JSON. */
export const jsonSyntax: FileRule = {
  scope: 'file',
  aspect: 'problems',
  meta: {
    id: 'json-syntax',
    severity: 'error',
    description: 'The file is JSON (RFC 8259): no comments, no comma after the last entry, straight quotes.',
    protects: 'Everybody: nothing else about the record can be read before its text is JSON.',
    fixable: true,
  },
  check({ problems, text, value }) {
    const found: Problem[] = []
    for (const { code, message, start, end } of problems) {
      if (!SYNTAX.includes(code)) continue
      const hint = syntaxHint(text, start.offset)
      found.push({
        message: hint === undefined ? sentence(message) : `${sentence(message)} ${hint}`,
        at: { start: start.offset, end: end.offset },
        // A comma too many says nothing; a comment may, so that a person decides.
        ...(code === 'trailing-comma' && value !== undefined ? { remedy: { kind: 'layout' } as const } : {}),
      })
    }
    return found
  },
}
