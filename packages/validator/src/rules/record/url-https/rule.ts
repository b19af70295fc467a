import { urlsOf } from '../../../document/urls.js'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** Whether an address is not encrypted. */
const isPlain = (url: string): boolean => !url.startsWith('https:') && /^http:/i.test(url)

/** Addresses are https. */
export const urlHttps: RecordRule = {
  scope: 'record',
  meta: {
    id: 'url-https',
    severity: 'warn',
    description: 'Web addresses begin with `https://`.',
    protects: 'Readers who follow the link: over plain `http` anybody on the way can change the page.',
  },
  reads: ['documents', 'sources'],
  check(record) {
    const problems: Problem[] = []
    for (const { pointer, url } of urlsOf(record, isPlain)) {
      problems.push({
        message: `The address begins with \`http://\`. Use \`https://\` where the site offers it.`,
        at: { pointer },
        remedy: { kind: 'replace', pointer, value: url.replace(/^http:/i, 'https:'), safe: false },
      })
    }
    return problems
  },
}
