import { testRule } from '../../../../test/helpers/test-rule.js'
import { locationCity } from './rule.js'

testRule(locationCity, import.meta.url, {
  accept: [
    { patch: { date: '1976-07-01', location: { country: 'VN', city: 'Saigon' } } },
    { patch: { location: { city: null } } },
    { patch: { location: { city: 'Kisharuni wa Mbali' } } },
    { patch: { mode: 'phone', location: null } },
  ],
  reject: [
    [
      { patch: { location: { country: 'JP', city: 'Seoul' } } },
      ['/location/city error The vocabulary knows `Seoul` in `KR`, not in `JP`. Correct the city or the country.'],
    ],
    [
      { patch: { date: '2024', location: { country: 'RU', city: 'Leningrad' } } },
      ['/location/city warn `Saint Petersburg` was not called `Leningrad` on `2024`.'],
    ],
  ],
})
