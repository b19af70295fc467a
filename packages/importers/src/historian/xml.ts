import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ImportError } from '../entry.js'

/** One element of a list: its attributes and the text of its children, by name. */
export interface XmlEntry {
  readonly file: string
  readonly fields: ReadonlyMap<string, string>
}

/** The largest file of the lists has half a megabyte. */
const MAX_BYTES = 20_000_000

const parser = new XMLParser({
  ignoreAttributes: true,
  // Entities stay as written: nothing that a document declares is ever expanded.
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
})

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

/** Decodes the five entities that XML itself defines, and folds white space: texts are wrapped at a margin. */
const plain = (text: string): string =>
  text
    .replace(/&(lt|gt|amp|apos|quot);/g, (_, name: string) => PREDEFINED[name] ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldsOf = (element: Record<string, unknown>): Map<string, string> => {
  const fields = new Map<string, string>()
  for (const [key, value] of Object.entries(element)) if (typeof value === 'string') fields.set(key, plain(value))
  return fields
}

/** A file of the folder itself: what a link leads to may be anything. */
const textOf = (path: string): string => {
  if (!lstatSync(path).isFile()) throw new ImportError(`\`${path}\` is no file of its own; put the file itself there`)
  if (statSync(path).size > MAX_BYTES) throw new ImportError(`\`${path}\` has more than ${MAX_BYTES} bytes`)
  return readFileSync(path, 'utf8')
}

const readFile = (path: string): unknown => {
  const text = textOf(path)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ImportError(`\`${path}\` declares a document type; the lists have none, and it is not read`)
  }
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    throw new ImportError(`\`${path}\` line ${valid.err.line}, column ${valid.err.col}: ${valid.err.msg}`)
  }
  try {
    return parser.parse(text)
  } catch (error) {
    // The reader's own limits: nesting, and names that would reach into objects.
    throw new ImportError(`\`${path}\` is not read: ${error instanceof Error ? error.message : 'unknown error'}`)
  }
}

/**
 * Reads the elements of every file of a folder.
 * @param folder a folder of XML files, each with one root that holds the entries
 * @param root name of the root element
 * @param name name of the entries
 * @returns entries by file name, then in the order of the file
 * @throws ImportError naming the file, and the line where it is not XML; a link, a document type, nesting of more than 100
 * elements and a file of more than 20 MB are refused
 */
export const readEntries = (folder: string, root: string, name: string): XmlEntry[] => {
  let files: string[]
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.xml'))
  } catch {
    throw new ImportError(`\`${folder}\` cannot be read; give the folder that holds the lists`)
  }
  return files.sort().flatMap((file) => {
    const path = join(folder, file)
    const document = readFile(path)
    const holder = isObject(document) ? document[root] : undefined
    if (holder === undefined) throw new ImportError(`\`${path}\` holds no \`<${root}>\``)
    const list = isObject(holder) ? holder[name] : undefined
    const elements = Array.isArray(list) ? list : list === undefined ? [] : [list]
    return elements.map((element) => ({ file, fields: isObject(element) ? fieldsOf(element) : new Map() }))
  })
}
