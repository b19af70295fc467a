import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkDataset } from '../../src/dataset/check.js'
import type { PersonFacts, RecordFacts } from '../../src/dataset/input.js'
import { stemOf } from '../../src/document/input.js'
import { contentOf } from '../../src/document/read.js'
import { runOf } from '../../src/engine/options.js'
import { checkDocument, type DocumentResult, factsOfContent } from '../../src/engine/run.js'
import { keysOf, wantedBy } from '../../src/files/cache/keys.js'
import type { Finding } from '../../src/index.js'

/** The root of the repository, with a slash. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url))

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )

/** @returns the text of a file of the dataset */
export const textOf = (file: string): string => readFileSync(root + file, 'utf8')

/** The whole dataset, read once, so that one record can be broken a thousand times beside the others. */
export class Dataset {
  readonly #results = new Map<string, DocumentResult>()
  readonly #byKey = new Map<string, string[]>()
  readonly #stems: ReadonlySet<string>
  readonly #run = runOf({ today: '2026-12-31' })

  constructor() {
    for (const file of ['records', 'people'].flatMap(filesBelow)) {
      const result = factsOfContent(contentOf(file, textOf(file)))
      this.#results.set(file, result)
      for (const key of keysOf(stemOf(file), result)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), file])
    }
    this.#stems = new Set([...this.#results.keys()].map(stemOf))
  }

  /** @returns paths of the records, sorted */
  records(): readonly string[] {
    return [...this.#results].flatMap(([file, { facts }]) => (facts === undefined ? [] : [file])).sort()
  }

  /** @returns what a run finds on a file when this text stands in it, beside the files that it can be compared with */
  findings(file: string, text: string): readonly Finding[] {
    const result = checkDocument(contentOf(file, text), this.#run)
    const near = new Set([file, ...wantedBy(result).flatMap((key) => this.#byKey.get(key) ?? [])])
    const records: RecordFacts[] = []
    const people: PersonFacts[] = []
    for (const one of [...near].sort()) {
      const { facts, person } = one === file ? result : (this.#results.get(one) ?? {})
      if (facts !== undefined) records.push({ file: one, facts })
      if (person !== undefined) people.push({ file: one, person })
    }
    const dataset = { records, people, unread: this.#stems, isReported: (one: string) => one === file, whole: true }
    return [...result.findings, ...checkDataset(dataset, this.#run, (one) => (one === file ? text : textOf(one)))]
  }
}
