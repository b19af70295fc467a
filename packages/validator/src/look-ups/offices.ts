import { officeOfTitle } from '@readout/vocabulary'
import { remembered } from './memo.js'

/** `officeOfTitle` of `@readout/vocabulary`, remembered: few titles make up most roles. */
export const officeOf: (title: string) => string | undefined = remembered(officeOfTitle)

/** Offices that gather what no narrower one fits, so that two people may choose differently. */
export const VAGUE_OFFICES: readonly string[] = ['other', 'other-minister', 'envoy', 'party-official']
