import { testRule } from '../../../../test/helpers/test-rule.js'
import { codeKnown } from './rule.js'

/** A participant with an office of this spelling, beside a sound one. */
const ofOffice = (office: string) => ({
  patch: {
    participants: [
      { name: { full: 'Amélie Durand' }, party: 'FR', role: 'Minister', office },
      { name: { full: 'Joseph Otieno' }, party: 'KE', role: 'Minister', office: 'foreign-minister' },
    ],
  },
})

testRule(codeKnown, import.meta.url, {
  accept: [{ patch: { status: 'scheduled' } }],
  reject: [
    // A slip in a code is nearer to the code than to the office of any minister; a title of such a one is not.
    [
      ofOffice('foriegn-minister'),
      ['/participants/0/office error `foriegn-minister` is not an office code. Did you mean `foreign-minister`?'],
    ],
    [
      ofOffice('Minister of Fisheries'),
      ['/participants/0/office error `Minister of Fisheries` is not an office code. Did you mean `other-minister`?'],
    ],
    [
      { patch: { format: 'ministrial' } },
      ['/format error `ministrial` is not a format code. Did you mean `ministerial`?'],
    ],
    [
      { patch: { status: 'done' } },
      ['/status error `done` is not a status code. Expected `held`, `scheduled`, `postponed` or `cancelled`.'],
    ],
    [
      { patch: { topics: ['trade', 'energie'] } },
      ['/topics/1 error `energie` is not a topic code. Did you mean `energy`?'],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'Foreign Minister',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      ['/participants/0/office error `Foreign Minister` is not an office code. Did you mean `foreign-minister`?'],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'wizard',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      ['/participants/0/office error `wizard` is not an office code. An example: `head-of-government`.'],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'France',
              role: 'Minister of Foreign Affairs',
              office: 'foreign-minister',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      ['/participants/0/party error `France` is not a party code. Did you mean `FR`?'],
    ],
    [
      {
        patch: {
          parties: [
            { type: 'state', code: 'FRA' },
            { type: 'organization', code: 'European Union' },
          ],
        },
      },
      [
        '/parties/0/code error `FRA` is not a state code. Did you mean `FR`?',
        '/parties/1/code error `European Union` is not an organisation code. Did you mean `eu`?',
      ],
    ],
    [
      {
        patch: {
          parties: [
            { type: 'country', code: 'FR' },
            { type: 'state', code: 'ke' },
          ],
        },
      },
      [
        '/parties/0/type error `country` is not a value of `type`. Expected `state` or `organization`.',
        '/parties/1/code error `ke` is not a state code. Did you mean `KE`?',
      ],
    ],
    [
      { patch: { documents: [{ type: 'joint statement', languages: ['en'] }] } },
      ['/documents/0/type error `joint statement` is not a document type code. Did you mean `joint-statement`?'],
    ],
    [{ patch: { series: 'g7' } }, ['/series error `g7` is not a series code. An example: `g7-summit`.']],
    [
      { patch: { location: { country: 'QQ' } } },
      ['/location/country error `QQ` is not a state code. An example: `JP`.'],
    ],
    [
      { patch: { provenance: { method: 'typed' } } },
      ['/provenance/method error `typed` is not a value of `method`. Expected `manual`, `parsed` or `imported`.'],
    ],
    [
      { patch: { related: [{ id: '2024-05-15-fr-ke-call', relation: 'after' }] } },
      [
        '/related/0/relation error `after` is not a value of `relation`. Expected `same-visit`, `follows`, `precedes`, `part-of` or `has-part`.',
      ],
    ],
    [
      { files: [{ file: 'people/amelie-durand.json', patch: { party: 'france' } }] },
      ['/party error `france` is not a party code. Did you mean `FR`?'],
    ],
  ],
})
