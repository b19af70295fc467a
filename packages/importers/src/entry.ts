import type { Party, PersonName, Source } from '@readout/schema'
import type { Term } from './people/officials.js'

/** A person whom a list names outside its sentence: a traveller, a visitor. */
export interface EntryPerson {
  readonly name: PersonName
  /** Title as the list words it. */
  readonly role: string
  readonly office: string
}

/** One entry of a list of visits or travels, in the words of no particular list. */
export interface Entry {
  /** Id within the import, such as `trip:4245`. */
  readonly id: string
  /** Where the entry stands in its list; written to the records made from it. */
  readonly identifier: { readonly scheme: string; readonly value: string }
  /** First and last day of the stay, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  /** The party whose people the entry is about. */
  readonly own: Party
  /** Its people: who travelled or came. */
  readonly people: readonly EntryPerson[]
  /** The party they met unless the text names another: the state visited. */
  readonly other: Party
  /** The state on whose territory they met. */
  readonly country: string
  /** Places in that state in the order of the list, as it spells them; empty where it names none. */
  readonly places: readonly string[]
  /** Which of the two parties the list is kept by; leaders named without a state are often its own. */
  readonly keeper: Party
  /** What the list says about the stay: one or several short sentences. */
  readonly text: string
  /** The list as a source. */
  readonly source: Source
}

/** An entry that could not be made out, with what is wrong. */
export interface UnreadEntry {
  readonly id: string
  /** What is wrong and where, for the report. */
  readonly problem: string
}

/** A source of entries. One list is one adapter, in a folder of its own, registered in `adapters.ts`. */
export interface Adapter {
  /** Name on the command line. */
  readonly name: string
  /** One line for the help text. */
  readonly summary: string
  /**
   * Name of the list at a path, where an adapter reads lists of many kinds; without it the adapter's own name.
   * @throws ImportError when the path gives no name
   */
  readonly listName?: (path: string) => string
  /**
   * Reads the list.
   * @param path where it lies: a folder or a file, as the adapter asks
   * @returns entries in the order of the list
   * @throws ImportError when the list is not there, or a file of it cannot be read
   */
  readonly read: (path: string) => readonly (Entry | UnreadEntry)[]
  /**
   * Terms of office that the list brings with it, by the name of whoever held them.
   * @param path where the list lies
   * @returns undefined where it brings none
   * @throws ImportError when they cannot be read
   */
  readonly terms?: (path: string) => ((name: string) => readonly Term[]) | undefined
}

/** A list that cannot be read: says which file, where, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
