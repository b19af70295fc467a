import type { Meeting } from '@readout/schema'

/** A web address of a record with its place. */
export interface LocatedUrl {
  readonly pointer: string
  readonly url: string
}

/**
 * @param record documents and sources of a record
 * @returns every web address in them
 */
export function* urlsOf({ documents, sources }: Pick<Meeting, 'documents' | 'sources'>): Generator<LocatedUrl> {
  for (const [index, { url }] of documents.entries()) {
    if (url !== undefined) yield { pointer: `/documents/${index}/url`, url }
  }
  for (const [index, { url }] of sources.entries()) {
    if (url !== undefined) yield { pointer: `/sources/${index}/url`, url }
  }
}
