import { expect, it } from 'vitest'
import * as importers from '../src/index.js'

it('exports what the README names', () => {
  expect(Object.keys(importers).sort()).toEqual([
    'ImportError',
    'REASONS',
    'adapters',
    'importList',
    'mergeAccounts',
    'readLastImport',
    'readRulings',
    'reportOf',
    'writeImport',
    'writeLastImport',
  ])
})
