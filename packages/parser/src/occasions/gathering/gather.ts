import type { Occasion } from '../occasion.js'
import { finish } from './finish.js'
import { programme } from './programme.js'
import { type OneSided, type Scene, Telling } from './telling.js'
import { heading, paragraph } from './walk.js'

/** What a text tells of. */
export interface Gathered {
  /** The meetings, in the order of the text. */
  readonly occasions: readonly Occasion[]
  /** What is told like a meeting and names one party at most, in the order of the text. */
  readonly oneSided: readonly OneSided[]
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
    else paragraph(telling, block)
  }
  return { occasions: finish(telling), oneSided: telling.oneSided }
}
