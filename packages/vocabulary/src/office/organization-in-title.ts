import { organizations } from '../generated/organizations.js'
import { lazy } from '../lookup/name-index.js'
import { articles, type Token, tokenize } from './tokens.js'

interface Names {
  readonly phrases: ReadonlyMap<string, string>
  /** Length in words of the longest phrase that begins with a word. */
  readonly longest: ReadonlyMap<string, number>
  readonly abbreviations: ReadonlyMap<string, string>
}

/** Short forms that stand for an organisation inside a title only. */
const inTitles: readonly (readonly [phrase: string, code: string])[] = [
  ['european', 'eu'],
  ['high representative vice president', 'eu'],
  ['au commission', 'au'],
  ['general assembly', 'un'],
  ['security council', 'un'],
  ['resident coordinator', 'un'],
  ['commonwealth secretary', 'commonwealth'],
]

const names = lazy((): Names => {
  const phrases = new Map<string, string>()
  const abbreviations = new Map<string, string>()
  for (const { code, names: full, organs, abbreviations: short } of organizations) {
    for (const name of [...full, ...organs]) {
      const words = tokenize(name).filter((token) => !articles.has(token.word))
      const [only] = words
      if (words.length === 1 && only !== undefined && /[A-Z].*[A-Z]/.test(only.raw)) {
        if (!abbreviations.has(only.raw)) abbreviations.set(only.raw, code)
      } else {
        const phrase = words.map((token) => token.word).join(' ')
        if (!phrases.has(phrase)) phrases.set(phrase, code)
      }
    }
    for (const name of short) if (!abbreviations.has(name)) abbreviations.set(name, code)
  }
  for (const [phrase, code] of inTitles) if (!phrases.has(phrase)) phrases.set(phrase, code)
  const longest = new Map<string, number>()
  for (const phrase of phrases.keys()) {
    const words = phrase.split(' ')
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return { phrases, longest, abbreviations }
})

/**
 * Finds the first organisation that a title names.
 *
 * @param tokens words of the title or of a part of it
 * @returns the organisation's code and the index of its first word
 */
export function organizationInTitle(tokens: readonly Token[]): { code: string; at: number } | undefined {
  const { phrases, longest, abbreviations } = names()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.raw.length > 1) {
      const code = abbreviations.get(token.raw.replace(/['’]s?$/, ''))
      if (code !== undefined) return { code, at }
    }
    const most = longest.get(token.word) ?? 0
    for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
      const phrase = tokens
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(' ')
      const code = phrases.get(phrase)
      if (code !== undefined) return { code, at }
    }
  }
  return undefined
}
