import { testRule } from '../../../../test/helpers/test-rule.js'
import { titlePlace } from './rule.js'

const problem = (name: string, location: string) =>
  `/title warn The title ends with \`${name}\`, but the location is \`${location}\`. Correct the one or the other.`

testRule(titlePlace, import.meta.url, {
  accept: [
    { patch: { title: 'Talks in Kenya' } },
    { patch: { title: 'Talks in nairobi' } },
    { patch: { title: 'Talks in Neverwhere' } },
    { patch: { title: 'Talks in Kisumu and Nairobi' } },
    { patch: { title: 'Talks on peace in Sudan' } },
    { patch: { location: { city: null } } },
    { patch: { location: { city: 'Nairoby' } } },
    { patch: { title: 'Talks in Paris', mode: 'phone', location: null } },
    { patch: { title: 'Talks in the Netherlands', location: { country: 'NL', city: 'The Hague' } } },
    { patch: { title: 'Talks in Kiev', location: { country: 'UA', city: 'Kyiv' } } },
  ],
  reject: [
    [{ patch: { title: 'Talks in Paris' } }, [problem('Paris', 'Nairobi, KE')]],
    [{ patch: { title: 'Talks in Paris', location: { city: null } } }, [problem('Paris', 'KE')]],
    [{ patch: { title: 'Talks in Uganda', location: { city: null } } }, [problem('Uganda', 'KE')]],
    [{ patch: { title: 'Talks in the Netherlands' } }, [problem('Netherlands', 'Nairobi, KE')]],
  ],
})
