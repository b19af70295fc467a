import type { Meeting } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { itemTitle, xmlText } from '../../src/feeds/text.js'
import { toPublished } from '../../src/index.js'
import { AWKWARD } from '../helpers/awkward.js'
import { meeting } from '../helpers/meetings.js'

describe('itemTitle', () => {
  const oslo = { country: 'NO', city: 'Oslo' } as const
  it.each<readonly [title: string, location: Meeting['location'], parties: readonly string[], wanted: string]>([
    ['Talks on trade', oslo, ['CH', 'NO'], 'Talks on trade – Switzerland and Norway; Oslo, Norway'],
    ['Switzerland–Norway: talks in Oslo', oslo, ['CH', 'NO'], 'Switzerland–Norway: talks in Oslo'],
    ['Norway and Switzerland', oslo, ['CH', 'NO'], 'Norway and Switzerland – Oslo, Norway'],
    ['Talks in Oslo', oslo, ['CH', 'NO'], 'Talks in Oslo – Switzerland and Norway'],
    ['Switzerland–Norway: talks', { country: 'NO' }, ['CH', 'NO'], 'Switzerland–Norway: talks – Norway'],
    ['Switzerland–Norway: talks in Norway', { country: 'NO' }, ['CH', 'NO'], 'Switzerland–Norway: talks in Norway'],
    ['Nigeria and Chad', undefined, ['NE', 'TD'], 'Nigeria and Chad – Niger and Chad'],
    ['Call', undefined, ['CH', 'NO', 'FR', 'JP', 'KE'], 'Call – Switzerland, Norway, France, Japan and Kenya'],
    ['Call', undefined, ['CH', 'NO', 'FR', 'JP', 'KE', 'NE'], 'Call – Switzerland, Norway, France, Japan and 2 others'],
  ])('of %j in %j, met by %j, is %j', (title, location, codes, wanted) => {
    const parties = codes.map((code) => ({ type: 'state', code })) as Meeting['parties']
    const { location: _, ...nowhere } = meeting('2024-05-06-ch-no-meeting', { title, parties })
    const record = location === undefined ? nowhere : { ...nowhere, location }
    expect(itemTitle(toPublished(record, '1.0.0'))).toBe(wanted)
  })
})

describe('xmlText', () => {
  it.each([
    ['\u0000\u0007\u001f', '\uFFFD\uFFFD\uFFFD'],
    ['a\uD800b', 'a\uFFFDb'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['tab\tline\n👍', 'tab\tline\n👍'],
    [AWKWARD[9] ?? '', AWKWARD[9] ?? ''],
  ])('makes %j to %j', (from, to) => {
    expect(xmlText(from)).toBe(to)
  })
})
