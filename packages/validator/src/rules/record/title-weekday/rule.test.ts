import { testRule } from '../../../../test/helpers/test-rule.js'
import { titleWeekday } from './rule.js'

testRule(titleWeekday, import.meta.url, {
  accept: [
    { patch: { title: 'Sunday talks', date: '2024-05' } },
    { patch: { title: 'Friday talks', date: '2024-05-12~' } },
    { patch: { title: 'Wednesday session', date: '2024-05-14/2024-05-15' } },
    { patch: { title: 'Sundays river talks' } },
  ],
  reject: [
    [
      { patch: { title: 'Friday session', date: '2024-05-14/2024-05-15' } },
      ['/title error The title says `Friday`, but `2024-05-14/2024-05-15` is a `Tuesday` or `Wednesday`.'],
    ],
    [
      { patch: { title: 'From Monday to Tuesday' } },
      ['/title error The title says `Monday`, but `2024-05-14` is a `Tuesday`.'],
    ],
  ],
})
