import { testRule } from '../../../../test/helpers/test-rule.js'
import { officeOnce } from './rule.js'

const minister = (full: string, party: string, more: object = {}) => ({
  name: { full },
  party,
  role: 'Foreign Minister',
  office: 'foreign-minister',
  ...more,
})
const patch = (...participants: readonly object[]) => ({ patch: { participants } })
const second = (index: number, name: string, office: string, party: string, beside: string, entry: number): string =>
  `/participants/${index} warn \`${name}\` is a second \`${office}\` of \`${party}\`, beside \`${beside}\` in entry ${entry}. Check the party and the office of both.`

testRule(officeOnce, import.meta.url, {
  accept: [
    patch(minister('Amélie Durand', 'FR'), minister('Joseph Otieno', 'KE')),
    patch(minister('Amélie Durand', 'FR'), minister('Luc Morel', 'FR', { office: 'defense-minister' })),
    // Of these a party may send several.
    patch(
      minister('Amélie Durand', 'FR', { office: 'other-minister' }),
      minister('Luc Morel', 'FR', { office: 'other-minister' }),
    ),
    patch(minister('Amélie Durand', 'un'), minister('Luc Morel', 'un')),
    // One person twice is told of by another rule.
    patch(minister('Amélie Durand', 'FR'), minister('Durand Amélie', 'FR')),
    patch(minister('Amélie Durand', 'FR', { person: 'a' }), minister('A. D.', 'FR', { person: 'a' })),
  ],
  reject: [
    ...['head-of-state', 'head-of-government', 'foreign-minister', 'defense-minister', 'finance-minister'].map(
      (office) =>
        [
          patch(minister('Amélie Durand', 'FR', { office }), minister('Luc Morel', 'FR', { office })),
          [second(1, 'Luc Morel', office, 'FR', 'Amélie Durand', 1)],
        ] as const,
    ),
    [
      patch(
        minister('Joseph Otieno', 'KE'),
        minister('Amélie Durand', 'FR'),
        minister('Luc Morel', 'FR'),
        minister('Ana Castro', 'FR'),
      ),
      [
        second(2, 'Luc Morel', 'foreign-minister', 'FR', 'Amélie Durand', 2),
        second(3, 'Ana Castro', 'foreign-minister', 'FR', 'Amélie Durand', 2),
      ],
    ],
    [
      patch(minister('Amélie Durand', 'FR', { person: 'a' }), minister('Amélie Durand', 'FR', { person: 'b' })),
      [second(1, 'Amélie Durand', 'foreign-minister', 'FR', 'Amélie Durand', 1)],
    ],
  ],
})
