import type { Party, PublishedMeeting } from '@readout/schema'
import { partyTypeOf, series } from '@readout/vocabulary'
import { recordUrl } from '../feeds/item.js'
import { placeOf } from '../feeds/text.js'
import { citation, DATASET, versionUrl } from '../metadata/dataset.js'
import { partyLabel } from '../tables/labels.js'
import type { Format, ReleaseContext } from './format.js'

const STATUS: Readonly<Record<string, string>> = {
  held: 'https://schema.org/EventScheduled',
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

const ATTENDANCE: Readonly<Record<string, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  phone: 'https://schema.org/OnlineEventAttendanceMode',
  video: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

const SERIES = new Map<string, string>(series.map(({ code, label }) => [code, label]))

/** A party that meets. A `Country` alone is a place for schema.org, which can neither organize nor employ. */
const partyOf = (party: Party) => ({
  '@type': party.type === 'state' ? ['Country', 'GovernmentOrganization'] : 'Organization',
  name: partyLabel(party),
  identifier: party.code,
})

/**
 * A meeting as a schema.org Event.
 *
 * @param meeting a published meeting
 * @param baseUrl where releases are served from
 */
export const eventOf = (meeting: PublishedMeeting, baseUrl: string) => {
  const { location, parties, participants, documents, sources } = meeting
  const attendance = ATTENDANCE[meeting.mode]
  const status = STATUS[meeting.status]
  const byCode = new Map(parties.map((party) => [party.code as string, party]))
  return {
    '@type': 'Event',
    '@id': recordUrl(baseUrl, meeting.id),
    identifier: meeting.id,
    name: meeting.title,
    ...(meeting.summary === undefined ? {} : { description: meeting.summary }),
    startDate: meeting.date_start,
    endDate: meeting.date_end,
    ...(status === undefined ? {} : { eventStatus: status }),
    ...(attendance === undefined ? {} : { eventAttendanceMode: attendance }),
    ...(location === undefined
      ? {}
      : {
          location: {
            '@type': 'Place',
            name: [location.venue, placeOf(meeting)].filter((part) => part !== undefined && part !== '').join(', '),
            address: {
              '@type': 'PostalAddress',
              addressCountry: location.country,
              ...(location.city === undefined ? {} : { addressLocality: location.city }),
            },
          },
        }),
    organizer: parties.map(partyOf),
    attendee: participants.map(({ name, role, party }) => ({
      '@type': 'Person',
      name: name.full,
      ...(name.family === undefined ? {} : { familyName: name.family }),
      ...(name.given === undefined ? {} : { givenName: name.given }),
      jobTitle: role,
      affiliation: partyOf(byCode.get(party) ?? { type: partyTypeOf(party), code: party }),
    })),
    ...(meeting.series === undefined
      ? {}
      : { superEvent: { '@type': 'EventSeries', name: SERIES.get(meeting.series) ?? meeting.series } }),
    ...(meeting.topics.length === 0 ? {} : { keywords: meeting.topics }),
    ...(documents.length === 0
      ? {}
      : {
          workFeatured: documents.map(({ type, title, languages, url }) => ({
            '@type': 'CreativeWork',
            additionalType: type,
            ...(title === undefined ? {} : { name: title }),
            inLanguage: languages,
            ...(url === undefined ? {} : { url }),
          })),
        }),
    subjectOf: sources.map(({ publisher, title, url, published, language }) => ({
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: publisher },
      ...(title === undefined ? {} : { name: title }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { datePublished: published }),
      inLanguage: language,
    })),
  }
}

/** The dataset itself as a schema.org Dataset. */
const datasetOf = ({ version, released, baseUrl, survey }: ReleaseContext) => {
  const url = versionUrl(baseUrl, version)
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: `${url}${name}`,
    encodingFormat,
  })
  return {
    '@type': 'Dataset',
    '@id': url,
    name: DATASET.title,
    description: DATASET.description,
    keywords: DATASET.keywords,
    license: DATASET.licenseUrl,
    version,
    datePublished: released,
    ...(survey.firstDay === undefined ? {} : { temporalCoverage: `${survey.firstDay}/${survey.lastDay}` }),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: DATASET.creator },
    citation: citation(version, released, url),
    distribution: [
      file('meetings.json', 'application/json'),
      file('meetings.csv', 'text/csv'),
      file('meetings.parquet', 'application/vnd.apache.parquet'),
      file('readout.sqlite', 'application/vnd.sqlite3'),
    ],
  }
}

/** `meetings.jsonld`: the dataset and its meetings in the words of schema.org; withdrawn ones are left out. */
export const jsonLd: Format = {
  name: 'json-ld',
  files: [{ path: 'meetings.jsonld', holds: 'the dataset and its meetings as JSON-LD (schema.org Dataset and Event)' }],
  start: (context) => {
    const file = context.staging.create('meetings.jsonld')
    let count = 0
    file.write(`{"@context":"https://schema.org","@graph":[\n${JSON.stringify(datasetOf(context))}`)
    return {
      meeting: (meeting) => {
        if (meeting.withdrawn !== undefined) return
        file.write(`,\n${JSON.stringify(eventOf(meeting, context.baseUrl))}`)
        count++
      },
      end: () => {
        file.write('\n]}\n')
        file.close(count)
      },
    }
  },
}
