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
  /** Codes of organisations that take part as such. */
  readonly organizations?: readonly string[]
  /** Code of the format that its meetings have unless a source says otherwise. */
  readonly format: string
  /** Code of the office that takes part, where it is always one. */
  readonly office?: string
}

/** A name that was in use for a time. Bounds are `YYYY` or `YYYY-MM-DD`; open where missing. */
export interface DatedName {
  readonly name: string
  readonly from?: string
  readonly to?: string
}

/** Codes of the Correlates of War and of Gleditsch and Ward that a state had for a time only. */
export interface FormerStateCode {
  readonly cow_code: number
  readonly cow_abbreviation: string
  readonly gw_code: number
  /** First and last year. */
  readonly from: string
  readonly to: string
}

/**
 * A time in which another state governed a state, a territory or some cities of it: as a colony, a protectorate, a
 * mandate, a part of an empire or by occupation. A meeting in Havana in 1866 took place in Spain's territory. It says who
 * ruled there, not who had a right to. Bounds are `YYYY` or `YYYY-MM-DD`, inclusive; open where missing.
 */
export interface Government {
  /** Code of the state that governed. */
  readonly by: string
  readonly from?: string
  readonly to?: string
  /** Names of the cities, as in `cities`, where it was not the whole. */
  readonly cities?: readonly string[]
}

/**
 * A state or a territory that diplomacy names.
 *
 * `code` is ISO 3166-1 alpha-2; for dissolved ones ISO 3166-3 (four letters); for those that ISO never coded a private
 * code, `X` and three letters. Kosovo is XK, the code in general use.
 */
export interface State extends Entry {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3?: string
  /** Number in the Correlates of War state system list, version 2016. */
  readonly cow_code?: number
  /** Letters in the Correlates of War state system list. */
  readonly cow_abbreviation?: string
  /** Number in the list of Gleditsch and Ward. */
  readonly gw_code?: number
  readonly cow_former?: readonly FormerStateCode[]
  /** `territory` for what depends on another state or is disputed. */
  readonly kind: 'state' | 'territory'
  /** Code of the state that a territory depends on. */
  readonly sovereign?: string
  /** Short names in use, the label first. */
  readonly names: readonly string[]
  /** Names that were in use for a time. */
  readonly former_names?: readonly DatedName[]
  /** Names in full, as in treaties and formal titles; also earlier ones. */
  readonly formal_names: readonly string[]
  /** Adjectives and nouns for its people, singular and plural. */
  readonly demonyms: readonly string[]
  /** Abbreviations as used in releases; case counts. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that were in use for a time. */
  readonly former_abbreviations?: readonly DatedName[]
  readonly capital?: string
  /**
   * Day from which it acts for itself: independence, or self-government where its leaders met others before that (India
   * 1919, the Philippines 1935). Missing where that is before 1860.
   */
  readonly from?: string
  /** Last day on which it existed. */
  readonly to?: string
  /** Spans in which it did not exist or was part of another state. */
  readonly gaps?: readonly { readonly from: string; readonly to: string }[]
  /** Codes of the states that followed it. */
  readonly successors?: readonly string[]
  /** States that governed it, or cities of it, at some time since 1860. */
  readonly governed?: readonly Government[]
}

/** An international organisation. */
export interface Organization extends Entry {
  readonly names: readonly string[]
  /** Abbreviations as used in releases; case counts. */
  readonly abbreviations: readonly string[]
  /** Names and abbreviations of organs, offices and missions that stand for it. */
  readonly organs: readonly string[]
  /** City of its seat. */
  readonly seat?: string
  /** State codes of its members, where they are few and stable; as of 2025. */
  readonly members?: readonly string[]
  readonly from?: string
  readonly to?: string
}

/** A name of states that a text may use as one word, with the codes that it may mean, most likely first. */
export interface AmbiguousName {
  readonly name: string
  readonly codes: readonly string[]
}

/** States that go by one name. */
export interface Group extends Entry {
  /** Names in use in releases, the usual one first. */
  readonly names: readonly string[]
  /** State codes, with the days from which and until which they belong, where that matters. */
  readonly members: readonly { readonly code: string; readonly from?: string; readonly to?: string }[]
  /** Codes of organisations that belong; whether they took part is for the text to say. */
  readonly organizations?: readonly string[]
}

/** A city, town or other place where meetings take place, under its usual English name. */
export interface City {
  readonly name: string
  /** Code of the state or territory that it is in today. */
  readonly country: string
  /** Other and earlier spellings and names, and places that count as part of it. */
  readonly names: readonly string[]
  /** Inhabitants, rounded to thousands; missing where unknown or fewer than 500. */
  readonly population?: number
  /** Earlier names with the time in which they were in use; all of them are among `names` too. */
  readonly former?: readonly DatedName[]
  /** Whether it is the capital today. */
  readonly capital?: true
  /** Set where the name is also a common word, a person's name or a state's, so that a text may mean that. */
  readonly ambiguous?: true
}

/** A building or site that is known to be in a city. */
export interface Venue {
  readonly code: string
  readonly label: string
  /** Names in use, the label first. */
  readonly names: readonly string[]
  /** Name of the city, as in `cities`. */
  readonly city: string
  /** Code of the state that it is in. */
  readonly country: string
}

/** A party to a meeting. */
export interface PartyCode {
  readonly type: 'state' | 'organization'
  readonly code: string
}

/** Who publishes releases. */
export interface Publisher {
  readonly code: string
  readonly label: string
  /** Names under which collectors and pages know it, the label first. */
  readonly names: readonly string[]
  /** For whom it speaks. */
  readonly party: PartyCode
  /** IANA time zone of its seat: what "today" means in its releases. */
  readonly time_zone: string
  /** BCP 47 tags of the languages it publishes in. */
  readonly languages: readonly string[]
  /** Host name of its site. */
  readonly host?: string
  /** City of its seat. */
  readonly city: string
  /** `event` where the place in the head of a release is where the event was, not where the release was issued. */
  readonly dateline?: 'event'
}
