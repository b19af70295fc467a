import { addDays, type Edtf, parseEdtf } from '@readout/records'
import { remembered } from './memo.js'

/** `parseEdtf` of `@readout/records`, remembered: many rules read the date of a record. */
export const dateOf: (text: string) => Edtf | undefined = remembered(parseEdtf)

/** The day after a day, `YYYY-MM-DD` both, remembered. */
export const dayAfter: (day: string) => string = remembered((day) => addDays(day, 1))
