import type { PublishedMeeting } from '@readout/schema'
import type { Labels, Vocabulary } from './release/labels.js'

/** Codes in the order of their first meeting, and the words for each. */
class Dictionary {
  readonly codes: string[] = []
  readonly labels: string[] = []
  private readonly places = new Map<string, number>()

  constructor(private readonly nameOf: (code: string) => string) {}

  /** The place of a code, which is given one when it comes for the first time. */
  place(code: string): number {
    const known = this.places.get(code)
    if (known !== undefined) return known
    const place = this.codes.length
    this.codes.push(code)
    this.labels.push(this.nameOf(code))
    this.places.set(code, place)
    return place
  }
}

/** The meetings by column, as Explore loads them: a code is a number, so that the file stays small. */
export class ExploreData {
  private readonly columns = {
    id: [] as string[],
    title: [] as string[],
    date: [] as string[],
    start: [] as string[],
    end: [] as string[],
    city: [] as string[],
    format: [] as number[],
    mode: [] as number[],
    status: [] as number[],
    country: [] as number[],
    series: [] as number[],
    parties: [] as number[][],
    people: [] as number[][],
    offices: [] as number[][],
  }
  private readonly dictionaries: Readonly<Record<string, Dictionary>>

  constructor(
    labels: Labels,
    private readonly people: ReadonlyMap<string, string>,
  ) {
    const of = (vocabulary: Vocabulary) => new Dictionary((code) => labels.of(vocabulary, code))
    this.dictionaries = {
      format: of('formats'),
      mode: of('modes'),
      status: of('statuses'),
      series: of('series'),
      offices: of('offices'),
      country: new Dictionary((code) => labels.party(code)),
      parties: new Dictionary((code) => labels.party(code)),
      people: new Dictionary((key) => this.people.get(key) ?? key.replace(/^:/, '')),
    }
  }

  /** Adds a meeting; one that is withdrawn is left out. */
  add(meeting: PublishedMeeting): void {
    if (meeting.withdrawn !== undefined) return
    const place = (name: string, code: string | undefined): number =>
      code === undefined ? -1 : (this.dictionaries[name]?.place(code) ?? -1)
    const { columns } = this
    columns.id.push(meeting.id)
    columns.title.push(meeting.title)
    columns.date.push(meeting.date)
    columns.start.push(meeting.date_start)
    columns.end.push(meeting.date_end)
    columns.city.push(meeting.location?.city ?? '')
    columns.format.push(place('format', meeting.format))
    columns.mode.push(place('mode', meeting.mode))
    columns.status.push(place('status', meeting.status))
    columns.country.push(place('country', meeting.location?.country))
    columns.series.push(place('series', meeting.series))
    columns.parties.push(meeting.parties.map((party) => place('parties', party.code)))
    // somebody without a key is found by name; the colon tells the name from a key
    columns.people.push(meeting.participants.map((one) => place('people', one.person ?? `:${one.name.full}`)))
    columns.offices.push([...new Set(meeting.participants.map((one) => place('offices', one.office)))])
  }

  /** The file that Explore loads. */
  toJson(): string {
    const dictionaries = Object.fromEntries(
      Object.entries(this.dictionaries).map(([name, { codes, labels }]) => [name, { codes, labels }]),
    )
    return JSON.stringify({ dictionaries, columns: this.columns })
  }
}
