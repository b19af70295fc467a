import type { Format } from './format.js'

/** `meetings.json`: one array, one meeting a line. */
export const json: Format = {
  name: 'json',
  files: [{ path: 'meetings.json', holds: 'every meeting, as one JSON array' }],
  start: ({ staging }) => {
    const file = staging.create('meetings.json')
    let count = 0
    return {
      meeting: (_, line) => {
        file.write(`${count === 0 ? '[\n' : ',\n'}${line}`)
        count++
      },
      end: () => {
        file.write(count === 0 ? '[]\n' : '\n]\n')
        file.close(count)
      },
    }
  },
}
