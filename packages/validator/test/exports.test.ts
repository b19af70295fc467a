import { expect, it } from 'vitest'
import * as bundle from '../src/bundle.js'
import * as files from '../src/files/index.js'
import * as core from '../src/index.js'

it('exports the names that others build on', () => {
  expect(Object.keys(core).sort()).toEqual([
    'REPORTERS',
    'RULES',
    'RUNNER_CHECKS',
    'SettingError',
    'codeFrame',
    'compareFindings',
    'counted',
    'factsOf',
    'github',
    'json',
    'junit',
    'kindOf',
    'markdown',
    'parseRuleSettings',
    'pretty',
    'printable',
    'reportOf',
    'sarif',
    'stemOf',
    'validate',
    'validateRecord',
  ])
  expect(Object.keys(files).sort()).toEqual([
    'EXCEPTIONS_FILE',
    'GitError',
    'changedFiles',
    'fixFiles',
    'idsAt',
    'planOf',
    'recordChanges',
    'shownPath',
    'sourceTexts',
    'textAt',
    'validateFiles',
    'watchDataset',
  ])
  expect(Object.keys(bundle).sort()).toEqual([
    'REPORTERS',
    'fixFiles',
    'parseRuleSettings',
    'recordChanges',
    'validateFiles',
    'watchDataset',
  ])
})
