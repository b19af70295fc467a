// A stand-in for the worker of a batch: answers with the line's text, and does what the text says.
import { resourceLimits } from 'node:worker_threads'

/** @param {readonly { text: string }[]} lines */
export default (lines) =>
  lines.map(({ text }) => {
    if (text.includes('die')) process.exit(7)
    if (text.includes('throw')) throw new Error('thrown')
    if (text.includes('limits')) return JSON.stringify(resourceLimits)
    return `answer ${text}`
  })
