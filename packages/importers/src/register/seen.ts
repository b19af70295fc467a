import { dayNumber } from '@readout/records'
import { fold, splitName } from '@readout/vocabulary'

/** Somebody seen in an office for a party on a day. */
interface Sighting {
  readonly party: string
  readonly day: number
  /** Parts of the name, folded. */
  readonly keys: readonly string[]
  /** The text or the list itself gives the party; otherwise it is only where the entry took place. */
  readonly stated: boolean
  /** A traveller of the list's own side: whoever else is named like it in a place visited is that traveller. */
  readonly own: boolean
}

/** Two sightings farther apart than this need not be one person in one office. */
const DAYS_APART = 9 * 366

/** An office as far as it tells namesakes apart: presidents are not taken for prime ministers. */
const headOf = (role: string): string => {
  const words = role
    .toLowerCase()
    .replace(/-elect$/, '')
    .split(/[^\p{L}]+/u)
  const known = [
    'president',
    'king',
    'queen',
    'chancellor',
    'secretary',
    'pope',
    'emperor',
    'shah',
    'sultan',
    'amir',
    'emir',
    'chairman',
    'premier',
    'taoiseach',
    'prince',
    'minister',
  ]
  return (
    (words.includes('vice') || words.includes('deputy') ? 'deputy ' : '') +
    (known.find((word) => words.includes(word)) ?? '')
  )
}

/** The parts of a name that may stand for the whole: the last, the family name, and for royalty the first. */
const calledBy = (role: string, keys: readonly string[]): Set<string> => {
  const family = fold(splitName(keys.map((key) => key.charAt(0).toUpperCase() + key.slice(1)).join(' ')).family ?? '')
  const royal = /\b(?:King|Queen|Emperor|Shah|Sultan|Prince|Princess|Amir|Emir|Pope)\b/i.test(role)
  return new Set(
    [keys.at(-1), family.split(' ').at(-1), royal ? keys[0] : undefined].filter(
      (key) => key !== undefined && key !== '',
    ),
  ) as Set<string>
}

/** Whether two names may be one person's: the parts of the shorter stand in the longer. */
const mayBeOne = (a: readonly string[], b: readonly string[]): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return shorter.every((part) => longer.includes(part))
}

/**
 * Who was seen in which office for which party, drawn from the whole list before any entry is made out: it tells whose
 * king is meant where an entry about a third country gives only a title and a name.
 */
export class Seen {
  private readonly sightings = new Map<string, Sighting[]>()

  private key(role: string, keys: readonly string[]): string {
    return `${headOf(role)} ${keys.at(-1) ?? ''}`
  }

  /**
   * Notes a sighting.
   * @param role title as worded
   * @param keys parts of the name, folded; the last one tells the person
   * @param party the party's code
   * @param on a day, `YYYY-MM-DD`
   * @param stated whether the list gives the party; otherwise it is inferred from the place
   * @param own whether it is a traveller of the side that keeps the list
   */
  add(role: string, keys: readonly string[], party: string, on: string, stated: boolean, own = false): void {
    for (const last of calledBy(role, keys)) {
      const key = this.key(role, [last])
      const list = this.sightings.get(key)
      const sighting = { party, day: dayNumber(on), keys, stated, own }
      if (list) list.push(sighting)
      else this.sightings.set(key, [sighting])
    }
  }

  /**
   * The party of somebody whom an entry names by title and name alone.
   * @param assumed the party that the entry itself suggests
   * @returns another party only where the list states it, states no second one, and nothing speaks for the one assumed
   */
  partyOf(role: string, keys: readonly string[], on: string, assumed: string): string {
    const day = dayNumber(on)
    const near = (this.sightings.get(this.key(role, keys)) ?? []).filter(
      (one) => Math.abs(one.day - day) <= DAYS_APART && mayBeOne(one.keys, keys),
    )
    const here = near.filter((one) => one.party === assumed)
    const traveller = near.find((one) => one.own)
    if (traveller !== undefined && !here.some((one) => one.stated)) return traveller.party
    // One sighting that rests on the place alone may be this very entry's.
    if (here.some((one) => one.stated) || here.length > 1) return assumed
    const stated = new Set(near.filter((one) => one.stated).map((one) => one.party))
    const [only] = stated
    return stated.size === 1 && only !== undefined ? only : assumed
  }
}
