import { createHash } from 'node:crypto'
import { canonicalRecord } from '@readout/records'
import type { Meeting } from '@readout/schema'

/**
 * What an import gave, as sums of its values: enough to tell at the next import which values the list has changed and
 * which a person has, at a tenth of the record's size. A list is the sums of its items, one after another.
 */
export interface Fingerprint {
  readonly id: string
  readonly [key: string]: string | { readonly [key: string]: string }
}

/** Letters of a sum: 36 bits, compared only with the few values of one record. */
const LETTERS = 6

/** Values that every record has alike, or that its name says. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'schema_version'])

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const sum = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, LETTERS)

/** What a participant is known by, so that one whose role was corrected is still found. */
const known = (item: unknown): Json | undefined =>
  isObject(item) && 'name' in item ? { name: item['name'], party: item['party'] } : undefined

const listSum = (items: readonly unknown[]): string =>
  items
    .map((item) => {
      const person = known(item)
      return person === undefined ? sum(item) : sum(person) + sum(item)
    })
    .join('')

const partSum = (value: unknown): string => (Array.isArray(value) ? listSum(value) : sum(value))

/** Sums up a record that an import gave. */
export const fingerprintOf = (record: Meeting): Fingerprint => {
  const parts: Record<string, string | Record<string, string>> = {}
  for (const [key, value] of Object.entries(canonicalRecord<Json>({ ...record }))) {
    if (LEFT_OUT.has(key)) continue
    parts[key] = isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, partSum(inner)]))
      : partSum(value)
  }
  return { ...parts, id: record.id }
}

/** Every value of two records that a sum may stand for. */
class Values {
  private readonly bySum = new Map<string, unknown>()

  constructor(records: readonly Meeting[]) {
    for (const record of records)
      for (const value of Object.values(canonicalRecord<Json>({ ...record }))) this.add(value, true)
  }

  private add(value: unknown, inside: boolean): void {
    if (Array.isArray(value)) {
      for (const item of value) {
        this.bySum.set(sum(item), item)
        const person = known(item)
        if (person !== undefined) this.bySum.set(sum(person), person)
      }
      return
    }
    this.bySum.set(sum(value), value)
    if (inside && isObject(value)) for (const inner of Object.values(value)) this.add(inner, false)
  }

  /** The value of a sum; one that neither record has any more is a value unlike any other. */
  of(text: string): unknown {
    return this.bySum.get(text) ?? { sum: text }
  }

  /** The items of a list. A participant whom both have changed keeps the name; the rest of it is unlike any other. */
  list(text: string, people: boolean): unknown[] {
    const items: unknown[] = []
    for (let at = 0; at < text.length; ) {
      const person = people ? this.bySum.get(text.slice(at, at + LETTERS)) : undefined
      if (people) at += LETTERS
      const whole = text.slice(at, at + LETTERS)
      at += LETTERS
      items.push(this.bySum.get(whole) ?? (isObject(person) ? { ...person, sum: whole } : { sum: whole }))
    }
    return items
  }
}

/** The lists of a record and of its provenance, by their keys. */
const LISTS: ReadonlySet<string> = new Set(
  'parties participants topics documents related identifiers sources evidence disagreements'.split(' '),
)

/**
 * Rebuilds what the last import gave, as far as a three-way merge needs it: a value that the record or the new import
 * still has is itself, any other is one that differs from both.
 * @param last the sums of the last import
 * @param ours the record as it is now
 * @param theirs what the import gives now
 */
export const recall = (last: Fingerprint, ours: Meeting, theirs: Meeting): Meeting => {
  const values = new Values([ours, theirs])
  const part = (key: string, text: string): unknown =>
    LISTS.has(key) ? values.list(text, key === 'participants') : values.of(text)
  const parts = Object.entries(last).map(([key, value]) => {
    if (key === 'id') return [key, value] as const
    if (typeof value === 'string') return [key, part(key, value)] as const
    return [key, Object.fromEntries(Object.entries(value).map(([name, text]) => [name, part(name, text)]))] as const
  })
  return { schema_version: ours.schema_version, ...Object.fromEntries(parts) } as unknown as Meeting
}
