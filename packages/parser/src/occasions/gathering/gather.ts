import type { Occasion } from '../occasion.js'
import { finish } from './finish.js'
import { programme } from './programme.js'
import { type Scene, Telling } from './telling.js'
import { heading, paragraph } from './walk.js'

/**
 * Puts together the meetings that a text is about.
 * @param scene the text, read
 * @returns meetings in the order in which the text tells them
 */
export const gather = (scene: Scene): Occasion[] => {
  const telling = new Telling(scene)
  if (scene.title !== undefined) heading(telling, scene.title, 'title')
  for (const [index, block] of scene.blocks.entries()) {
    if (programme(telling, index)) continue
    if (block.block.kind === 'heading') heading(telling, block, 'heading')
    else paragraph(telling, block)
  }
  return finish(telling)
}
