import { dropBoilerplate } from '../boilerplate.js'
import { isProse } from '../shape.js'
import type { Block } from '../types.js'
import type { Found, Region } from './walk.js'

/** Share of a block's characters in links from which it is a list of links and no text. */
const LINK_DENSITY = 0.6

/** How much running text blocks hold, in code units. */
function proseOf(found: readonly Found[]): number {
  let sum = 0
  for (const { block, linked } of found)
    if (block.text.length > 60 && linked < block.text.length * LINK_DENSITY) sum += block.text.length
  return sum
}

/**
 * Finds the release in a page: what stands in its `article` or `main`, or else everything, without navigation, notices
 * and lists of links.
 *
 * @param found all blocks of the page, in order
 * @param regions the page's `article` and `main` elements
 * @returns the blocks of the release, in order
 */
export function selectRelease(found: readonly Found[], regions: readonly Region[]): Block[] {
  const inside = found.filter(({ around }) => !around)
  // A page whose classes name its content like its surroundings is kept whole.
  const usable = proseOf(inside) >= 0.3 * proseOf(found) ? inside : found
  const region = chooseRegion(usable, regions)
  const chosen = region < 0 ? usable : usable.filter((entry) => isInside(entry.region, region, regions))
  const start = region < 0 ? startOf(chosen) : 0
  const blocks: Block[] = []
  const title = region < 0 ? undefined : titleBefore(found, chosen)
  if (title) blocks.push(title.block)
  const linked = new Set<Block>()
  for (const entry of chosen.slice(start)) {
    blocks.push(entry.block)
    if (entry.linked >= entry.block.text.length * LINK_DENSITY) linked.add(entry.block)
  }
  return dropBoilerplate(blocks, (block) => linked.has(block))
}

function isInside(region: number, outer: number, regions: readonly Region[]): boolean {
  let at = region
  while (at >= 0 && at !== outer) at = regions[at]?.parent ?? -1
  return at === outer
}

/** The innermost region that holds most of the page's running text; -1 when none does. */
function chooseRegion(found: readonly Found[], regions: readonly Region[]): number {
  if (regions.length === 0) return -1
  const total = proseOf(found)
  const own = new Float64Array(regions.length)
  for (const entry of found) if (entry.region >= 0) own[entry.region] = (own[entry.region] ?? 0) + proseOf([entry])
  // Inner regions come after the ones around them, so that sums flow outwards from the back.
  for (let i = regions.length - 1; i >= 0; i--) {
    const parent = regions[i]?.parent ?? -1
    if (parent >= 0) own[parent] = (own[parent] ?? 0) + (own[i] ?? 0)
  }
  let best = -1
  let bestDepth = 0
  regions.forEach(({ depth }, index) => {
    if ((own[index] ?? 0) >= 0.6 * total && total > 0 && depth > bestDepth) {
      best = index
      bestDepth = depth
    }
  })
  return best
}

/** Where the release begins on a page without regions: at the last first-level heading with running text behind it. */
function startOf(found: readonly Found[]): number {
  let prose = 0
  for (let i = found.length - 1; i >= 0; i--) {
    const block = found[i]?.block
    if (!block) continue
    if (isProse(block.text)) prose += block.text.length
    if (block.kind === 'heading' && block.depth === 1 && prose > 0) {
      const before = found
        .slice(0, i)
        .reduce((sum, entry) => sum + (isProse(entry.block.text) ? entry.block.text.length : 0), 0)
      if (before <= prose) return i
    }
  }
  return 0
}

/** The page's main heading, where it stands before the chosen region and the region has none. */
function titleBefore(found: readonly Found[], chosen: readonly Found[]): Found | undefined {
  const first = chosen[0]
  if (!first || chosen.some(({ block }) => block.kind === 'heading' && block.depth === 1)) return undefined
  let title: Found | undefined
  for (const entry of found) {
    if (entry.block.start >= first.block.start) break
    if (entry.block.kind === 'heading' && entry.block.depth === 1) title = entry
  }
  return title
}
