import { urlsOf } from '../../../document/urls.js'
import type { RecordRule } from '../../../engine/rule.js'

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
  *check(record) {
    for (const { pointer, url } of urlsOf(record)) {
      if (!/^http:/i.test(url)) continue
      yield {
        message: `The address begins with \`http://\`. Use \`https://\` where the site offers it.`,
        at: { pointer },
        remedy: { kind: 'replace', pointer, value: url.replace(/^http:/i, 'https:'), safe: false },
      }
    }
  },
}
