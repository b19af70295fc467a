import type { Command } from 'commander'
import type { CommandIo, ExitStatus } from './io.js'

/** What a command gets to work with. */
export interface CommandContext {
  readonly io: CommandIo
  /**
   * Sets the exit code that the run ends with. The highest one set wins; without a call it is 0. A command that cannot
   * go on throws a `CommandError` instead.
   */
  readonly exit: (status: ExitStatus) => void
}

/**
 * Adds one command to the program. What an action needs is imported inside the action: `readout --help` and every other
 * command start without paying for it.
 */
export type RegisterCommand = (program: Command, context: CommandContext) => void

/** One example of a command's help. */
export interface Example {
  /** The command line, without a prompt. */
  readonly run: string
  /** What it does, a short phrase. */
  readonly does: string
}

/**
 * Lays out the examples at the end of a command's help.
 *
 * @param list the examples, most usual first
 * @returns text for commander's `addHelpText('after', …)`
 */
export const examples = (list: readonly Example[]): string =>
  `\nExamples:\n${list.map(({ run, does }) => `  # ${does}\n  $ ${run}`).join('\n\n')}\n`
