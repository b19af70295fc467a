import type { Problem, RecordRule } from '../../../engine/rule.js'

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

let names: Intl.DisplayNames | undefined

const isLanguage = (tag: string): boolean => {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(tag) !== undefined
}

const known = new Map<string, Omit<Problem, 'at'> | undefined>()

const judge = (tag: string): Omit<Problem, 'at'> | undefined => {
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

/** A record set uses few tags, each many times. */
const problemOf = (tag: string): Omit<Problem, 'at'> | undefined => {
  if (known.has(tag)) return known.get(tag)
  const problem = judge(tag)
  if (known.size < 1000) known.set(tag, problem)
  return problem
}

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
  *check({ documents, sources }) {
    for (const [index, { languages }] of documents.entries()) {
      for (const [place, tag] of languages.entries()) {
        const problem = problemOf(tag)
        if (problem !== undefined) yield { ...problem, at: { pointer: `/documents/${index}/languages/${place}` } }
      }
    }
    for (const [index, { language }] of sources.entries()) {
      const problem = problemOf(language)
      if (problem !== undefined) yield { ...problem, at: { pointer: `/sources/${index}/language` } }
    }
  },
}
