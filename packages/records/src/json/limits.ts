/** How much input a reader takes before it refuses the rest. */
export interface Limits {
  /** Longest text, in UTF-16 code units (for a file: bytes). */
  readonly maxLength: number
  /** Deepest nesting of objects and arrays; `[[]]` is 2 deep. */
  readonly maxDepth: number
}

/**
 * Limits for one record file. A record of a large conference with evidence for every value stays under 200 kB and is
 * 4 deep, so both leave ample room and still stop a hostile file early.
 */
export const RECORD_LIMITS: Limits = { maxLength: 1_048_576, maxDepth: 32 }
