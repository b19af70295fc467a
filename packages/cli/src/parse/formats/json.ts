import type { Format } from './index.js'

/** One JSON array with the records of all releases, laid out for reading. */
export const json: Format = {
  print: ({ result }, before) =>
    result.records
      .map((record, index) => {
        const text = JSON.stringify(record, null, 2).replaceAll('\n', '\n  ')
        return `${before.records + index === 0 ? '[\n' : ',\n'}  ${text}`
      })
      .join(''),
  end: (records) => (records === 0 ? '[]\n' : '\n]\n'),
}
