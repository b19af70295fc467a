import { readFile } from 'node:fs/promises'
import type { PublishedMeeting } from './generated/types.js'

/** What the package holds. */
export interface DatasetIndex {
  /** Version of the dataset; the package has the same one. */
  readonly version: string
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string
  /** Meetings that stand, and records kept as signposts after they were withdrawn. */
  readonly counts: { readonly meetings: number; readonly withdrawn: number }
  /** Number of records by year, `YYYY`; the year is that of the id, which begins with the date. */
  readonly years: Readonly<Record<string, number>>
}

/** A dataset, read file by file as it is asked for. */
export interface Dataset {
  /**
   * What the dataset holds.
   *
   * @throws Error when the package carries no release
   */
  index(): Promise<DatasetIndex>
  /** The years that have records, earliest first. */
  years(): Promise<number[]>
  /**
   * The meetings of one year, sorted by id, withdrawn ones included. A year that was read stays in memory.
   *
   * @param year such as 2024
   * @returns none for a year without records
   */
  year(year: number): Promise<readonly PublishedMeeting[]>
  /**
   * Every meeting in the order of ids, read year by year; only one year at a time is held for it.
   *
   * @param options years to begin and end with, and whether withdrawn records come too (they do not)
   */
  meetings(options?: MeetingsOptions): AsyncGenerator<PublishedMeeting>
  /**
   * One meeting by its id.
   *
   * @param id such as `2024-07-28-jp-us-two-plus-two`
   * @returns nothing when there is none
   */
  meeting(id: string): Promise<PublishedMeeting | undefined>
}

/** Which meetings to walk over. */
export interface MeetingsOptions {
  /** First year, the earliest one when left out. */
  readonly from?: number
  /** Last year, the latest one when left out. */
  readonly to?: number
  /** Whether records come too that were withdrawn; not when left out. */
  readonly withdrawn?: boolean
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/**
 * Opens a dataset in the form that this package carries it in.
 *
 * @param folder URL of the folder with `index.json` and a file for each year; ends with `/`
 */
export const openDataset = (folder: URL): Dataset => {
  const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T
  const kept = new Map<number, Promise<readonly PublishedMeeting[]>>()
  let known: Promise<DatasetIndex> | undefined

  const index = (): Promise<DatasetIndex> => {
    known ??= read<DatasetIndex>('index.json').catch((error: unknown) => {
      if (!isMissing(error)) throw error
      throw new Error(`${folder.href} carries no release: install a published version of @readout/data`)
    })
    return known
  }
  const has = async (year: number): Promise<boolean> => Object.hasOwn((await index()).years, fileOf(year))
  const readYear = async (year: number): Promise<readonly PublishedMeeting[]> =>
    (await has(year)) ? read<PublishedMeeting[]>(`${fileOf(year)}.json`) : []
  const years = async (): Promise<number[]> =>
    Object.keys((await index()).years)
      .map(Number)
      .sort((a, b) => a - b)
  const year = (number: number): Promise<readonly PublishedMeeting[]> => {
    const found = kept.get(number) ?? readYear(number)
    kept.set(number, found)
    return found
  }
  return {
    index,
    years,
    year,
    async *meetings({ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, withdrawn = false } = {}) {
      for (const number of await years()) {
        if (number < from || number > to) continue
        for (const meeting of await (kept.get(number) ?? readYear(number))) {
          if (withdrawn || meeting.withdrawn === undefined) yield meeting
        }
      }
    },
    meeting: async (id) => {
      const number = /^\d{4}-/.test(id) ? Number(id.slice(0, 4)) : undefined
      return number === undefined ? undefined : (await year(number)).find((each) => each.id === id)
    },
  }
}

/** Name of the file of a year, without its ending. */
const fileOf = (year: number): string => String(year).padStart(4, '0')
