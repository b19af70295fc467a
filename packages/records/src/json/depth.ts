const QUOTE = 0x22
const BACKSLASH = 0x5c
const LF = 0x0a
const CR = 0x0d

/**
 * Finds where a JSON text is nested too deeply, without recursion.
 * @param text JSON, well formed or not; a string ends at its quote or, left open, at the end of its line
 * @param maxDepth deepest nesting allowed
 * @returns the offset of the bracket that goes too deep, or -1
 */
export const tooDeepAt = (text: string, maxDepth: number): number => {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (inString) {
      if (unit === BACKSLASH) index += 1
      else if (unit === QUOTE || unit === LF || unit === CR) inString = false
    } else if (unit === QUOTE) {
      inString = true
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > maxDepth) return index
    } else if (unit === 0x7d || unit === 0x5d) {
      depth -= 1
    }
  }
  return -1
}
