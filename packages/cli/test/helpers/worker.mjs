// A stand-in for the worker of a batch: answers with the line's text, and does what the text says.
/** @param {readonly { text: string }[]} lines */
export default (lines) =>
  lines.map(({ text }) => {
    if (text.includes('die')) process.exit(7)
    if (text.includes('throw')) throw new Error('thrown')
    return `answer ${text}`
  })
