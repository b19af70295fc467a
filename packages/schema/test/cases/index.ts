import type { SchemaName } from '../../src/index.js'
import { documentCases, documentRequired, resultCases, resultRequired } from './batch.js'
import type { Case, Required } from './case.js'
import { codeCases } from './codes.js'
import { draftCases, draftLifts } from './draft.js'
import { personCases, personRequired } from './person.js'
import { recordCases, recordRequired } from './record.js'
import { manifestCases, manifestRequired, publishedCases, publishedRequired } from './release.js'
import { valueCases } from './values.js'

const missing = (required: readonly Required[]): Case[] =>
  required.flatMap(({ definition, at, keys }) =>
    keys.map((key) => ({
      constraint: `${definition}/required/${key}`,
      at: `${at}/${key}`,
      bad: [undefined],
      good: [],
    })),
  )

const shared = [...valueCases, ...codeCases, ...recordCases, ...missing(recordRequired)]

/** The cases of one schema, with constraints under the names of the definitions that this schema uses. */
export const cases: { readonly [name in SchemaName]: readonly Case[] } = {
  record: shared,
  draft: [
    ...renamed(
      shared.filter(({ constraint }) => !draftLifts.has(constraint)),
      draftName,
    ),
    ...draftCases,
  ],
  publishedMeeting: [
    ...renamed(
      shared.filter(({ at }) => at !== '/$schema'),
      (name) => (name === 'Meeting' ? 'PublishedMeeting' : name),
    ),
    ...publishedCases,
    ...missing(publishedRequired),
  ],
  person: [...personCases, ...missing(personRequired)],
  parseDocument: [...documentCases, ...missing(documentRequired)],
  parseResult: [...resultCases, ...missing(resultRequired)],
  releaseManifest: [...manifestCases, ...missing(manifestRequired)],
}

/** The cases of a record whose bad values a draft takes. */
export const lifted: readonly Case[] = shared.filter(({ constraint }) => draftLifts.has(constraint))

function draftName(definition: string): string {
  if (definition === 'Meeting') return 'Draft'
  return ['MeetingTime', 'Location', 'Participant', 'Document', 'Source'].includes(definition)
    ? `Draft${definition}`
    : definition
}

function renamed(list: readonly Case[], rename: (definition: string) => string): Case[] {
  return list.map((entry) => {
    const [definition = '', ...rest] = entry.constraint.split('/')
    return { ...entry, constraint: [rename(definition), ...rest].join('/') }
  })
}
