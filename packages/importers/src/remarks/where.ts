import { type Analysis, textOf } from '@readout/parser/analysis'
import { findCities, findStates, fold } from '@readout/vocabulary'
import type { Entry } from '../entry.js'
import type { Clause } from './clauses.js'

/**
 * A city under its name of today, as far as the vocabulary knows it; otherwise as the list spells it. None where the place
 * is a whole land: "Bermuda".
 */
const cityNamed = (name: string, entry: Entry): string | undefined => {
  // "Halifax (Nova Scotia)": the bracket says where the city lies, or how it is also called.
  const bare = name.replace(/\s*\([^)]*\)/g, '')
  const inside = /\(([^)]*)\)/.exec(name)?.[1]
  const options = { country: entry.country, on: entry.start }
  const forms = [
    bare,
    bare.replace(/, D\.?\s?[FC]\.?$/, ''),
    `${bare.replace(/, .*$/, '')} City`,
    ...(inside === undefined ? [] : [inside]),
  ]
  const [city] = forms.flatMap((form) => findCities(form, options).slice(0, 1))
  if (city === undefined && findStates(bare.replace(/^The\s|\sIsland$/g, '')).length > 0) return undefined
  return city?.name ?? bare
}

/** "Key Biscayne (Fla.)", "San Diego, Calif.": the city, without the state of the union it lies in. */
const placeAfter = (analysis: Analysis, at: number, entry: Entry): string | undefined => {
  const { tokens, entities } = analysis
  let start = at + 1
  if (tokens[start]?.key === 'the') start += 1
  const known = entities[start]
  if (known?.from === start) {
    const [city] = findCities(textOf(analysis, known.from, known.to), { country: entry.country, on: entry.start })
    if (city !== undefined) return city.name
  }
  if (known !== undefined) return undefined
  let to = start
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital && entities[to] === undefined && to < start + 4) to += 1
  if (to === start) return undefined
  const text = analysis.block.text.slice(tokens[start]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  const [found] = findCities(text, { country: entry.country, on: entry.start })
  if (found) return found.name
  // A place that the vocabulary does not know counts where the text says which state of the union it lies in.
  const next = tokens[to]?.text
  return next === '(' || (next === ',' && tokens[to + 1]?.capital) || /^(?:Camp|Fort|Lake|Key|Hyde|LBJ)\b/.test(text)
    ? text
    : undefined
}

/**
 * The city of a meeting: the one that its clause gives, else the first place of the entry. An entry that names several
 * places does not tell which; the first is where the stay began.
 */
export const whereOf = (entry: Entry, analysis: Analysis, clause: Clause): string | undefined => {
  const text = fold(
    analysis.block.text.slice(analysis.tokens[clause.from]?.start ?? 0, analysis.tokens[clause.to - 1]?.end ?? 0),
  )
  const named = entry.places.find((place) => text.includes(fold(place)))
  const first = named ?? entry.places[0]
  if (first !== undefined) return cityNamed(first, entry)
  for (let at = clause.to - 1; at >= clause.from; at -= 1) {
    const key = analysis.tokens[at]?.key
    // "Economic Summit Meeting, Williamsburg (Va.)"
    const bracketed = analysis.tokens[at]?.text === ',' && analysis.tokens[at + 2]?.text === '('
    if (key !== 'in' && key !== 'at' && !bracketed && !(key === 'to' && clause.verb === '')) continue
    const place = placeAfter(analysis, at, entry)
    if (place !== undefined) return place
  }
  return undefined
}
