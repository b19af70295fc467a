import type { Evidence } from '@readout/schema'
import type { Ground } from '../cast/index.js'
import { sourceSpan } from '../read/index.js'

/** Collects the evidence of one draft: which words each of its values rests on. */
export class EvidenceList {
  private readonly list: Evidence[] = []

  /**
   * Notes the words that a value rests on.
   * @param field JSON Pointer to the value
   * @param ground the words; undefined where the value rests on none of the text (the publisher's name)
   * @param rule the rule family that read them
   * @param person key of the entry of the register of people that completes the words, where one does
   */
  add(field: string, ground: Ground | undefined, rule: string, person?: string): void {
    if (ground === undefined) return
    const { block, tokens } = ground.analysis
    // a title given apart from the text has no span in it
    if (block.map.length === 0) return
    const first = tokens[ground.from]
    const last = tokens[ground.to - 1]
    if (first === undefined || last === undefined) return
    const { start, end } = sourceSpan(block, first.start, last.end)
    if (end <= start) return
    if (this.list.some((one) => one.field === field && one.start === start && one.end === end)) return
    this.list.push(
      person === undefined
        ? { field, source: 0, start, end, rule }
        : { field, source: 0, start, end, rule: 'register', person },
    )
  }

  /** The evidence in the order of the fields, then of the text. */
  sorted(): Evidence[] {
    return this.list.sort((a, b) =>
      a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start || a.end - b.end,
    )
  }
}
