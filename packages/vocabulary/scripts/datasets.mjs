/** Vocabularies that go from `data/<file>.json` to `src/generated/<file>.ts` as they are. */
export const datasets = [
  { file: 'ambiguous-names', name: 'ambiguousNames', type: 'AmbiguousName' },
  { file: 'document-types', name: 'documentTypes', type: 'DocumentType' },
  { file: 'formats', name: 'formats', type: 'Format' },
  { file: 'groups', name: 'groups', type: 'Group' },
  { file: 'modes', name: 'modes', type: 'Mode' },
  { file: 'offices', name: 'offices', type: 'Office' },
  { file: 'organizations', name: 'organizations', type: 'Organization' },
  { file: 'publishers', name: 'publishers', type: 'Publisher' },
  { file: 'series', name: 'series', type: 'Series' },
  { file: 'states', name: 'states', type: 'State' },
  { file: 'statuses', name: 'statuses', type: 'Status' },
  { file: 'topics', name: 'topics', type: 'Topic' },
  { file: 'venues', name: 'venues', type: 'Venue' },
]
