import { addDays } from '@readout/records'
import type { DocumentResult } from '../engine/run.js'
import { dateOf } from '../look-ups/dates.js'

/** Years that a vague date may begin before the day that it means: dates of more than two years are compared with none. */
const YEARS_BEFORE = 2

/** Tells which other files could matter for the rules of the dataset, given those that are reported on. */
export class Relevance {
  readonly #needles = new Set<string>()

  /** @param results what the reported files gave */
  constructor(results: Iterable<DocumentResult>) {
    for (const { facts, person } of results) {
      if (person !== undefined) {
        this.#party(person.party)
        this.#needles.add(`"${person.key}"`)
      }
      if (facts === undefined) continue
      this.#needles.add(`"${facts.id}"`)
      for (const { id } of facts.related ?? []) this.#needles.add(`"id":"${id}"`)
      for (const { sha256 } of facts.sources) if (sha256 !== undefined) this.#needles.add(sha256)
      for (const { person: key, party } of facts.participants) {
        if (key !== undefined) this.#needles.add(`"${key}"`)
        this.#party(party)
      }
      this.#years(facts.date)
    }
  }

  /** Persons of a party may have the name of a participant; only entries of the register begin so. */
  #party(code: string): void {
    this.#needles.add(`"party":"${code}","offices"`)
  }

  #years(date: string): void {
    const when = dateOf(date)
    if (when === undefined) return
    const last = Number(addDays(when.end, 1).slice(0, 4))
    for (let year = Number(when.start.slice(0, 4)) - YEARS_BEFORE; year <= last; year++) {
      const text = String(year).padStart(4, '0')
      this.#needles.add(`"date":"${text}`).add(`"date":"[${text}`)
    }
  }

  /**
   * @param json facts of a file, or a person, as JSON
   * @returns true when they could matter
   */
  has(json: string): boolean {
    for (const needle of this.#needles) if (json.includes(needle)) return true
    return false
  }
}
