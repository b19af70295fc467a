import { PhraseTrie } from '../lexicon/trie.js'
import { tokenize } from '../tokens/tokenize.js'

/** Names under which pages list the documents of a meeting, with the vocabulary's code; longer names win. */
const NAMES: readonly (readonly [string, string])[] = [
  ['joint statement', 'joint-statement'],
  ['joint leaders statement', 'joint-statement'],
  ["joint leaders' statement", 'joint-statement'],
  ['joint vision statement', 'joint-statement'],
  ['joint press statement', 'joint-statement'],
  ['joint declaration', 'joint-declaration'],
  ['declaration', 'joint-declaration'],
  ['joint press release', 'joint-press-release'],
  ['joint media release', 'joint-press-release'],
  ['joint communique', 'communique'],
  ['communique', 'communique'],
  ['joint press conference', 'joint-press-conference'],
  ['joint press availability', 'joint-press-conference'],
  ['joint news conference', 'joint-press-conference'],
  ['press conference', 'press-conference'],
  ['press availability', 'press-conference'],
  ['news conference', 'press-conference'],
  ['fact sheet', 'fact-sheet'],
  ['fact sheets', 'fact-sheet'],
  ['factsheet', 'fact-sheet'],
  ['remarks', 'remarks'],
  ['remarks to the press', 'remarks'],
  ['joint remarks', 'remarks'],
  ['joint remarks to the press', 'remarks'],
  ['opening remarks', 'remarks'],
  ['readout', 'readout'],
  ['readouts', 'readout'],
  ['statement', 'statement'],
  ['statements', 'statement'],
  ["chair's statement", 'chairs-statement'],
  ['transcript', 'transcript'],
  ['photos', 'photo'],
  ['video', 'video'],
  ['memorandum of understanding', 'memorandum'],
  ['memorandum of cooperation', 'memorandum'],
  ['agreement', 'agreement'],
  ['action plan', 'action-plan'],
  ['joint action plan', 'action-plan'],
  ['press release', 'press-release'],
  ['media note', 'press-release'],
  ['agenda', 'agenda'],
  ['minutes', 'minutes'],
]
const trie = new PhraseTrie<string>()
for (const [name, code] of NAMES) trie.add(name, code)

/** Longest heading, in words, that is read as the name of a document. */
const LONGEST = 24

/**
 * The kind of document that a heading names.
 * @param heading the heading's text
 * @returns the code, and whether the heading says nothing else; undefined for other headings
 */
export const documentTypeOf = (heading: string): { code: string; whole: boolean } | undefined => {
  if (heading.length > 200) return undefined
  const tokens = tokenize(heading)
  if (tokens.length > LONGEST) return undefined
  let best: { code: string; whole: boolean; length: number } | undefined
  for (let at = 0; at < tokens.length; at++) {
    const match = trie.match(tokens, at, tokens.length)
    const code = match?.values[0]
    if (match === undefined || code === undefined) continue
    // "Secretary X's Remarks", "Joint Statement – 2+2": at the start, after an owner, or after a dash
    const before = tokens[at - 1]
    if (
      at > 0 &&
      !(
        before?.kind === 'possessive' ||
        before?.text === '–' ||
        before?.text === '—' ||
        before?.text === '-' ||
        before?.text === ':'
      )
    )
      continue
    const length = match.to - at
    if (best === undefined || length > best.length) best = { code, whole: length === tokens.length, length }
  }
  return best === undefined ? undefined : { code: best.code, whole: best.whole }
}
