import { once } from 'node:events'
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { createGzip } from 'node:zlib'
import type { Format } from './format.js'

/** Where the header of a gzip file names the operating system (RFC 1952, section 2.3). */
const OS_BYTE = 9
/** Its value for "unknown": the bytes do not depend on the machine. */
const OS_UNKNOWN = 255

/** Compresses a file with a header that holds no time and no machine. */
const gzip = async (from: string, to: string): Promise<void> => {
  const fd = openSync(to, 'wx')
  try {
    const stream = createGzip({ level: 6 })
    let first = true
    stream.on('data', (chunk: Buffer) => {
      if (first) chunk[OS_BYTE] = OS_UNKNOWN
      first = false
      for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at)
    })
    const ended = once(stream, 'end')
    for await (const chunk of createReadStream(from, { highWaterMark: 1 << 18 })) {
      if (!stream.write(chunk)) await once(stream, 'drain')
    }
    stream.end()
    await ended
  } finally {
    closeSync(fd)
  }
}

/** `meetings.ndjson` and the same compressed: one meeting a line. */
export const ndjson: Format = {
  name: 'ndjson',
  files: [
    { path: 'meetings.ndjson', holds: 'every meeting, one JSON object a line' },
    { path: 'meetings.ndjson.gz', holds: 'the same, compressed with gzip' },
  ],
  start: ({ staging }) => {
    const file = staging.create('meetings.ndjson')
    let count = 0
    return {
      meeting: (_, line) => {
        file.write(`${line}\n`)
        count++
      },
      end: async () => {
        file.close(count)
        const packed = staging.reserve('meetings.ndjson.gz')
        await gzip(path.join(staging.folder, 'meetings.ndjson'), packed.file)
        packed.done(count)
      },
    }
  },
}
