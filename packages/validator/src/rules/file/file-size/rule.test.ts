import { testRule } from '../../../../test/helpers/test-rule.js'
import { fileSize } from './rule.js'

testRule(fileSize, import.meta.url, {
  accept: [{ files: [{ raw: '{}', size: 1048576 }] }],
  reject: [
    [
      { files: [{ raw: '{}', size: 1048577 }] },
      ['1:1 error The text is 1048577 characters long; at most 1048576 are read.'],
    ],
  ],
})
