import { parse } from '@readout/parser'
import type { ParseDocument, ParseResult } from '@readout/schema'
import { type Report, validateRecord } from '@readout/validator'

/** What the page asks: to parse a release, or to check the text of a record. */
export type Question =
  | { readonly kind: 'parse'; readonly number: number; readonly document: ParseDocument }
  | { readonly kind: 'check'; readonly number: number; readonly text: string }

/** What comes back, with the number of its question. */
export type Answer =
  | { readonly kind: 'parse'; readonly number: number; readonly result: ParseResult; readonly milliseconds: number }
  | { readonly kind: 'check'; readonly number: number; readonly report: Report }

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (value: Answer): void => self.postMessage(value)
  if (data.kind === 'parse') {
    const start = performance.now()
    const result = parse(data.document)
    answer({ kind: 'parse', number: data.number, result, milliseconds: performance.now() - start })
  } else answer({ kind: 'check', number: data.number, report: validateRecord(data.text) })
})
