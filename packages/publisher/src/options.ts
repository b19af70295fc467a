import type { KeyObject } from 'node:crypto'
import { isDay } from '@readout/records'
import { OptionError } from './errors.js'
import { readPrivateKey } from './release/sign.js'
import { assertVersion } from './release/version.js'

/** Where the links of a release lead when nothing else is said. */
export const DEFAULT_BASE_URL = 'https://readout.example/data/'

/** Options of `publish` that can be wrong by themselves. */
interface Given {
  readonly version?: string
  readonly released?: string
  readonly baseUrl?: string
  readonly sign?: string
}

/** What the options come to. */
interface Settled {
  /** Version that is asked for; nothing when the changes decide. */
  readonly asked?: string
  /** Ends with `/`. */
  readonly baseUrl: string
  readonly signingKey?: KeyObject
}

const baseUrlOf = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new OptionError(
      `\`${given}\` is no address of a folder; write --base-url https://…/ without a query or a fragment`,
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/**
 * Checks the options of `publish` before any work is done, so that a wrong one is told whatever the records say.
 *
 * @param options the options as given
 * @throws OptionError when a version, a day, an address or a key is none
 */
export const settle = ({ version, released, baseUrl, sign }: Given): Settled => {
  const asked = version === 'auto' ? undefined : version
  if (asked !== undefined) assertVersion(asked)
  if (released !== undefined && !isDay(released)) {
    throw new OptionError(`\`${released}\` is no day; write --released YYYY-MM-DD`)
  }
  return {
    ...(asked === undefined ? {} : { asked }),
    baseUrl: baseUrlOf(baseUrl ?? DEFAULT_BASE_URL),
    ...(sign === undefined ? {} : { signingKey: readPrivateKey(sign) }),
  }
}
