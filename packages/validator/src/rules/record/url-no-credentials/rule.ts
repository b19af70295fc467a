import { urlsOf } from '../../../document/urls.js'
import type { Problem, RecordRule } from '../../../engine/rule.js'

/** User name or password before the host, or a parameter that carries a key to a session. */
const SECRET = /^(?:access_token|api_?key|auth|jsessionid|password|phpsessid|pwd|session(?:_?id)?|sid|token)$/i

/** Whether an address has a place that credentials could stand in. */
const mayCarry = (url: string): boolean => url.includes('?') || url.includes('@')

/** Addresses carry nobody's credentials. */
export const urlNoCredentials: RecordRule = {
  scope: 'record',
  meta: {
    id: 'url-no-credentials',
    severity: 'error',
    description: 'No web address carries a user name, a password or the key of a session.',
    protects: 'The contributor, whose access would be published with the record.',
  },
  reads: ['documents', 'sources'],
  check(record) {
    const problems: Problem[] = []
    for (const { pointer, url } of urlsOf(record, mayCarry)) {
      const query = url.indexOf('?')
      const authority = /^[a-z]+:\/\/([^/?#]*)@/i.exec(url)
      if (authority !== null) {
        problems.push({
          message: 'The address carries a user name or password before the host. Remove it.',
          at: { pointer },
        })
      }
      if (query === -1) continue
      for (const name of new URLSearchParams(url.slice(query + 1).split('#')[0]).keys()) {
        if (!SECRET.test(name)) continue
        problems.push({
          message: `The parameter \`${name}\` of the address looks like the key of a session. Remove it.`,
          at: { pointer },
        })
      }
    }
    return problems
  },
}
