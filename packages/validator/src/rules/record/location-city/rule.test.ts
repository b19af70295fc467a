import { testRule } from '../../../../test/helpers/test-rule.js'
import { locationCity } from './rule.js'

testRule(locationCity, import.meta.url, {
  accept: [
    { patch: { date: '1976-07-01', location: { country: 'VN', city: 'Saigon' } } },
    { patch: { location: { city: null } } },
    { patch: { location: { country: 'BR', city: 'Sao Paulo' } } },
    { patch: { date: '1943-10', location: { country: 'FR', city: 'Algiers' } } },
    { patch: { date: '1962-07-05', location: { country: 'FR', city: 'Algiers' } } },
    { patch: { date: '1895', location: { country: 'XHAW', city: 'Honolulu' } } },
    { patch: { mode: 'phone', location: null } },
  ],
  reject: [
    [
      { patch: { date: '1963-07-05', location: { country: 'FR', city: 'Algiers' } } },
      ['/location/city error The vocabulary knows `Algiers` in `DZ`, not in `FR`. Correct the city or the country.'],
    ],
    [
      { patch: { date: '1938-07-05', location: { country: 'DE', city: 'Lublin' } } },
      ['/location/city error The vocabulary knows `Lublin` in `PL`, not in `DE`. Correct the city or the country.'],
    ],
    [
      { patch: { location: { country: 'US', city: 'Santa Martinella' } } },
      [
        '/location/city warn The vocabulary knows no `Santa Martinella` in `US`. If it is spelled as it should be, add it to `packages/vocabulary/data/places.json`.',
      ],
    ],
    [
      { patch: { location: { country: 'JP', city: 'Seoul' } } },
      ['/location/city error The vocabulary knows `Seoul` in `KR`, not in `JP`. Correct the city or the country.'],
    ],
    [
      { patch: { location: { country: 'BR', city: 'SÃO paulo' } } },
      ['/location/city warn `SÃO paulo` is written `São Paulo`.'],
    ],
    [
      { patch: { date: '2024', location: { country: 'RU', city: 'Leningrad' } } },
      ['/location/city warn `Saint Petersburg` was not called `Leningrad` on `2024`.'],
    ],
  ],
})
