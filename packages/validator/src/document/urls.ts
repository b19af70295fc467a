import type { Meeting } from '@readout/schema'

/** A web address of a record with its place. */
export interface LocatedUrl {
  readonly pointer: string
  readonly url: string
}

/**
 * Picks web addresses of a record. Nearly none is picked by any rule, so that places are told of those alone.
 *
 * @param record documents and sources of a record
 * @param wanted tells the addresses to pick
 * @returns them, in the order of the record
 */
export const urlsOf = (
  { documents, sources }: Pick<Meeting, 'documents' | 'sources'>,
  wanted: (url: string) => boolean,
): readonly LocatedUrl[] => {
  const found: LocatedUrl[] = []
  documents.forEach(({ url }, index) => {
    if (url !== undefined && wanted(url)) found.push({ pointer: `/documents/${index}/url`, url })
  })
  sources.forEach(({ url }, index) => {
    if (url !== undefined && wanted(url)) found.push({ pointer: `/sources/${index}/url`, url })
  })
  return found
}
