import { testRule } from '../../../../test/helpers/test-rule.js'
import { evidencePerson } from './rule.js'

const RECORD = 'records/2024/2024-05-14-fr-ke-ministerial.json'

const OTIENO = {
  name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
  party: 'KE',
  role: 'Cabinet Secretary for Foreign Affairs',
  office: 'foreign-minister',
}

/** The sound record with a minister of the register, and evidence that the entry completes. */
const example = (
  fields: readonly string[],
  { durand = {}, record = {}, person = {} }: { durand?: object; record?: object; person?: object } = {},
) => ({
  files: [
    { file: 'people/amelie-durand.json', patch: person },
    {
      file: RECORD,
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Minister',
            office: 'foreign-minister',
            person: 'amelie-durand',
            ...durand,
          },
          OTIENO,
        ],
        provenance: {
          evidence: fields.map((field) => ({ field, source: 0, start: 0, end: 6, person: 'amelie-durand' })),
        },
        ...record,
      },
    },
  ],
})

const found = (index: number, text: string): string => `${RECORD} /provenance/evidence/${index}/person error ${text}`

testRule(evidencePerson, import.meta.url, {
  accept: [
    example(['/participants/0/name/full'], {
      durand: { name: { full: 'Durand Amélie', family: 'Durand', given: 'Amélie' } },
    }),
    example(['/participants/0/name/family', '/participants/0/person', '/participants/0/party']),
    // days that surely fall into the term
    example(['/participants/0/office'], { record: { date: '2024-08' } }),
    example(['/participants/0/office'], {
      person: { offices: [{ office: 'foreign-minister', from: '2024-05-14', to: '2024-05-14', basis: 'seen' }] },
    }),
    // a key alone is no claim about the day
    example(['/participants/0/person'], { record: { date: '2030-01-01' } }),
    // the office is another state's
    example(['/parties/1/code', '/participants/0/party'], {
      durand: { party: 'KE' },
      person: {
        offices: [{ office: 'foreign-minister', party: 'KE', from: '2022-05-20', to: '2024-09-21', basis: 'term' }],
      },
    }),
    // the register of another dataset: a missing entry is another rule's finding
    { files: [{ file: RECORD, patch: example(['/participants/0/party']).files[1]?.patch }] },
    // a value that is not there is another rule's finding
    example(['/parties/7/code']),
  ],
  reject: [
    [
      example(['/participants/0/office', '/participants/0/name/full'], {
        person: { offices: [{ office: 'foreign-minister', from: '2024-05-15', to: '2024-06', basis: 'seen' }] },
      }),
      [
        found(
          0,
          'The value at `/participants/0/office` rests on `amelie-durand`, whom the register does not show as `foreign-minister` on `2024-05-14`.',
        ),
        found(
          1,
          'The value at `/participants/0/name/full` rests on `amelie-durand`, whom the register does not show in any office on `2024-05-14`.',
        ),
      ],
    ],
    [
      // in office that day, and not in that office
      example(['/participants/0/office', '/participants/0/party'], {
        person: {
          offices: [
            { office: 'foreign-minister', from: '2020-01-01', to: '2021-01-01', basis: 'term' },
            { office: 'envoy', from: '2024-01-01', basis: 'term' },
          ],
        },
      }),
      [
        found(
          0,
          'The value at `/participants/0/office` rests on `amelie-durand`, whom the register does not show as `foreign-minister` on `2024-05-14`.',
        ),
      ],
    ],
    [
      example(['/participants/0/office'], { record: { date: '2024-09' } }),
      [
        found(
          0,
          'The value at `/participants/0/office` rests on `amelie-durand`, whom the register does not show as `foreign-minister` on `2024-09`.',
        ),
      ],
    ],
    [
      example(['/participants/0/name/full', '/participants/0/office'], {
        durand: { name: { full: 'A. Durand', family: 'Durand', given: 'A.' }, office: 'envoy' },
      }),
      [
        found(
          0,
          'The value at `/participants/0/name/full` is `A. Durand`, but the register has `Amélie Durand` and `Durand Amélie` for `amelie-durand`.',
        ),
        found(
          1,
          'The value at `/participants/0/office` is `envoy`, but the register has `foreign-minister` for `amelie-durand`.',
        ),
      ],
    ],
    [
      example(['/participants/0/office', '/parties/1/code'], { person: { offices: [] } }),
      [
        found(
          0,
          'The value at `/participants/0/office` is `foreign-minister`, but the register has none for `amelie-durand`.',
        ),
        found(1, 'The value at `/parties/1/code` is `KE`, but the register has `FR` for `amelie-durand`.'),
      ],
    ],
    [
      example(['/participants/0/role', '/title']),
      [
        found(
          0,
          'The register of people cannot tell `/participants/0/role`. Leave the key out, or point at a name, a party, an office or a key.',
        ),
        found(
          1,
          'The register of people cannot tell `/title`. Leave the key out, or point at a name, a party, an office or a key.',
        ),
      ],
    ],
    [
      example(['/parties/0/code', '/participants/0/party'], { durand: { person: 'somebody-else' } }),
      [
        found(0, '`amelie-durand` is to tell `/parties/0/code`, but no participant has that key as `person`.'),
        found(
          1,
          '`amelie-durand` is to tell `/participants/0/party`, but the participant `0` has another key as `person`, or none.',
        ),
      ],
    ],
    [
      // the key is the next participant's
      example(['/participants/0/party'], {
        record: { participants: [OTIENO, { ...OTIENO, name: { full: 'Amélie Durand' }, person: 'amelie-durand' }] },
      }),
      [
        found(
          0,
          '`amelie-durand` is to tell `/participants/0/party`, but the participant `0` has another key as `person`, or none.',
        ),
      ],
    ],
  ],
})
