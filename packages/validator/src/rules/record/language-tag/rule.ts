import type { Problem, RecordRule } from '../../../engine/rule.js'
import { remembered } from '../../../look-ups/memo.js'

/**
 * Codes of countries that people write for the language spoken there, where the code is no language's or that of one
 * hardly ever published in (ISO 3166-1 to ISO 639-1).
 */
const COUNTRY_SLIPS: Readonly<Record<string, string>> = {
  jp: 'ja',
  cn: 'zh',
  kr: 'ko',
  ua: 'uk',
  gr: 'el',
  cz: 'cs',
  dk: 'da',
  us: 'en',
  gb: 'en',
  at: 'de',
  vn: 'vi',
  rs: 'sr',
  ir: 'fa',
  il: 'he',
}

/** The codes of ISO 639-1 in use: the deprecated ones are left out. They need no further look-up. */
const TWO_LETTERS = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ' +
    'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ' +
    'ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
    'su sv sw ta te tg th ti tk tn to tr ts tt ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)

let names: Intl.DisplayNames | undefined

const isLanguage = (tag: string): boolean => {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(tag) !== undefined
}

const judge = (tag: string): Omit<Problem, 'at'> | undefined => {
  if (TWO_LETTERS.has(tag) && COUNTRY_SLIPS[tag] === undefined) return undefined
  const slip = COUNTRY_SLIPS[tag]
  if (slip !== undefined)
    return { message: `\`${tag}\` is the code of a country. Did you mean the language \`${slip}\`?` }
  let canonical: string | undefined
  try {
    canonical = Intl.getCanonicalLocales(tag)[0]
  } catch {
    return { message: `\`${tag}\` is not a language tag (BCP 47), such as \`en\`, \`ja\` or \`zh-Hant\`.` }
  }
  const language = tag.split('-')[0] ?? ''
  if (!isLanguage(language)) return { message: `\`${language}\` is not the code of a language (ISO 639).` }
  if (canonical !== undefined && canonical !== tag) {
    return { message: `\`${tag}\` is written \`${canonical}\` in canonical form.` }
  }
  return undefined
}

/** A dataset uses few tags, each many times. */
const remember = remembered(judge)

const problemOf = (tag: string): Omit<Problem, 'at'> | undefined => (tag === 'en' ? undefined : remember(tag))

/** Languages are real ones. */
export const languageTag: RecordRule = {
  scope: 'record',
  meta: {
    id: 'language-tag',
    severity: 'error',
    description: 'Every language tag names a language that exists, in canonical form.',
    protects: 'Everybody who picks documents by language.',
  },
  reads: ['documents', 'sources'],
  check({ documents, sources }) {
    const problems: Problem[] = []
    for (const [index, { languages }] of documents.entries()) {
      for (const [place, tag] of languages.entries()) {
        const problem = problemOf(tag)
        if (problem !== undefined)
          problems.push({ ...problem, at: { pointer: `/documents/${index}/languages/${place}` } })
      }
    }
    for (const [index, { language }] of sources.entries()) {
      const problem = problemOf(language)
      if (problem !== undefined) problems.push({ ...problem, at: { pointer: `/sources/${index}/language` } })
    }
    return problems
  },
}
