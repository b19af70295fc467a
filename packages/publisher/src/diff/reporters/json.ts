import type { DiffFormat } from './reporter.js'

/** One JSON object: versions, entries, and the numbers with the changes of the contract. */
export const json: DiffFormat = ({ from, to }) => {
  let separator = ''
  const head = `{"from":${JSON.stringify(from)},"to":${JSON.stringify(to)},"entries":[`
  let begun = false
  const begin = (): string => {
    if (begun) return ''
    begun = true
    return head
  }
  return {
    entry: (entry) => {
      const text = `${begin()}${separator}\n${JSON.stringify(entry)}`
      separator = ','
      return text
    },
    end: (summary) => `${begin()}\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}
