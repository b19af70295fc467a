/**
 * A title mostly says again who met and where, which other columns tell. In the file a mark stands for each such name, so
 * that "Norway–Kenya: talks in Oslo" and "Chile–Peru: talks in Lima" are one title.
 *
 * Marks are characters of the private use area, which no language writes; a title that has one of them stays as it is.
 */
const FIRST_MARK = 0xe000
/** Parties that have a mark; the titles of larger meetings do not name all. */
const MARKED = 32
const CITY_MARK = String.fromCharCode(FIRST_MARK + MARKED)
/** Stands before a title that is to be taken as it is. */
const AS_IT_IS = String.fromCharCode(FIRST_MARK + MARKED + 1)
const MARKS = /[\uE000-\uE021]/
const ANY_MARK = /[\uE000-\uE020]/g

/** The names that are replaced with their marks, longest first: `Nigeria` is not `Niger` and two letters. */
const marked = (names: readonly string[], city: string): (readonly [name: string, mark: string])[] => {
  const all = names.slice(0, MARKED).map((name, at) => [name, String.fromCharCode(FIRST_MARK + at)] as const)
  return [...all, [city, CITY_MARK] as const].sort(([a], [b]) => b.length - a.length)
}

/**
 * Puts marks in the place of names.
 *
 * @param title any text
 * @param names what the parties of the meeting are called
 * @param city where it took place; empty when that is not known
 */
export const markTitle = (title: string, names: readonly string[], city: string): string => {
  if ([title, ...names, city].some((text) => MARKS.test(text))) return `${AS_IT_IS}${title}`
  let result = title
  for (const [name, mark] of marked(names, city)) if (name !== '') result = result.replaceAll(name, mark)
  return result
}

/**
 * Puts the names back that {@link markTitle} took out.
 *
 * @param title a title with marks
 * @param names what the parties of the meeting are called
 * @param city where it took place
 */
export const readTitle = (title: string, names: readonly string[], city: string): string => {
  if (title.startsWith(AS_IT_IS)) return title.slice(AS_IT_IS.length)
  return title.replaceAll(ANY_MARK, (mark) =>
    mark === CITY_MARK ? city : (names[mark.charCodeAt(0) - FIRST_MARK] ?? ''),
  )
}
