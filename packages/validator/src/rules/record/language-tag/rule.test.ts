import { testRule } from '../../../../test/helpers/test-rule.js'
import { languageTag } from './rule.js'

testRule(languageTag, import.meta.url, {
  accept: [{ patch: { documents: [{ type: 'joint-statement', languages: ['zh-Hant', 'pt-BR', 'sw'] }] } }],
  reject: [
    [
      { patch: { sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'qq' }] } },
      ['/sources/0/language error `qq` is not the code of a language (ISO 639).'],
    ],
    [
      { patch: { documents: [{ type: 'joint-statement', languages: ['iw'] }] } },
      ['/documents/0/languages/0 error `iw` is written `he` in canonical form.'],
    ],
    [
      { patch: { sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'cz' }] } },
      ['/sources/0/language error `cz` is the code of a country. Did you mean the language `cs`?'],
    ],
  ],
})
