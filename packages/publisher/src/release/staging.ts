import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { ReleaseError } from '../errors.js'
import { FileList } from './file-list.js'
import { mediaTypeOf } from './media-types.js'
import { type FileEntry, OutputFile } from './output-file.js'
import type { PreviousFiles } from './previous-files.js'

const PREFIX = '.staging-'

/** Whether a process with this id runs on this machine. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what a publisher that was killed has left beside the releases. */
const sweep = (out: string): void => {
  for (const name of readdirSync(out)) {
    if (!name.startsWith(PREFIX)) continue
    const pid = Number.parseInt(name.slice(PREFIX.length), 10)
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(path.join(out, name), { recursive: true, force: true })
  }
}

/** What files are read through, a piece at a time. */
const piece = Buffer.allocUnsafeSlow(1 << 18)

/** Size and SHA-256 of a file. */
export interface Sum {
  readonly bytes: number
  readonly sha256: string
}

/**
 * SHA-256 and size of a file on the disk, read in bounded memory; at once, since most files are small and there may be a
 * million of them.
 *
 * @param file path of the file
 */
export const sumOf = (file: string): Sum => {
  const hash = createHash('sha256')
  let bytes = 0
  const fd = openSync(file, 'r')
  try {
    for (let got = readSync(fd, piece); got > 0; got = readSync(fd, piece)) {
      hash.update(piece.subarray(0, got))
      bytes += got
    }
  } finally {
    closeSync(fd)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** The folder beside the releases in which one is made; nothing of it is seen before it is whole. */
export class Staging {
  /** The files written so far. */
  readonly files: FileList
  /** Absolute path of the folder that becomes the release. */
  readonly folder: string
  readonly #root: string
  readonly #previous: PreviousFiles | undefined
  readonly #open = new Set<OutputFile>()
  readonly #folders = new Set<string>()
  #scratches = 0

  /**
   * @param out the folder of the releases; it is made when it does not exist
   * @param previous files of the release before, to be taken over where nothing changed
   */
  constructor(out: string, previous?: PreviousFiles) {
    this.#previous = previous
    mkdirSync(out, { recursive: true })
    if (!statSync(out).isDirectory()) throw new ReleaseError(`${out} is not a folder`)
    sweep(out)
    this.#root = path.join(out, `${PREFIX}${process.pid}-${randomUUID()}`)
    this.folder = path.join(this.#root, 'release')
    mkdirSync(this.folder, { recursive: true })
    this.files = new FileList(path.join(this.#root, 'files.ndjson'))
  }

  /**
   * Starts a file of the release; its folder is made when needed.
   *
   * @param name path inside the release, with `/` between its parts
   */
  create(name: string): OutputFile {
    const file: OutputFile = new OutputFile(this.#place(name), name, (entry) => {
      this.#open.delete(file)
      this.files.add(entry)
    })
    this.#open.add(file)
    return file
  }

  /** Writes a whole file of the release, or takes it over from the release before where it holds the same. */
  write(name: string, text: string, rows?: number): FileEntry {
    const bytes = Buffer.from(text, 'utf8')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = this.#place(name)
    if (this.#previous?.link(name, sha256, file) !== true) writeFileSync(file, bytes, { flag: 'wx' })
    const entry: FileEntry = {
      path: name,
      bytes: bytes.length,
      sha256,
      media_type: mediaTypeOf(name),
      ...(rows === undefined ? {} : { rows }),
    }
    this.files.add(entry)
    return entry
  }

  /**
   * Lets a library write a file by itself.
   *
   * @param name path inside the release
   * @returns where it writes, and what to call when it is done
   */
  reserve(name: string): { readonly file: string; readonly done: (rows?: number) => FileEntry } {
    const file = this.#place(name)
    const done = (rows?: number): FileEntry => {
      const sum = sumOf(file)
      const entry = { path: name, ...sum, media_type: mediaTypeOf(name), ...(rows === undefined ? {} : { rows }) }
      this.files.add(entry)
      return entry
    }
    return { file, done }
  }

  /** The path of a new file beside the release, for what does not fit into memory; it is gone when the release is made. */
  scratch(): string {
    return path.join(this.#root, `scratch-${this.#scratches++}`)
  }

  /**
   * Makes the release visible, in one step.
   *
   * @param target the folder that the release becomes; it must not exist
   */
  commit(target: string): void {
    if (existsSync(target)) throw new ReleaseError(`${target} exists already: a release is never changed`)
    this.files.dispose()
    renameSync(this.folder, target)
    rmSync(this.#root, { recursive: true, force: true })
  }

  /** Gives the release up and leaves nothing behind. */
  discard(): void {
    for (const file of this.#open) file.abandon()
    this.files.dispose()
    rmSync(this.#root, { recursive: true, force: true })
  }

  #place(name: string): string {
    const file = path.join(this.folder, ...name.split('/'))
    const folder = path.dirname(file)
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      this.#folders.add(folder)
    }
    return file
  }
}
