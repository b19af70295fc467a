import type { Analysis } from '../mentions/analyse.js'
import { isHeadLine } from '../mentions/head-line.js'
import type { Cast } from './cast.js'
import type { Character } from './character.js'

/** How many blocks the head of a release has at most. */
const HEAD = 10

/**
 * The people in whose name a release is issued: those whom lines of its head name, with the office on the line after
 * ("Senator the Hon N / Minister for X"). They are "I" and "we", and on pages of organisations "the Secretary-General".
 * @param blocks the text
 * @param cast the people of the text; an author gets the office of the line below
 * @param title the title, which names the speaker where no line does: "Press release by President N"
 */
export const authorsOf = (blocks: readonly Analysis[], cast: Cast, title: Analysis | undefined): Character[] => {
  // a release without a title may begin with its speaker
  const authors = headOf(title === undefined ? blocks : [title, ...blocks], cast)
  if (authors.length > 0 || title === undefined) return authors
  return title.people.flatMap((person) => {
    const character = title.tokens[person.from - 1]?.key === 'by' ? cast.of(person) : undefined
    return character === undefined ? [] : [character]
  })
}

/** Those whom lines of the head name. */
const headOf = (blocks: readonly Analysis[], cast: Cast): Character[] => {
  const authors: Character[] = []
  let last: Character | undefined
  for (const block of blocks.slice(0, HEAD)) {
    if (block.block.kind !== 'heading' && !isHeadLine(block)) break
    const person = block.people.find(
      (one) => one.name !== undefined && isFurniture(block, one.from) && one.to >= block.tokens.length,
    )
    const character = person === undefined ? undefined : cast.of(person)
    if (character !== undefined && person !== undefined) {
      if (character.titled || person.titled) {
        authors.push(character)
        last = character
      } else last = character
      continue
    }
    const role = block.roles[0]
    if (role !== undefined && role.from === 0 && last !== undefined) {
      cast.appoint(last, block, role)
      if (!authors.includes(last)) authors.push(last)
    }
  }
  return authors
}

/** What may stand in front of the speaker on one line: "MEDIA RELEASE MINISTER FOR X N N". */
const FURNITURE: ReadonlySet<string> = new Set([
  'media',
  'press',
  'news',
  'joint',
  'release',
  'statement',
  'transcript',
])
const isFurniture = ({ tokens }: Analysis, to: number): boolean =>
  tokens.slice(0, to).every(({ key }) => FURNITURE.has(key))
