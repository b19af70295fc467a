import { parse, type Register, registerOf } from '@readout/parser'
import { makeId, unpackPeople } from '@readout/records'
import type { Draft, ParseDocument, ParseResult } from '@readout/schema'
import { type Report, validateRecord } from '@readout/validator'
import { formats, modes, offices, organizations, series, states, statuses } from '@readout/vocabulary'

/** What the page asks: to fetch the register of people first, to practise, to parse a release, or to check the text of a record. */
export type Question =
  | { readonly kind: 'people'; readonly address: string }
  | { readonly kind: 'parse'; readonly number: number; readonly document: ParseDocument }
  | { readonly kind: 'practise' }
  | { readonly kind: 'check'; readonly number: number; readonly text: string; readonly taken: readonly string[] }

/** Words for codes, by the last step of the pointer to the value. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What comes back, with the number of its question; `ready` after the practice. */
export type Answer =
  | { readonly kind: 'labels'; readonly labels: Labels }
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'parse'
      readonly number: number
      readonly result: ParseResult
      readonly milliseconds: number
      /** Why the release was read without the register that the page named. */
      readonly withoutPeople?: string
    }
  | {
      readonly kind: 'check'
      readonly number: number
      readonly report: Report
      /** The id that the record should have; missing where it cannot have one yet. */
      readonly id?: string
    }

/** The register, or why there is none; nothing where the page names none. */
let people: Promise<{ readonly register?: Register; readonly fault?: string }> = Promise.resolve({})

const load = async (address: string): Promise<Register> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return registerOf(unpackPeople(await response.json()))
}

/**
 * A release that is read for practice: look-ups are made and the engine translates what it runs when the first text comes,
 * which takes ten times as long as the reading.
 */
const PRACTICE = `Joint statement

On May 3, 2023, Japanese Foreign Minister Haruka Mori met with Luc Garnier, President of France, at the Palace in Paris. The
two ministers discussed trade and security in Europe. Prime Minister Jana Kern of Germany will visit Rome from June 1 to 3.

- 10:30 a.m. Secretary of State Edwin Hale spoke by phone with his Kenyan counterpart, Grace Wanjiru, about climate change.
- At the G7 Summit the leaders of the United States, Japan and the Republic of Korea held a trilateral meeting yesterday.

They were joined by Ambassador Li Wei and Deputy Minister Ana Silva. A joint statement was adopted after the talks.`
const ROUNDS = 4

const idOf = (text: string, taken: readonly string[]): string | undefined => {
  try {
    const { date, parties, format, series } = JSON.parse(text) as Draft
    if (date === undefined || format === undefined || !Array.isArray(parties) || parties.length < 2) return undefined
    return makeId({ date, parties, format, ...(series === undefined ? {} : { series }) }, new Set(taken))
  } catch {
    // what no id can be made of, the validator tells
    return undefined
  }
}

/** Reads the practice release, each time a little quicker; a release that comes in between does not wait for all of it. */
const practise = async (): Promise<void> => {
  const { register } = await people
  for (let round = 0; round < ROUNDS; round++) {
    const document = { id: 'practice', text: PRACTICE, published: '2023-05-04' }
    const { records } = parse(document, register === undefined ? {} : { register })
    for (const record of records) validateRecord(JSON.stringify(record))
    await new Promise((resolve) => setTimeout(resolve))
  }
}

const labelsOf = (...lists: readonly (readonly { readonly code: string; readonly label: string }[])[]) =>
  Object.fromEntries(lists.flatMap((list) => list.map(({ code, label }) => [code, label])))

const parties = labelsOf(states, organizations)
self.postMessage({
  kind: 'labels',
  labels: {
    status: labelsOf(statuses),
    mode: labelsOf(modes),
    format: labelsOf(formats),
    series: labelsOf(series),
    office: labelsOf(offices),
    country: parties,
    code: parties,
    party: parties,
  },
} satisfies Answer)

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const answer = (value: Answer): void => self.postMessage(value)
  if (data.kind === 'people') {
    people = load(data.address).then(
      (register) => ({ register }),
      (error: unknown) => ({ fault: error instanceof Error ? error.message : String(error) }),
    )
  } else if (data.kind === 'parse') {
    const { register, fault } = await people
    const start = performance.now()
    const result = parse(data.document, register === undefined ? {} : { register })
    answer({
      kind: 'parse',
      number: data.number,
      result,
      milliseconds: performance.now() - start,
      ...(fault === undefined ? {} : { withoutPeople: fault }),
    })
  } else if (data.kind === 'practise') {
    await practise()
    answer({ kind: 'ready' })
  } else {
    const id = idOf(data.text, data.taken)
    const report = validateRecord(data.text)
    answer({ kind: 'check', number: data.number, report, ...(id === undefined ? {} : { id }) })
  }
})
