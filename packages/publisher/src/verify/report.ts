/** One thing that is wrong with a release. */
export interface Problem {
  /** Path of the file inside the release. */
  readonly file: string
  /** What is wrong with it, where inside it, and what was expected. */
  readonly message: string
}

/** What `verify` has found. */
export interface VerifyReport {
  /** Sorted by file; none for a release that can be trusted. */
  readonly problems: readonly Problem[]
  /** Files whose sums were checked. */
  readonly files: number
  /** Meetings read. */
  readonly meetings: number
  /** Whether the sums are signed: by the key given, by the key that the release itself carries, or not at all. */
  readonly signature: 'given-key' | 'own-key' | 'none'
  /** SHA-256 of the public key, base64, when there is a signature. */
  readonly fingerprint?: string
}

/** Problems of one kind and file that are told one by one; the rest is a number. */
const TOLD = 5

/** Gathers problems, and counts those of one file after the first few. */
export class Problems {
  readonly #byFile = new Map<string, string[]>()
  readonly #more = new Map<string, number>()

  /** Adds a problem of a file. */
  add(file: string, message: string): void {
    const told = this.#byFile.get(file)
    if (told === undefined) this.#byFile.set(file, [message])
    else if (told.length < TOLD) told.push(message)
    else this.#more.set(file, (this.#more.get(file) ?? 0) + 1)
  }

  /** Whether a file has a problem. */
  has(file: string): boolean {
    return this.#byFile.has(file)
  }

  /** The problems sorted by file. */
  list(): Problem[] {
    return [...this.#byFile]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([file, messages]) => {
        const more = this.#more.get(file)
        const rest = more === undefined ? [] : [`and ${more} more problems`]
        return [...messages, ...rest].map((message): Problem => ({ file, message }))
      })
  }
}
