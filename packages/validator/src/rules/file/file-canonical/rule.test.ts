import { testRule } from '../../../../test/helpers/test-rule.js'
import { fileCanonical } from './rule.js'

testRule(fileCanonical, import.meta.url, {
  accept: [{ patch: {} }, { files: [{ raw: '[]' }] }, { files: [{ raw: '{"a": 1, "a": 1}' }] }],
  reject: [
    [
      { files: [{ raw: '{"id": "x"}' }] },
      ['1:2 error The canonical layout has `{` here. Run `readout validate --fix`. (--fix)'],
    ],
    [
      { files: [{ raw: '{\n  "id": "x"\n}' }] },
      [
        '3:2 error Blanks or line breaks differ from the canonical layout from here on. Run `readout validate --fix`. (--fix)',
      ],
    ],
    [
      { files: [{ raw: '{\n  "id": "x"\n}\n\n' }] },
      [
        '4:1 error Blanks or line breaks differ from the canonical layout from here on. Run `readout validate --fix`. (--fix)',
      ],
    ],
    [
      { files: [{ raw: '{\r\n  "id": "x"\r\n}\r\n' }] },
      [
        '1:2 error Blanks or line breaks differ from the canonical layout from here on. Run `readout validate --fix`. (--fix)',
      ],
    ],
    [
      { files: [{ raw: '{\n  "id": "\\u0078"\n}\n' }] },
      ['2:10 error The canonical layout has `"id": "x"` here. Run `readout validate --fix`. (--fix)'],
    ],
  ],
})
