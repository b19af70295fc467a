import type { PublishedMeeting } from '@readout/schema'
import type { Labels, Vocabulary } from '../release/labels.js'
import type { Dictionary as Codes, DictionaryName, Meetings, People } from './meetings.js'
import { packMeetings, packPeople } from './packed.js'

/** Codes in the order of their first meeting, and the words for each. */
class Dictionary implements Codes {
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

/** Gathers the meetings by column, as Explore loads them: a code is a number, so that the files stay small. */
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
    offices: [] as number[][],
  }
  private readonly dictionaries: Readonly<Record<DictionaryName, Dictionary>>
  private readonly people: Dictionary
  private readonly sat: number[][] = []

  constructor(labels: Labels, names: ReadonlyMap<string, string>) {
    const of = (vocabulary: Vocabulary) => new Dictionary((code) => labels.of(vocabulary, code))
    this.dictionaries = {
      format: of('formats'),
      mode: of('modes'),
      status: of('statuses'),
      series: of('series'),
      offices: of('offices'),
      country: new Dictionary((code) => labels.party(code)),
      parties: new Dictionary((code) => labels.party(code)),
    }
    this.people = new Dictionary((key) => names.get(key) ?? key.replace(/^:/, ''))
  }

  /** Adds a meeting; one that is withdrawn is left out. */
  add(meeting: PublishedMeeting): void {
    if (meeting.withdrawn !== undefined) return
    const place = (name: DictionaryName, code: string | undefined): number =>
      code === undefined ? -1 : this.dictionaries[name].place(code)
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
    this.sat.push(meeting.participants.map((one) => this.people.place(one.person ?? `:${one.name.full}`)))
    columns.offices.push([...new Set(meeting.participants.map((one) => place('offices', one.office)))])
  }

  /** The two files that Explore loads: what its first picture needs, and who sat at the meetings. */
  toJson(): { readonly meetings: string; readonly people: string } {
    const plain = ({ codes, labels }: Dictionary): Codes => ({ codes, labels })
    const { format, mode, status, country, series, parties, offices } = this.dictionaries
    const dictionaries = {
      format: plain(format),
      mode: plain(mode),
      status: plain(status),
      country: plain(country),
      series: plain(series),
      parties: plain(parties),
      offices: plain(offices),
    }
    const meetings: Meetings = { dictionaries, columns: this.columns }
    const people: People = { dictionary: plain(this.people), column: this.sat }
    return { meetings: JSON.stringify(packMeetings(meetings)), people: JSON.stringify(packPeople(people)) }
  }
}
