import type { Format } from './index.js'

/** One YAML list with the records of all releases. */
export const yaml: Format = async (releases) => {
  // Loaded only when asked for.
  const { stringify } = await import('yaml')
  // Nothing is folded and no value is shared by name: each record can be cut out and used alone.
  return stringify(
    releases.flatMap(({ result }) => result.records),
    { aliasDuplicateObjects: false, lineWidth: 0 },
  )
}
