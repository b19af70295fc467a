import { testRule } from '../../../../test/helpers/test-rule.js'
import { titleParties } from './rule.js'

const problem = (name: string, codes: string) =>
  `/title warn The title names \`${name}\`, ${codes}, which is not among the parties \`FR\` and \`KE\`. Correct the one or the other.`

testRule(titleParties, import.meta.url, {
  accept: [
    { patch: { title: 'Kenya and France: talks about Uganda' } },
    { patch: { title: 'Talks of France and Kenya on Uganda and Rwanda' } },
    { patch: { title: 'Uganda talks' } },
    { patch: { title: 'Durand–Otieno talks' } },
    { patch: { title: 'France, Kenya' } },
    { patch: { title: 'French Republic–Republic of Kenya' } },
    {
      patch: {
        date: '1975-05-14',
        title: 'Bosnia and Herzegovina–Trinidad and Tobago',
        parties: [
          { type: 'state', code: 'BA' },
          { type: 'state', code: 'TT' },
        ],
      },
    },
    {
      patch: {
        title: 'European Union–United States talks',
        parties: [
          { type: 'organization', code: 'eu' },
          { type: 'state', code: 'US' },
        ],
      },
    },
    // nobody is called so on the day
    { patch: { date: '2024-05-14', title: 'France–Soviet Union' } },
  ],
  reject: [
    [{ patch: { title: 'Uganda–Kenya ministerial talks' } }, [problem('Uganda', '`UG`')]],
    [
      { patch: { title: 'the Netherlands, Uganda and Kenya: ministers in Nairobi' } },
      [problem('Uganda', '`UG`'), problem('the Netherlands', '`NL`')],
    ],
    [{ patch: { title: 'France—Korea' } }, [problem('Korea', '`KR` or `KP`')]],
    [{ patch: { date: '1975', title: 'France / Soviet Union' } }, [problem('Soviet Union', '`SUHH`')]],
  ],
})
