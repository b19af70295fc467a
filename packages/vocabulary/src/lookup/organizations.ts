import { organizations } from '../generated/organizations.js'
import { nameKey } from '../text/name-key.js'
import { covers } from '../time.js'
import type { Organization } from '../types.js'
import { indexNames, lazy, type NameKind, type Naming } from './name-index.js'
import type { Mention } from './states.js'

const byCode = lazy(() => new Map(organizations.map((organization) => [organization.code, organization])))

/**
 * Gives the organisation with a code.
 *
 * @param code lower-case code of this vocabulary
 */
export function organizationByCode(code: string): Organization | undefined {
  return byCode().get(code)
}

/** An organ in capitals or with an inner capital ("EEAS", "UNGA") is an abbreviation; "Security Council" is a name. */
const isAbbreviation = (name: string): boolean => !/\s/.test(name) && /[A-Z].*[A-Z]/.test(name)

function* namings(): Generator<Naming<Organization>> {
  const plain = (key: 'names' | 'abbreviations' | 'organs', kind: NameKind) =>
    organizations.flatMap((entry) =>
      entry[key].map(
        (name): Naming<Organization> => ({
          name,
          kind: kind === 'organ' && isAbbreviation(name) ? 'abbreviation' : kind,
          entry,
        }),
      ),
    )
  yield* plain('names', 'name')
  yield* plain('abbreviations', 'abbreviation')
  yield* plain('organs', 'organ')
}

const index = lazy(() => indexNames(namings()))

/**
 * Finds the organisations that a name, an abbreviation or the name of an organ may mean, most likely first.
 *
 * Case and diacritics do not matter in names; in abbreviations case counts ("WHO", not "who").
 *
 * @param name what a text calls the organisation
 * @param options `on`: only organisations that existed then (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`)
 * @returns an empty list when nothing is found
 */
export function findOrganizations(name: string, options: { readonly on?: string } = {}): readonly Organization[] {
  if (name.length > 160) return []
  const text = name.trim().replace(/^the\s+/i, '')
  const { words, abbreviations } = index()
  const found = abbreviations.get(text) ?? words.get(nameKey(text)) ?? []
  const { on } = options
  return found.map((naming) => naming.entry).filter((entry) => on === undefined || covers(entry, on))
}

/**
 * Every name, organ and abbreviation of every organisation, once each, for building a matcher over text.
 * Words are to be matched folded, abbreviations exactly.
 */
export function* organizationMentions(): Generator<Mention> {
  for (const map of [index().words, index().abbreviations]) {
    for (const list of map.values()) {
      const first = list[0]
      if (first === undefined) continue
      yield { name: first.name, kind: first.kind, codes: list.map((naming) => naming.entry.code) }
    }
  }
}
