import type { Format } from './index.js'

/** One YAML list with the records of all releases. */
export const yaml: Format = {
  print: async ({ result }) => {
    // Loaded only when asked for.
    const { stringify } = await import('yaml')
    // Nothing is folded and no value is shared by name: each record can be cut out and used alone.
    const options = { aliasDuplicateObjects: false, lineWidth: 0 }
    return result.records.length === 0 ? '' : stringify(result.records, options)
  },
  end: (records) => (records === 0 ? '[]\n' : ''),
}
