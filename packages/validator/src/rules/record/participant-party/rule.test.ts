import { testRule } from '../../../../test/helpers/test-rule.js'
import { participantParty } from './rule.js'

testRule(participantParty, import.meta.url, {
  accept: [{ patch: { participants: [] } }],
  reject: [
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'eu',
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
      [
        '/participants/0/party error `Amélie Durand` speaks for `eu`, which is not among the parties `FR`, `KE`. Add the party or correct the code.',
      ],
    ],
  ],
})
