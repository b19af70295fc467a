/** One entry of a vocabulary: what every entry has. */
export interface Entry {
  /** Stable code, lower case with hyphens (states: ISO code in capitals). Never reused, never renamed. */
  readonly code: string
  /** Short English name, fit for a table or a menu. */
  readonly label: string
  /** One sentence that tells when the entry applies. */
  readonly description: string
}

/** A format of meetings: what kind of occasion it is, whatever the number of parties. */
export interface Format extends Entry {}

/** How the participants met. */
export interface Mode extends Entry {}

/** Whether a meeting took place, as far as its sources tell. */
export interface Status extends Entry {}

/** A type of documents that a meeting leaves. */
export interface DocumentType extends Entry {}

/** A subject that meetings are about. */
export interface Topic extends Entry {}

/** An office: the closed list to which the many titles of the world are reduced. */
export interface Office extends Entry {
  /** Seniority for protocol order and for titles that name several offices: the higher, the more senior. */
  readonly rank: number
  /** Titles that mean this office, as examples: `officeOfTitle` gives the office for each of them. */
  readonly titles: readonly string[]
}

/** A meeting that recurs under one name. */
export interface Series extends Entry {
  /** Names in use in releases, the usual one first. */
  readonly names: readonly string[]
  /** State codes of those who take part as a rule; empty where they are many or vary. */
  readonly members: readonly string[]
  /** Code of the format that its meetings have unless a source says otherwise. */
  readonly format: string
  /** Code of the office that takes part, where it is always one. */
  readonly office?: string
}
