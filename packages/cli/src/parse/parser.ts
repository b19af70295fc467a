import { parse, registerOf } from '@readout/parser'
import type { PersonEntry } from '@readout/records'
import type { Parse } from '../batch/answer.js'

/**
 * The parser, with a register of people where one is given.
 *
 * @param people the entries of the register
 */
export const parserWith = (people: readonly PersonEntry[] | undefined): Parse => {
  if (people === undefined) return (document) => parse(document)
  const register = registerOf(people)
  return (document) => parse(document, { register })
}
