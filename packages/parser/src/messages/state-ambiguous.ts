import type { ParseChoice } from '@readout/schema'
import { stateByCode, stateExists } from '@readout/vocabulary'
import type { Ground } from '../cast/index.js'
import type { Analysis } from '../mentions/analyse.js'
import type { EntityMention } from '../mentions/entities.js'
import type { Occasion } from '../occasions/occasion.js'
import { partyLabel } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A party named by a word of two states: "Congo", "Korean", "Guinean". */
export const stateAmbiguous: Watcher = function* (occasion, { blocks }): Iterable<Remark> {
  for (const [index, { code, ground }] of occasion.parties.entries()) {
    if (ground === undefined) continue
    const codes = statesOf(mentionAt(ground), occasion.when?.date.start)
    if (codes.length < 2 || !codes.includes(code)) continue
    // the whole name elsewhere in the text says which
    if ((fewestOf(blocks).get(code) ?? codes.length) < codes.length) continue
    const choices = codes.map((one) => choiceOf(occasion, index, code, one))
    yield {
      rule: 'state-ambiguous',
      reason: `The name may mean ${choices.map(({ label }) => label).join(' or ')}; \`${code}\` is taken, choose`,
      severity: 'warning',
      ground,
      pointer: `/parties/${index}/code`,
      choices: choices.sort((a, b) => Number(b.value === code) - Number(a.value === code)),
    }
  }
}

const mentionAt = ({ analysis, from, to }: Ground): EntityMention | undefined => {
  for (let at = from; at < to; at++) {
    const mention = analysis.entities[at]
    if (mention?.entities.some(({ kind }) => kind === 'state')) return mention
  }
  return undefined
}

/** The states that a name may mean on a day; without a day, those of the present. */
const statesOf = (mention: EntityMention | undefined, day: string | undefined): string[] => {
  const codes = (mention?.entities ?? []).flatMap((entity) => (entity.kind === 'state' ? [entity.code] : []))
  return [...new Set(codes)].filter((code) =>
    day === undefined ? stateByCode(code)?.to === undefined : stateExists(code, day),
  )
}

/** Counted once for a text, however many of its meetings are asked about. */
const counted = new WeakMap<readonly Analysis[], ReadonlyMap<string, number>>()

/** For each state of a text how many share the clearest of its names there. */
const fewestOf = (blocks: readonly Analysis[]): ReadonlyMap<string, number> => {
  const known = counted.get(blocks)
  if (known !== undefined) return known
  const fewest = new Map<string, number>()
  for (const { entities } of blocks)
    for (const mention of entities) {
      const states = mention?.entities.flatMap((entity) => (entity.kind === 'state' ? [entity.code] : [])) ?? []
      for (const code of states) fewest.set(code, Math.min(fewest.get(code) ?? states.length, states.length))
    }
  counted.set(blocks, fewest)
  return fewest
}

/** A party and everybody who sits for it change together. */
const choiceOf = (occasion: Occasion, index: number, taken: string, code: string): ParseChoice => {
  const also = [...occasion.people.entries()].flatMap(([at, person]) =>
    person.party?.code === taken ? [`/participants/${at}/party`] : [],
  )
  return {
    label: partyLabel(code),
    pointer: `/parties/${index}/code`,
    value: code,
    ...(also.length === 0 ? {} : { also }),
  }
}
