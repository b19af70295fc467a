import { createInterface } from 'node:readline'
import { CommandError, type CommandIo, write } from '../io.js'
import { printable } from '../text.js'

/** What an answer came to: a value, or what was wrong with it and what to answer instead. */
export type Answer<T> = { readonly value: T } | { readonly fault: string }

/** Something that may be answered with one of several words. */
export interface Choice {
  readonly code: string
  readonly label: string
}

/** A question. */
export interface Question<T> {
  /** What is asked, without a colon. */
  readonly text: string
  /** The answer that an empty line stands for. */
  readonly fallback?: string
  /** The words to choose from: listed for `?`, completed by the tabulator. */
  readonly choices?: readonly Choice[]
  /** Reads an answer, its white space trimmed and its characters in NFC. */
  readonly read: (answer: string) => Answer<T>
}

/** Asks questions, one after another. */
export interface Prompter {
  /**
   * Asks until the answer can be read.
   *
   * @throws CommandError when the input ends or is interrupted
   */
  readonly ask: <T>(question: Question<T>) => Promise<T>
  /** Shows a line between questions. */
  readonly say: (text: string) => Promise<void>
  readonly close: () => void
}

/**
 * Asks over standard input and standard error, which leaves standard output to results. It works by lines, so a screen
 * reader follows it and a file of answers can stand in for a person.
 *
 * @param io the streams
 */
export const createPrompter = (io: Pick<CommandIo, 'stdin' | 'stderr' | 'interactive'>): Prompter => {
  let choices: readonly Choice[] = []
  let interrupted = false
  const lines = createInterface({
    input: io.stdin,
    output: io.stderr,
    terminal: io.interactive,
    completer: (start: string) => [choices.map(({ code }) => code).filter((code) => code.startsWith(start)), start],
  })
  lines.on('SIGINT', () => {
    interrupted = true
    lines.close()
  })
  const answers = lines[Symbol.asyncIterator]()
  const say = (text: string) => write(io.stderr, `${printable(text)}\n`)

  const next = async (): Promise<string> => {
    const { done, value } = await answers.next()
    // Where nobody types, the answer is shown as if somebody had: what is printed reads as a conversation.
    if (!io.interactive || done === true) await say(done === true ? '' : value)
    if (done !== true) return value.normalize('NFC').trim()
    throw new CommandError(
      interrupted ? 'stopped; nothing was written' : 'the input ended before the record was whole; nothing was written',
    )
  }

  return {
    say,
    close: () => lines.close(),
    ask: async (question) => {
      choices = question.choices ?? []
      const { text, fallback, read } = question
      for (;;) {
        lines.setPrompt(`${printable(text)}${fallback === undefined ? '' : ` [${printable(fallback)}]`}: `)
        lines.prompt()
        const line = await next()
        if (line === '?' && choices.length > 0) {
          const width = Math.max(...choices.map(({ code }) => code.length))
          for (const { code, label } of choices) await say(`  ${code.padEnd(width)}  ${label}`)
          continue
        }
        const answer = read(line === '' && fallback !== undefined ? fallback : line)
        if ('value' in answer) return answer.value
        await say(`  ${answer.fault}`)
      }
    },
  }
}
