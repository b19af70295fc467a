import { testRule } from '../../../../test/helpers/test-rule.js'
import { urlHttps } from './rule.js'

testRule(urlHttps, import.meta.url, {
  accept: [{ patch: { sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en' }] } }],
  reject: [
    [
      { patch: { documents: [{ type: 'joint-statement', languages: ['en'], url: 'http://www.example.org/12' }] } },
      ['/documents/0/url warn The address begins with `http://`. Use `https://` where the site offers it.'],
    ],
  ],
})
