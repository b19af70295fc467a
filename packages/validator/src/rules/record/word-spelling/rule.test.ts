import { testRule } from '../../../../test/helpers/test-rule.js'
import { wordSpelling } from './rule.js'

const source = (publisher: string, language: string) => ({
  patch: { sources: [{ publisher, published: '2024-05-15', language }] },
})

const role = (text: string) => ({
  patch: {
    participants: [
      { name: { full: 'Amélie Durand' }, party: 'FR', role: text, office: 'foreign-minister' },
      { name: { full: 'Joseph Otieno' }, party: 'KE', role: 'Cabinet Secretary', office: 'foreign-minister' },
    ],
  },
})

const slip = (word: string, meant: string) => [
  `/participants/0/role warn \`${word}\` looks like a slip for \`${meant}\`.`,
]

testRule(wordSpelling, import.meta.url, {
  accept: [
    source('Exteriores', 'es'),
    source('Exteriores', 'eng'),
    source('Asuntos Exteriores y Defensa', 'en'),
    {
      patch: {
        sources: [
          { publisher: 'Exteriores', published: '2024-05-15', language: 'es' },
          { publisher: 'Ministry of Trade', published: '2024-05-15', language: 'en' },
        ],
        participants: [
          { name: { full: 'Amélie Durand' }, party: 'FR', role: 'Minister Exteriores', office: 'foreign-minister' },
          { name: { full: 'Joseph Otieno' }, party: 'KE', role: 'Cabinet Secretary', office: 'foreign-minister' },
        ],
      },
    },
    role('Defence Ministers'),
    role('Minister of Economic Policies'),
    role('Counselor of the Defense Center'),
    role('Labor Organisation Programme'),
    // no word of the field is near, or the word is short, or begins otherwise
    role('Gentleman Usher'),
    role('Primo Lader'),
    role('Sinister of Foreign Affairs'),
    role('Mayor of Vienna'),
  ],
  reject: [
    [role('Ministr of Foreign Affairs'), slip('Ministr', 'Minister')],
    [role('Minisster of Foreign Affairs'), slip('Minisster', 'Minister')],
    [role('Minister of Foregin Affairs'), slip('Foregin', 'Foreign')],
    [role('PRESIXENT'), slip('PRESIXENT', 'President')],
    [role('President of the Unitad States'), slip('Unitad', 'United')],
    [
      {
        patch: {
          sources: [
            { publisher: 'Exteriores', published: '2024-05-15', language: 'es' },
            { publisher: 'Minisrty of Trade', published: '2024-05-15', language: 'en' },
          ],
        },
      },
      ['/sources/1/publisher warn `Minisrty` looks like a slip for `Ministry`.'],
    ],
    [
      source('Minisrty of Foreign Affairs of Kenya', 'en-GB'),
      ['/sources/0/publisher warn `Minisrty` looks like a slip for `Ministry`.'],
    ],
  ],
})
