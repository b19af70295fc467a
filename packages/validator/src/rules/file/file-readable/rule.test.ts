import { testRule } from '../../../../test/helpers/test-rule.js'
import { fileReadable } from './rule.js'

testRule(fileReadable, import.meta.url, {
  accept: [{ files: [{ file: 'records/2024/x.json', raw: '{}', as: 'latin1' }] }],
  reject: [
    [
      { files: [{ file: 'records/2024/a.json', raw: '/etc/passwd', as: 'link' }] },
      ['error The link leads out of its folder; put the file itself here.'],
    ],
  ],
})
