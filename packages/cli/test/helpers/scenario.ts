import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { run } from './run.js'

/** What a scenario's run gave: its three outputs, and every file that it left in its folder. */
export interface ScenarioOutcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** Text by path, `/` between folders; files of `input/` that did not change are left out. */
  readonly files: Readonly<Record<string, string>>
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Every file under a folder, text by path. */
const readTree = (folder: string): Record<string, string> => {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [relative(folder, path).split(sep).join('/'), read(path)]))
}

/**
 * Splits a command line into words: blanks part them, quotes of either kind hold them together, `\` takes the next
 * character as it is. Nothing else of a shell is understood.
 *
 * @throws Error when a quote is left open
 */
export const splitWords = (line: string): string[] => {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (quote === '' && /\s/u.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
    } else if (character === '\\' && quote !== "'") word = `${word ?? ''}${line.charAt(++at)}`
    else word = `${word ?? ''}${character}`
  }
  if (quote !== '') throw new Error(`the quote ${quote} is left open in: ${line}`)
  if (word !== undefined) words.push(word)
  return words
}

/** Runs the scenario of a folder in a fresh copy of its `input/`. */
export const runScenario = async (folder: string): Promise<ScenarioOutcome> => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'readout-scenario-')))
  const input = join(folder, 'input')
  try {
    if (existsSync(input)) cpSync(input, cwd, { recursive: true })
    const [program, ...argv] = splitWords(read(join(folder, 'command')))
    if (program !== 'readout') throw new Error(`${folder}/command does not start with readout`)
    const result = await run(argv, { cwd, stdin: read(join(folder, 'stdin')) })
    const clean = (text: string) => text.replaceAll(cwd, '<cwd>')
    const before = readTree(input)
    const left = Object.entries(readTree(cwd)).filter(([path, text]) => before[path] !== text)
    return {
      status: result.status,
      stdout: clean(result.stdout),
      stderr: clean(result.stderr),
      files: Object.fromEntries(left.map(([path, text]) => [path, clean(text)])),
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** What a scenario's folder says should come out; an output that is expected to be empty has no file. */
export const readExpected = (folder: string): ScenarioOutcome => ({
  status: Number(read(join(folder, 'status')).trim()),
  stdout: read(join(folder, 'stdout')),
  stderr: read(join(folder, 'stderr')),
  files: readTree(join(folder, 'output')),
})

/** Writes what came out as what is expected, to be read and committed by a person. */
export const writeExpected = (folder: string, outcome: ScenarioOutcome): void => {
  const texts = { stdout: outcome.stdout, stderr: outcome.stderr, status: `${outcome.status}\n` }
  for (const [name, text] of Object.entries(texts)) {
    if (text === '') rmSync(join(folder, name), { force: true })
    else writeFileSync(join(folder, name), text)
  }
  rmSync(join(folder, 'output'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(outcome.files)) {
    const file = join(folder, 'output', path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}
