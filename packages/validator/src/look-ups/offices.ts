import { officeOfTitle } from '@readout/vocabulary'
import { remembered } from './memo.js'

/** `officeOfTitle` of `@readout/vocabulary`, remembered: few titles make up most roles. */
export const officeOf: (title: string) => string | undefined = remembered(officeOfTitle)
