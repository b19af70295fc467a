import { testRule } from '../../../../test/helpers/test-rule.js'
import { schemaValid } from './rule.js'

testRule(schemaValid, import.meta.url, {
  accept: [{ patch: {} }, { files: [{ file: 'people/amelie-durand.json', patch: {} }] }],
  reject: [
    [{ patch: { schema_version: '2.0' } }, ['/schema_version error `schema_version` is `2.0`. Expected `1.0`.']],
    [{ patch: { title: 7 } }, ['/title error `title` is the number `7`. Expected a string.']],
    [
      { patch: { title: ' Talks in Nairobi' } },
      ['/title error `title` has white space at an end. Expected `Talks in Nairobi`. (--fix)'],
    ],
    [{ patch: { title: '' } }, ['/title error `title` is empty. Leave the key out, or fill it in.']],
    [{ patch: { title: 'Two\nlines' } }, ['/title error `title` has a line break in it. Write it on one line.']],
    [
      { patch: { date: '14 May 2024' } },
      ['/date error `14 May 2024` does not have the form of an EDTF date. Did you mean `2024-05-14`?'],
    ],
    [
      { patch: { id: 'FR-KE' } },
      ['/id error `FR-KE` does not have the form of a meeting id. An example: `1985-11-19-suhh-us-summit`.'],
    ],
    [
      { patch: { parties: [{ type: 'state', code: 'FR' }] } },
      ['/parties error `parties` has 1 entries. Expected at least 2.'],
    ],
    [
      { patch: { parties: [{ type: 'state' }, { code: 'KE' }] } },
      [
        "/parties/0 error The key `code` is missing in entry 1 of `parties`. A state, by its ISO 3166-1 alpha-2 code in capitals; a dissolved state by its four-letter ISO 3166-3 code; a state that ISO never coded by the project's own code, `X` and three letters.",
        '/parties/1 error The key `type` is missing in entry 2 of `parties`. Whether the party is a state or an international organisation.',
      ],
    ],
    [
      { patch: { documents: [{ type: 'joint-statement', languages: [] }] } },
      ['/documents/0/languages error `languages` has 0 entries. Expected at least 1.'],
    ],
    [
      { patch: { documents: [{ type: 'joint-statement', languages: ['English'] }] } },
      ['/documents/0/languages/0 error `English` does not have the form of a language tag. An example: `en`.'],
    ],
    [
      {
        patch: {
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', url: 'www.example.org' }],
        },
      },
      [
        '/sources/0/url error `www.example.org` does not have the form of a URL. An example: `https://www.example.org/releases/1985/11/21`.',
      ],
    ],
    [
      { patch: { sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', sha256: 'ABC' }] } },
      [
        '/sources/0/sha256 error `ABC` does not have the form of an SHA-256 sum. An example: `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`.',
      ],
    ],
    [
      {
        patch: {
          sources: [{ publisher: 'Ministry of Foreign Affairs of Kenya', language: 'en', published: 'May 2024' }],
        },
      },
      ['/sources/0/published error `May 2024` does not have the form of a partial date. An example: `1985-11-19`.'],
    ],
    [{ patch: { sources: [] } }, ['/sources error `sources` has 0 entries. Expected at least 1.']],
    [
      { patch: { time: { start: '09:00', duration_minutes: 0 } } },
      ['/time/duration_minutes error `duration_minutes` is `0`; the least is `1`.'],
    ],
    [
      { patch: { time: { start: '09:00', duration_minutes: 99999 } } },
      ['/time/duration_minutes error `duration_minutes` is `99999`; the most is `20160`.'],
    ],
    [
      { patch: { time: { start: '09:00', duration_minutes: 1.5 } } },
      ['/time/duration_minutes error `duration_minutes` is the number `1.5`. Expected a whole number.'],
    ],
    [
      { patch: { provenance: { evidence: [{ field: 'date', source: 0, start: -1, end: 4 }] } } },
      [
        '/provenance/evidence/0/field error `date` does not have the form of a JSON Pointer. An example: `/date`.',
        '/provenance/evidence/0/start error `start` is `-1`; the least is `0`.',
      ],
    ],
    [
      { patch: { provenance: 'manual' } },
      ['/provenance error `provenance` is the string `manual`. Expected an object.'],
    ],
    [
      { patch: { location: { country: null } } },
      [
        '/location error The key `country` is missing in `location`. The state in whose territory the place lay on the day of the meeting.',
      ],
    ],
    [
      { patch: { withdrawn: {} } },
      ['/withdrawn error The key `reason` is missing in `withdrawn`. Why it was withdrawn, in a sentence.'],
    ],
    [
      { files: [{ file: 'people/amelie-durand.json', patch: { key: 'Amélie' } }] },
      ['/key error `Amélie` does not have the form of a person key. An example: `yasuhiro-nakasone`.'],
    ],
    [{ patch: { title: 'x'.repeat(10001) } }, ['/title error `title` is longer than 10000 characters.']],
    [{ patch: { location: true } }, ['/location error `location` is the value `true`. Expected an object.']],
    [{ patch: { participants: {} } }, ['/participants error `participants` is an object. Expected an array.']],
    [
      { patch: { summary: ' ' } },
      [
        '/summary error ` ` does not have the form that is expected. An example: `The leaders of the Soviet Union and the United States met in Geneva for the fir…`.',
      ],
    ],
  ],
})
