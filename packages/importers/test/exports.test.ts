import { expect, it } from 'vitest'
import * as importers from '../src/index.js'

it('exports what the README names', () => {
  expect(Object.keys(importers).sort()).toEqual([
    'ImportError',
    'REASONS',
    'adapters',
    'findPeople',
    'importList',
    'mergeAccounts',
    'readLastImport',
    'readPersonRulings',
    'readRegister',
    'readRulings',
    'reportOf',
    'writeImport',
    'writeLastImport',
    'writePeople',
  ])
})
