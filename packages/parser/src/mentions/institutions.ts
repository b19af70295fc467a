import type { Token } from '../tokens/tokenize.js'
import type { NameSpan } from './names.js'

/** Nouns that end the name of an undertaking or a body: "Distinguished Visitors Programme". */
const ENDINGS: ReadonlySet<string> = new Set(
  'programme program countries forum initiative agreement treaty plan fund framework mechanism partnership project academy association federation award party union community palace hotel airport museum stadium cathedral mosque hospital'.split(
    ' ',
  ),
)
/** Nouns of bodies behind capitals, which a name never runs into. */
const BODIES: ReadonlySet<string> = new Set([
  'council',
  'committee',
  'commission',
  'university',
  'institute',
  'ministry',
])

/**
 * Tells whether capitals that read like a name are that of an undertaking or a body.
 * @param tokens the tokens of a block
 * @param name the capitals
 */
export const isInstitution = (tokens: readonly Token[], name: NameSpan): boolean => {
  if (name.keys.length < 2) return false
  const next = tokens[name.to]
  return ENDINGS.has(name.keys.at(-1) ?? '') || (next?.capital === true && BODIES.has(next.key))
}
