import { testRule } from '../../../../test/helpers/test-rule.js'
import { nameCapital } from './rule.js'

const called = (full: string) => ({
  patch: {
    participants: [
      { name: { full }, party: 'FR', role: 'Minister of Foreign Affairs', office: 'foreign-minister' },
      { name: { full: 'Joseph Otieno' }, party: 'KE', role: 'Cabinet Secretary', office: 'foreign-minister' },
    ],
  },
})

testRule(nameCapital, import.meta.url, {
  accept: [
    called('Lodewijk de Vries'),
    called('de Vries'),
    called('KOVÁCS Éva'),
    called('J.F.K. Ó Briain'),
    called('岸田文雄'),
    called('محمد'),
    called('L’Éveillé'),
  ],
  reject: [
    [
      called('éva kovács'),
      [
        '/participants/0/name/full error `éva kovács` has no capital letter. Write the name as it is printed in a text.',
      ],
    ],
  ],
})
