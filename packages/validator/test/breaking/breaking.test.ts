import { serializeRecord, valueAt } from '@readout/records'
import { describe, expect, it } from 'vitest'
import { validateFiles } from '../../src/files/index.js'
import type { Finding } from '../../src/index.js'
import { Dataset, root, textOf } from './dataset.js'
import { slipsOf } from './slips.js'

const dataset = new Dataset()

interface Kind {
  readonly format: string
  readonly provenance: { readonly method: string; readonly review: string }
}

/** One record of each kind: of each format, compared with its sources by a person or imported. */
const samples = [
  ...new Map(
    dataset.records().map((file) => {
      const { format, provenance } = JSON.parse(textOf(file)) as Kind
      return [`${format} ${provenance.method}`, file] as const
    }),
  ).values(),
].sort()

/** Slips that no checker can know without the source at hand, and why. */
const UNKNOWABLE: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:title|occasion|summary) letter$/, 'no spelling of free text is wrong for certain'],
  [/^\/participants\/\d+\/role letter$/, 'a role stands in the words of its source, whatever they are'],
  [
    /^\/participants\/2\/party that of another$/,
    'a minister without a key, beside nobody of the same office: titles alone are alike in many countries',
  ],
  [/^\/sources\/\d+\/(?:publisher|title) letter$/, 'publishers and titles are as many as there are'],
  [/^\/sources\/\d+\/url letter$/, 'only the network knows which addresses exist, and no rule asks it'],
  [/^\/sources\/\d+\/published a (?:day|year) later$/, 'a source may come out at any time after the meeting'],
  [/^\/sources\/\d+\/language another code$/, 'a text that no other record names may be in any language'],
  [/^\/documents\/\d+\/(?:type|languages\/\d+) another code$/, 'a document may be of any kind and in any language'],
  [/^\/topics\/\d+ another code$/, 'what was talked about is in the source alone'],
  [/^\/location\/country another code$/, 'without a city beside it, any country may be the place'],
  [
    /^\/identifiers\/\d+\/(?:scheme|value) letter$/,
    'schemes are those of other lists, and their values mean nothing here',
  ],
  [/^\/provenance\/(?:tool letter|review another code)$/, 'how a record was made is known to who made it'],
  [
    /^\/provenance\/evidence\/\d+\/(?:start|end) one more$/,
    'needs the text: `evidence-value` finds it with `--sources`',
  ],
  [/^\/provenance\/.*\/source one more$/, 'where a record has two sources, either may be meant; `--sources` tells'],
  [/^\/provenance\/disagreements\/\d+\/accounts\/\d+\/value letter$/, 'what another source says is free text'],
]

const leaves = (value: unknown, pointer = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`))
    : [pointer]

const replaced = (record: object, pointer: string, value: unknown): object => {
  const copy = structuredClone(record)
  const at = pointer.lastIndexOf('/')
  const parent = valueAt(copy, pointer.slice(0, at)) as Record<string, unknown>
  parent[pointer.slice(at + 1)] = value
  return copy
}

/** Parts of a record that its id is made of: a finding on the id names the part with both values. */
const IN_ID = /^\/(?:date|format|series|parties\/\d+\/code)$/

/** Whether a finding names a value: it points at it, or at what it is a part of, or tells its pointer or the value. */
const names = ({ pointer = '', message, rule }: Finding, leaf: string, value: unknown): boolean =>
  pointer === leaf ||
  (pointer !== '' && leaf.startsWith(`${pointer}/`)) ||
  message.includes(`\`${leaf}\``) ||
  // An item that is now the same as a later one is told of there, by its number.
  (rule === 'entry-unique' && message.includes(`is the same as entry ${Number(leaf.split('/')[2]) + 1}.`)) ||
  (value !== '' && message.includes(`\`${String(value)}\``)) ||
  (rule === 'id-content' && IN_ID.test(leaf))

describe('the seeded records', () => {
  it('are without an error, and those that a person has compared with their sources without a warning', async () => {
    const { findings, files } = await validateFiles([], { cwd: root, today: '2026-12-31' })
    expect(files).toBeGreaterThanOrEqual(dataset.records().length)
    expect(
      findings.filter(({ file, severity }) => severity === 'error' || textOf(file).includes('"review": "reviewed"')),
    ).toEqual([])
  })

  it('are of many kinds', () => {
    expect(samples.length).toBeGreaterThanOrEqual(18)
  })

  it.each(samples)('show a slip in any one value of %s', (file) => {
    const record = JSON.parse(textOf(file)) as {
      readonly parties: readonly { readonly code: string }[]
      readonly participants: readonly {
        readonly office?: string
        readonly person?: string
        readonly name: { readonly full: string }
      }[]
    }
    const lists = {
      '/participants/party': record.parties.map(({ code }) => code),
      '/participants/office': record.participants.flatMap(({ office }) => office ?? []),
      '/participants/person': record.participants.flatMap(({ person }) => person ?? []),
      '/participants/name/full': record.participants.map(({ name }) => name.full),
    }
    const before = new Set(dataset.findings(file, textOf(file)).map(({ message }) => message))
    const unnoticed = leaves(record).flatMap((leaf) =>
      slipsOf(leaf, valueAt(record, leaf), lists)
        .filter(({ value }) => {
          const text = serializeRecord(replaced(record, leaf, value))
          const found = dataset.findings(file, text).filter(({ message }) => !before.has(message))
          return !found.some((finding) => names(finding, leaf, value))
        })
        .map(({ kind }) => `${leaf} ${kind}`)
        .filter((slip) => !UNKNOWABLE.some(([pattern]) => pattern.test(slip))),
    )
    expect(unnoticed).toEqual([])
  })
})
