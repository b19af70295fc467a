/** A list of codes and the words for them. */
export interface Dictionary {
  readonly codes: readonly string[]
  readonly labels: readonly string[]
}

/** The dictionaries that the page needs from the start. */
export type DictionaryName = 'format' | 'mode' | 'status' | 'country' | 'series' | 'parties' | 'offices'

/** The meetings by column, without the people; numbers are places in a dictionary, -1 where there is none. */
export interface Columns {
  readonly id: readonly string[]
  readonly title: readonly string[]
  /** In EDTF, as the record has it. */
  readonly date: readonly string[]
  /** First and last day that the date may mean, `YYYY-MM-DD`. */
  readonly start: readonly string[]
  readonly end: readonly string[]
  /** Empty where no city is known. */
  readonly city: readonly string[]
  readonly format: readonly number[]
  readonly mode: readonly number[]
  readonly status: readonly number[]
  readonly country: readonly number[]
  readonly series: readonly number[]
  readonly parties: readonly (readonly number[])[]
  readonly offices: readonly (readonly number[])[]
}

/** What Explore needs before its first picture. */
export interface Meetings {
  readonly dictionaries: Readonly<Record<DictionaryName, Dictionary>>
  readonly columns: Columns
}

/** Who sat at the meetings: what Explore loads after its first picture. */
export interface People {
  readonly dictionary: Dictionary
  /** For each meeting, places in the dictionary. */
  readonly column: readonly (readonly number[])[]
}
