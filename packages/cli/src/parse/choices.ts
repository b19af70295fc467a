import type { ParseMessage } from '@readout/schema'

/** How many choices are named; a draft of a whole vocabulary is not read on a terminal. */
const NAMED = 8

/**
 * What a message offers, in a line: each value and its words.
 *
 * @param message of the parser
 * @returns undefined where it offers nothing
 */
export const choicesLine = ({ choices = [] }: ParseMessage): string | undefined => {
  if (choices.length === 0) return undefined
  const told = choices
    .slice(0, NAMED)
    .map(({ label, value }) => (typeof value === 'string' ? `${value} (${label})` : label))
  const more = choices.length > NAMED ? [`${choices.length - NAMED} more`] : []
  return `${choices[0]?.pointer} may be ${[...told, ...more].join('; ')}`
}

/** The same for everything that a text leaves open, in the order of the messages. */
export const openQuestions = (
  messages: readonly ParseMessage[],
): { readonly message: ParseMessage; readonly choices: string }[] =>
  messages.flatMap((message) => {
    const choices = choicesLine(message)
    return choices === undefined ? [] : [{ message, choices }]
  })
