import { fold } from '../text/fold.js'

/** One word or separator of a title. */
export interface Token {
  /** Folded, in the singular where it is a head word in the plural ("ministers"), without a possessive ending. */
  readonly word: string
  /** As written. */
  readonly raw: string
  /** Whether it carries a possessive ending ("President's"). */
  readonly possessive: boolean
}

/** Titles are cut here: the longest real ones have some 300 letters. */
export const longestTitle = 600

const pattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)?['’]?|[,;/&()]/gu

/** Spellings brought to one form; plurals of head words, for titles that several people share. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ['ministers', 'minister'],
  ['minster', 'minister'],
  ['ministere', 'minister'],
  ['presidents', 'president'],
  ['secretaries', 'secretary'],
  ['chancellors', 'chancellor'],
  ['premiers', 'premier'],
  ['ambassadors', 'ambassador'],
  ['envoys', 'envoy'],
  ['commissioners', 'commissioner'],
  ['advisers', 'adviser'],
  ['advisor', 'adviser'],
  ['advisors', 'adviser'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['chairpersons', 'chair'],
  ['chairmen', 'chair'],
  ['defence', 'defense'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['adm', 'admiral'],
  ['col', 'colonel'],
  ['brig', 'brigadier'],
  ['maj', 'major'],
  ['dy', 'deputy'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['speakers', 'speaker'],
  ['senators', 'senator'],
  ['kings', 'king'],
  ['queens', 'queen'],
  ['counselor', 'counsellor'],
  ['councillor', 'councilor'],
])

/** Words of a title that tell nothing of the office. */
export const articles: ReadonlySet<string> = new Set('the a an his her their its our hon h e mr'.split(' '))

/**
 * Splits a title into words and separators.
 *
 * @param title a title as written, in English
 */
export function tokenize(title: string): Token[] {
  const tokens: Token[] = []
  for (const [raw] of title.slice(0, longestTitle).matchAll(pattern)) {
    const folded = fold(raw).replace(/[’ʼ]/g, "'")
    const possessive = /(?:'s|s')$/.test(folded)
    const bare = folded.replace(/'s?$/, '')
    tokens.push({ raw, possessive, word: sameWord.get(bare) ?? bare })
  }
  return tokens
}
