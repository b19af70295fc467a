import { openDataset } from './load.js'

export type * from './generated/types.js'
export { type Dataset, type DatasetIndex, type MeetingsOptions, openDataset } from './load.js'

/** The dataset that this package carries. */
export const { index, meeting, meetings, year, years } = openDataset(new URL('../release/', import.meta.url))
