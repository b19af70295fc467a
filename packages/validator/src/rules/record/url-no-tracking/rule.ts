import { urlsOf } from '../../../document/urls.js'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { listed, ticked } from '../../../engine/words.js'

/** Parameters that tell a site where a reader came from and change nothing about the page. */
const TRACKING =
  /^(?:utm_[a-z]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|twclid|_ga|_gl|_hsenc|_hsmi|mkt_tok|at_medium|at_campaign|at_custom\d|cmpid|s_cid)$/i

const withoutTracking = (url: string): { readonly clean: string; readonly names: readonly string[] } => {
  const [, head = url, query = '', hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? []
  const names: string[] = []
  const kept = query.split('&').filter((pair) => {
    const name = pair.split('=')[0] ?? ''
    if (!TRACKING.test(name)) return true
    names.push(name)
    return false
  })
  return { clean: `${head}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`, names }
}

const hasQuery = (url: string): boolean => url.includes('?')

/** Addresses carry no tracking parameters. */
export const urlNoTracking: RecordRule = {
  scope: 'record',
  meta: {
    id: 'url-no-tracking',
    severity: 'error',
    description: 'No web address carries parameters that only track readers.',
    protects: 'Readers who follow the link, and everybody who compares addresses: one page has one address.',
    fixable: true,
  },
  reads: ['documents', 'sources'],
  check(record) {
    const problems: Problem[] = []
    for (const { pointer, url } of urlsOf(record, hasQuery)) {
      const { clean, names } = withoutTracking(url)
      if (names.length === 0) continue
      problems.push({
        message: `The address carries ${listed(names.map(ticked))}, which only ${names.length === 1 ? 'tracks' : 'track'} readers. Expected ${ticked(clean)}.`,
        at: { pointer },
        remedy: { kind: 'replace', pointer, value: clean, safe: true },
      })
    }
    return problems
  },
}
