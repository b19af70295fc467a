/**
 * Where the stretches of a block's text stand in the source: triples of the offset in the text, the offset in the
 * source, and the offset in the source after the stretch. A stretch as long in the source as in the text is copied
 * character by character; any other (an entity, folded white space) stands for its source as a whole.
 */
export type SourceMap = Int32Array

/** White space to fold and characters to drop; a single space needs nothing. */
const SPECIAL =
  /[\t\n\v\f\r\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]|\s{2}/
const SPECIALS =
  / ?(?:[^\S ]|[\u0085\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])[\s\u0085\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*| {2,}/g
const DROPPED = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Collects the text of a block from pieces of the source, folding white space, and keeps where they stand. */
export class TextBuilder {
  readonly #source: string
  #parts: string[] = []
  #runs: number[] = []
  #length = 0
  /** Source span of white space that is written once something follows it. */
  #spaceStart = -1
  #spaceEnd = -1

  /** @param source the text that the pieces are taken from */
  constructor(source: string) {
    this.#source = source
  }

  /** Length of the text so far, a pending space not counted. */
  get length(): number {
    return this.#length
  }

  /** Offset that the next character will have in the text. */
  get next(): number {
    return this.#length === 0 || this.#spaceStart < 0 ? this.#length : this.#length + 1
  }

  /** Adds a stretch of the source. */
  copy(from: number, to: number): void {
    if (from >= to) return
    const piece = this.#source.slice(from, to)
    if (!SPECIAL.test(piece)) {
      this.#plain(piece, from)
      return
    }
    let at = 0
    SPECIALS.lastIndex = 0
    for (let match = SPECIALS.exec(piece); match; match = SPECIALS.exec(piece)) {
      this.#plain(piece.slice(at, match.index), from + at)
      at = match.index + match[0].length
      if (match[0].replace(DROPPED, '') !== '') this.space(from + match.index, from + at)
    }
    this.#plain(piece.slice(at), from + at)
  }

  /** Adds text that stands for a stretch of the source, such as a decoded entity. */
  insert(text: string, from: number, to: number): void {
    const kept = text.replace(DROPPED, '').replaceAll(/\s+/g, ' ')
    if (kept === '') return
    if (kept === ' ') {
      this.space(from, to)
      return
    }
    this.#flushSpace()
    this.#write(kept.trim(), from, to)
  }

  /** Adds white space; several in a row, and those at either end of the block, count once or not at all. */
  space(from: number, to: number): void {
    if (this.#length === 0) return
    if (this.#spaceStart < 0) this.#spaceStart = from
    this.#spaceEnd = to
  }

  /** The finished text and its map; `undefined` when there is no text. The builder is empty afterwards. */
  finish(): { text: string; map: SourceMap; start: number; end: number } | undefined {
    const text = this.#parts.join('')
    const runs = this.#runs
    this.#parts = []
    this.#runs = []
    this.#length = 0
    this.#spaceStart = -1
    const start = runs[1]
    const end = runs.at(-1)
    return start === undefined || end === undefined ? undefined : { text, map: new Int32Array(runs), start, end }
  }

  #plain(piece: string, from: number): void {
    let begin = 0
    let stop = piece.length
    if (piece.charCodeAt(0) === 32) {
      this.space(from, from + 1)
      begin = 1
    }
    const trails = stop > begin && piece.charCodeAt(stop - 1) === 32
    if (trails) stop--
    if (stop > begin) {
      this.#flushSpace()
      this.#write(stop - begin === piece.length ? piece : piece.slice(begin, stop), from + begin, from + stop)
    }
    if (trails) this.space(from + stop, from + stop + 1)
  }

  #flushSpace(): void {
    if (this.#spaceStart < 0) return
    this.#write(' ', this.#spaceStart, this.#spaceEnd)
    this.#spaceStart = -1
  }

  #write(text: string, from: number, to: number): void {
    const runs = this.#runs
    const last = runs.length - 3
    const textStart = runs[last]
    const sourceStart = runs[last + 1]
    const sourceEnd = runs[last + 2]
    const copied = to - from === text.length
    if (
      copied &&
      textStart !== undefined &&
      sourceStart !== undefined &&
      sourceEnd === from &&
      sourceEnd - sourceStart === this.#length - textStart
    )
      runs[last + 2] = to
    else runs.push(this.#length, from, to)
    this.#parts.push(text)
    this.#length += text.length
  }
}

/** Index of the run that holds an offset of the text. */
function runAt(map: SourceMap, offset: number): number {
  let low = 0
  let high = map.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle * 3] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The span of the source that a span of a block's text stands for.
 *
 * @param block a block of a `ReadDocument`
 * @param start offset of the first character in the block's text
 * @param end offset after the last character; a span that is empty or out of bounds is brought inside the text
 * @returns offsets in the source, in UTF-16 code units
 */
export function sourceSpan(
  block: { text: string; map: SourceMap },
  start: number,
  end: number,
): { start: number; end: number } {
  const { map, text } = block
  const first = Math.min(Math.max(start, 0), Math.max(text.length - 1, 0))
  const last = Math.min(Math.max(end - 1, first), Math.max(text.length - 1, 0))
  return { start: sourceOffset(map, text.length, first, false), end: sourceOffset(map, text.length, last, true) }
}

function sourceOffset(map: SourceMap, length: number, offset: number, after: boolean): number {
  const run = runAt(map, offset) * 3
  const textStart = map[run] ?? 0
  const textEnd = map[run + 3] ?? length
  const sourceStart = map[run + 1] ?? 0
  const sourceEnd = map[run + 2] ?? 0
  if (sourceEnd - sourceStart === textEnd - textStart) return sourceStart + (offset - textStart) + (after ? 1 : 0)
  return after ? sourceEnd : sourceStart
}

/**
 * Cuts characters off the start of a block's text, in place; its map, links and start follow.
 *
 * @param block a block, or what a builder finished
 * @param length how many characters to cut, fewer than there are
 */
export function cutStart(
  block: { text: string; map: SourceMap; start: number; links?: { start: number; end: number }[] },
  length: number,
): void {
  const { map } = block
  const first = runAt(map, length) * 3
  const cut = map.slice(first)
  const copied = (cut[2] ?? 0) - (cut[1] ?? 0) === (map[first + 3] ?? block.text.length) - (cut[0] ?? 0)
  if (copied) cut[1] = (cut[1] ?? 0) + length - (cut[0] ?? 0)
  for (let i = 0; i < cut.length; i += 3) cut[i] = Math.max((cut[i] ?? 0) - length, 0)
  block.text = block.text.slice(length)
  block.map = cut
  block.start = cut[1] ?? block.start
  for (const link of block.links ?? []) {
    link.start = Math.max(link.start - length, 0)
    link.end = Math.max(link.end - length, 0)
  }
}
