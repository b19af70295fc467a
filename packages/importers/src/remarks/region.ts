import type { Analysis } from '@readout/parser/analysis'
import type { Clause } from './clauses.js'
import { HARD_STOPS, SOFT_STOPS } from './words.js'

/** For each token of a clause whether it tells who was met. */
export interface Region {
  readonly includes: (at: number) => boolean
  readonly empty: boolean
}

type State = 'outside' | 'inside' | 'circumstance' | 'topic'

const isWith = (analysis: Analysis, at: number): boolean =>
  analysis.tokens[at]?.key === 'with' && analysis.personAt[at] === undefined

/** "and with", ", with", "and also with": the list of people goes on. */
const resumes = (analysis: Analysis, at: number): boolean => {
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const token = analysis.tokens[back]
    if (token?.text === ',' || token?.key === 'and') return true
    if (token?.key !== 'also') return false
  }
  return false
}

/** After a place the list goes on with a titled person: "…, and King Y". */
const continuesWithPerson = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  if (token?.text !== ',' && token?.key !== 'and') return false
  let next = at + 1
  while (analysis.tokens[next]?.key === 'and' || analysis.tokens[next]?.key === 'the') next += 1
  const person = analysis.personAt[next]
  return person !== undefined && person.roles.length > 0
}

/**
 * Finds the words of a clause that tell who was met: behind "with", or right behind a verb that takes them as its object.
 * @param objects whether the clause's verb takes people as its object
 */
export const regionOf = (analysis: Analysis, clause: Clause, objects: boolean): Region => {
  const inside = new Set<number>()
  let state: State = objects ? 'inside' : 'outside'
  for (let at = clause.rest; at < clause.to; at += 1) {
    const person = analysis.personAt[at]
    if (person !== undefined && (person.name !== undefined || person.roles.length > 0)) {
      if (state === 'inside') for (let one = at; one < person.to; one += 1) inside.add(one)
      at = Math.max(at, person.to - 1)
      continue
    }
    const key = analysis.tokens[at]?.key ?? ''
    if (isWith(analysis, at)) {
      if (state !== 'topic' || resumes(analysis, at)) state = 'inside'
      continue
    }
    if (state === 'inside' && HARD_STOPS.has(key)) state = 'topic'
    else if (state === 'inside' && SOFT_STOPS.has(key)) state = 'circumstance'
    else if (state === 'circumstance' && HARD_STOPS.has(key)) state = 'topic'
    else if (state === 'circumstance' && continuesWithPerson(analysis, at)) state = 'inside'
    else if (state === 'outside' && (key === 'regarding' || key === 'concerning')) state = 'outside'
    if (state === 'inside') inside.add(at)
  }
  return { includes: (at) => inside.has(at), empty: inside.size === 0 }
}
