import { testRule } from '../../../../test/helpers/test-rule.js'
import { textOneScript } from './rule.js'

testRule(textOneScript, import.meta.url, {
  accept: [
    { files: [{ raw: '{"a": "Сергей Лавров"}' }] },
    { files: [{ raw: '{"a": "Sergey Lavrov (Сергей Лавров)"}' }] },
    { files: [{ raw: '{"a": "Ελλάδα – Greece"}' }] },
  ],
  reject: [
    [
      { files: [{ raw: '{"a": "Joseph Otienο"}' }] },
      [
        '/a error `Otienο` has the letter `ο` (U+03BF) of another script among Latin text. Type `Otieno` in Latin letters.',
      ],
    ],
    [
      { files: [{ raw: '{"a": "Meeting in Paris with the СОР"}' }] },
      ['/a error `СОР` has the letter `С` (U+0421) of another script among Latin text. Type `COP` in Latin letters.'],
    ],
  ],
})
