import type { Analysis } from '../../mentions/analyse.js'
import { anchorsOf } from '../clauses/index.js'
import type { Occasion } from '../occasion.js'
import { finish } from './finish.js'
import { programme } from './programme.js'
import { type OneSided, type Scene, Telling } from './telling.js'
import { addTraveller } from './traveller.js'
import { heading, paragraph } from './walk.js'

/** What a text tells of. */
export interface Gathered {
  /** The meetings, in the order of the text. */
  readonly occasions: readonly Occasion[]
  /** What is told like a meeting and names one party at most, in the order of the text. */
  readonly oneSided: readonly OneSided[]
  /** The text tells of more meetings than are kept, see `MOST_MEETINGS`. */
  readonly full: boolean
}

/**
 * Puts together the meetings that a text is about.
 * @param scene the text, read
 * @returns what is told, in the order of the text
 */
export const gather = (scene: Scene): Gathered => {
  const telling = new Telling(scene)
  if (scene.title !== undefined) heading(telling, scene.title, 'title')
  for (const [index, block] of scene.blocks.entries()) {
    if (programme(telling, index)) continue
    if (block.block.kind === 'heading') heading(telling, block, 'heading')
    else if (isItem(block)) item(telling, index)
    else paragraph(telling, block)
  }
  return { occasions: finish(telling), oneSided: telling.oneSided, full: telling.full }
}

/** An item of a list of meetings: its own side is whoever the list is of. */
const item = (telling: Telling, index: number): void => {
  const block = telling.scene.blocks[index]
  if (block === undefined) return
  const known = telling.occasions.length
  heading(telling, block, 'heading')
  for (const occasion of telling.occasions.slice(known)) addTraveller(telling, index, occasion)
}

/** How far into a numbered item its noun of meeting stands at most, in tokens: "Japan-X Foreign Ministers' Meeting with". */
const NOUN = 7

/** "1. Talks with Mr N, Minister of X (from 0:40 p.m.)": an item of a list of meetings, which needs no verb. */
const isItem = (analysis: Analysis): boolean => {
  const { block, sentences, tokens } = analysis
  const [sentence] = sentences
  if (block.marker === undefined || sentences.length !== 1 || sentence === undefined) return false
  if (/[.!?;:]$/.test(block.text) || isPress(block.text)) return false
  const [noun] = anchorsOf(analysis, sentence)
  return noun?.word.build === 'noun' && noun.from <= NOUN && LEADS.has(tokens[noun.to]?.key ?? '')
}
/** "Joint press conference with X" */
const isPress = (text: string): boolean =>
  /\b(?:press|news|media) (?:conference|briefing|meet|point)/i.test(text.slice(0, 60))
const LEADS: ReadonlySet<string> = new Set(['with', 'between', 'by', 'from', 'of'])
