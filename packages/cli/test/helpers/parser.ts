import type { Draft, ParseDocument, ParseResult } from '@readout/schema'
import type { Parse } from '../../src/batch/answer.js'

/** The one day that the stand-in for the parser knows. */
const DAY = /\d{4}-\d{2}-\d{2}/gu

/**
 * A stand-in for the parser whose answers a test can foretell: one phone call between Japan and the United States for
 * each ISO day in the text. `boom` makes it throw.
 */
export const fakeParse: Parse = (document: ParseDocument): ParseResult => {
  const text = document.text ?? document.markdown ?? document.html ?? ''
  if (text.includes('boom')) throw new Error('boom')
  const records = [...text.matchAll(DAY)].map(
    (match): Draft => ({
      schema_version: '1.0',
      id: `${match[0]}-jp-us-call`,
      mode: 'phone',
      date: match[0],
      parties: [
        { type: 'state', code: 'JP' },
        { type: 'state', code: 'US' },
      ],
      provenance: {
        method: 'parsed',
        review: 'unreviewed',
        evidence: [{ field: '/date', source: 0, start: match.index, end: match.index + match[0].length }],
      },
    }),
  )
  return { id: document.id, records, messages: [] }
}
