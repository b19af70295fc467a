import type { Block } from '../read/index.js'
import type { Token } from '../tokens/tokenize.js'

/** English names of the languages in which governments issue texts, with BCP 47 tags. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    'english en|japanese ja|korean ko|chinese zh|french fr|spanish es|portuguese pt|arabic ar|russian ru|german de|italian it|dutch nl|turkish tr|ukrainian uk|polish pl|vietnamese vi|thai th|indonesian id|malay ms|hindi hi|urdu ur|' +
    'persian fa|farsi fa|hebrew he|greek el|romanian ro|hungarian hu|czech cs|slovak sk|bulgarian bg|serbian sr|croatian hr|finnish fi|swedish sv|norwegian no|danish da|icelandic is|estonian et|latvian lv|lithuanian lt|georgian ka|armenian hy|' +
    'azerbaijani az|kazakh kk|uzbek uz|mongolian mn|tamil ta|sinhala si|bengali bn|nepali ne|burmese my|khmer km|lao lo|swahili sw|amharic am|filipino fil|tagalog tl|dari prs|pashto ps|albanian sq|macedonian mk|slovene sl|slovenian sl|bahasa id'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** A language that a line of links offers a text in. */
export interface LanguageLink {
  /** BCP 47 tag. */
  readonly tag: string
  readonly url?: string
}

/** Words that may stand in a line of languages beside their names. */
const AROUND = new Set(
  'read the full text available in also download pdf html view document statement here and or version versions of translation provisional original language languages'.split(
    ' ',
  ),
)

/**
 * The languages of a line such as "Read the full text: English | Japanese".
 * @param block any block
 * @param tokens its tokens
 * @returns empty unless the line holds nothing but languages and what leads to them
 */
export const findLanguages = (block: Block, tokens: readonly Token[]): LanguageLink[] => {
  if (block.text.length > 200) return []
  const found: LanguageLink[] = []
  for (const token of tokens) {
    if (token.kind === 'mark') continue
    const tag = LANGUAGES.get(token.key)
    if (tag === undefined) {
      if (!AROUND.has(token.key)) return []
      continue
    }
    const link = block.links?.find((one) => one.start <= token.start && token.end <= one.end)
    if (!found.some((one) => one.tag === tag))
      found.push({ tag, ...(link === undefined || !link.url.startsWith('https:') ? {} : { url: link.url }) })
  }
  return found
}
