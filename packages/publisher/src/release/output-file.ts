import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mediaTypeOf } from './media-types.js'

/** What the manifest says of one file. */
export interface FileEntry {
  /** Path inside the release, with `/` between its parts. */
  readonly path: string
  /** Size in bytes. */
  readonly bytes: number
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Media type (IANA). */
  readonly media_type: string
  /** Rows, lines or entries that it holds, where that means something. */
  readonly rows?: number
}

/** Characters gathered before they are encoded and written: large enough that system calls do not count. */
const CHUNK = 1 << 16

/**
 * A file that is written once, from its beginning to its end, and hashed on the way.
 *
 * Writes are synchronous: the release is made by one process that has nothing else to do, and a full disk is reported
 * by the very write that meets it.
 */
export class OutputFile {
  readonly #path: string
  readonly #fd: number
  readonly #hash = createHash('sha256')
  readonly #done: (entry: FileEntry) => void
  #text = ''
  #bytes = 0
  #open = true

  /**
   * @param file absolute path on the disk; it must not exist yet
   * @param path path inside the release, for the manifest
   * @param done called once with what the manifest says of the file
   */
  constructor(file: string, path: string, done: (entry: FileEntry) => void) {
    this.#path = path
    this.#fd = openSync(file, 'wx')
    this.#done = done
  }

  /** Bytes written so far: where the next write lands in the file. */
  get position(): number {
    this.#flush()
    return this.#bytes
  }

  /** Adds text, encoded as UTF-8. */
  write(text: string): void {
    this.#text += text
    if (this.#text.length >= CHUNK) this.#flush()
  }

  /** Adds bytes as they are. */
  writeBytes(bytes: Uint8Array): void {
    this.#flush()
    this.#put(bytes)
  }

  /**
   * Writes what is left, closes the file and hands its entry over.
   *
   * @param rows rows, lines or entries of the file, where that means something
   */
  close(rows?: number): FileEntry {
    this.#flush()
    this.abandon()
    const entry: FileEntry = {
      path: this.#path,
      bytes: this.#bytes,
      sha256: this.#hash.digest('hex'),
      media_type: mediaTypeOf(this.#path),
      ...(rows === undefined ? {} : { rows }),
    }
    this.#done(entry)
    return entry
  }

  /** Closes the file without an entry: for a release that is given up. */
  abandon(): void {
    if (this.#open) closeSync(this.#fd)
    this.#open = false
  }

  #flush(): void {
    if (this.#text === '') return
    const text = this.#text
    this.#text = ''
    this.#put(Buffer.from(text, 'utf8'))
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#fd, bytes, from)
  }
}
