import { parse, type Register, registerOf } from '@readout/parser'
import { unpackPeople } from '@readout/records'
import type { ParseDocument, ParseResult } from '@readout/schema'
import { type Report, validateRecord } from '@readout/validator'

/** What the page asks: to fetch the register of people first, to parse a release, or to check the text of a record. */
export type Question =
  | { readonly kind: 'people'; readonly address: string }
  | { readonly kind: 'parse'; readonly number: number; readonly document: ParseDocument }
  | { readonly kind: 'check'; readonly number: number; readonly text: string }

/** What comes back, with the number of its question. */
export type Answer =
  | {
      readonly kind: 'parse'
      readonly number: number
      readonly result: ParseResult
      readonly milliseconds: number
      /** Why the release was read without the register that the page named. */
      readonly withoutPeople?: string
    }
  | { readonly kind: 'check'; readonly number: number; readonly report: Report }

/** The register, or why there is none; nothing where the page names none. */
let people: Promise<{ readonly register?: Register; readonly fault?: string }> = Promise.resolve({})

const load = async (address: string): Promise<Register> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return registerOf(unpackPeople(await response.json()))
}

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
  } else answer({ kind: 'check', number: data.number, report: validateRecord(data.text) })
})
