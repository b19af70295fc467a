import { isObject, type JsonObject, stableText } from './equal.js'

const text = (value: unknown): string => (value === undefined ? '' : stableText(value))

/** What makes an item of a list the same item before and after a change, by the keys that it has. */
const RULES: readonly { readonly fits: (item: JsonObject) => boolean; readonly key: (item: JsonObject) => string }[] = [
  // A participant is known by name and party; role, office and key may be corrected.
  {
    fits: (item) => isObject(item['name']),
    key: (item) => `name ${text((item['name'] as JsonObject)['full'])} ${text(item['party'])}`,
  },
  { fits: (item) => 'scheme' in item, key: (item) => `identifier ${text(item['scheme'])} ${text(item['value'])}` },
  { fits: (item) => 'relation' in item, key: (item) => `relation ${text(item['id'])} ${text(item['relation'])}` },
  { fits: (item) => 'code' in item, key: (item) => `code ${text(item['type'])} ${text(item['code'])}` },
  // A source and a document are known by their address; without one a source by publisher and title.
  { fits: (item) => 'url' in item, key: (item) => `url ${text(item['url'])}` },
  {
    fits: (item) => 'publisher' in item,
    key: (item) => `publisher ${text(item['publisher'])} ${text(item['title'])} ${text(item['sha256'])}`,
  },
  { fits: (item) => 'id' in item, key: (item) => `id ${text(item['id'])}` },
]

/**
 * What an item of a list is known by: for the objects of records the part that names the thing, otherwise the whole
 * value. Two versions of an item have the same identity; two items of one list should not.
 */
export const identityOf = (item: unknown): string => {
  if (isObject(item)) for (const rule of RULES) if (rule.fits(item)) return rule.key(item)
  return stableText(item)
}
