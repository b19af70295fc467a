import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { tooDeepAt } from './depth.js'
import { explainSyntax } from './hints.js'
import { type Limits, RECORD_LIMITS } from './limits.js'
import { indexLines, type LineIndex, type Range } from './lines.js'
import { parsePointer } from './pointer.js'
import { FORBIDDEN_KEYS, findNode, keyFaults, treeValue } from './tree.js'

/** One fault of a JSON text. */
export interface JsonProblem extends Range {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'too-deep'
    | 'byte-order-mark'
    | 'comment'
    | 'trailing-comma'
    | 'syntax'
    | 'duplicate-key'
    | 'forbidden-key'
  /** What was found and what to write instead. */
  readonly message: string
  /** JSON Pointer of the key, for faults of keys. */
  readonly pointer?: string
}

/** A JSON text read, with the place of everything in it. */
export interface PositionedJson {
  /**
   * The value: plain objects, arrays and scalars, without the keys in {@link FORBIDDEN_KEYS}. `undefined` when the text
   * cannot be read beyond doubt; comments, trailing commas, a byte-order mark and faults of keys leave no doubt.
   */
  readonly value: unknown
  /** Every fault, in the order of the text; empty for good JSON. After a real syntax error nothing more is reported. */
  readonly problems: readonly JsonProblem[]
  /**
   * Where a value, or the key it belongs to, stands.
   * @param pointer RFC 6901, `''` for the whole value
   * @param part `value` (default) or `key`
   * @returns the span with line, column and offset, or `undefined` when nothing stands there
   */
  readonly locate: (pointer: string, part?: 'value' | 'key') => Range | undefined
  /**
   * Like `locate`, but falls back to the deepest part of the path that is there: for a property that is missing, the
   * object that lacks it. For an unreadable text it gives the start of the text.
   */
  readonly locateClosest: (pointer: string, part?: 'value' | 'key') => Range
}

const TREE_OPTIONS = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }
const HARMLESS: ReadonlySet<JsonProblem['code']> = new Set([
  'byte-order-mark',
  'comment',
  'trailing-comma',
  'duplicate-key',
  'forbidden-key',
])

/** A value that grows on first use: most files have no fault, and then nobody asks where anything stands. */
const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const buildTree = (text: string, errors: ParseError[]): Node | undefined => {
  // A byte-order mark is blanked, not cut, so that offsets stay those of the text.
  const clean = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
  return parseTree(clean, errors, TREE_OPTIONS)
}

const locators = (
  lines: () => LineIndex,
  tree: () => Node | undefined,
): Pick<PositionedJson, 'locate' | 'locateClosest'> => {
  const look = (pointer: string, part: 'value' | 'key', closest: boolean): Range | undefined => {
    const root = tree()
    const steps = parsePointer(pointer)
    const found = root && steps && findNode(root, steps, closest)
    const node = part === 'key' ? (found?.key ?? (closest ? found?.value : undefined)) : found?.value
    return node && lines().range(node.offset, node.offset + node.length)
  }
  return {
    locate: (pointer, part = 'value') => look(pointer, part, false),
    locateClosest: (pointer, part = 'value') => look(pointer, part, true) ?? lines().range(0, 0),
  }
}

/**
 * The fast path for text in canonical layout without faults, by far the most common: native parsing, and a comparison
 * that no text with a duplicate key, a comment or any other fault survives.
 */
const readCanonical = (text: string, limits: Limits): { readonly value: unknown } | undefined => {
  // In this layout each level of nesting indents by two, so depth shows as white space.
  if (text.includes(`\n${' '.repeat(2 * limits.maxDepth)}`)) return undefined
  for (const key of FORBIDDEN_KEYS) if (text.includes(`"${key}"`)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return `${JSON.stringify(value, null, 2)}\n` === text ? { value } : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads JSON strictly (RFC 8259) and says where everything stands.
 *
 * Input is taken as hostile: length and depth are limited before anything recursive runs, duplicate keys are found, and
 * no key reaches a prototype. Messages say what was typed and what to type instead.
 * @param text the whole text
 * @param limits defaults to {@link RECORD_LIMITS}
 * @returns value, problems and positions; never throws
 */
export const parseJsonWithPositions = (text: string, limits: Limits = RECORD_LIMITS): PositionedJson => {
  // Of a text that is too long not even the lines are counted.
  const tooLong = text.length > limits.maxLength
  const lines = lazy(() => indexLines(tooLong ? '' : text))
  const refuse = (code: JsonProblem['code'], message: string, start: number, end: number): PositionedJson => ({
    value: undefined,
    problems: [{ code, message, ...lines().range(start, end) }],
    ...locators(lines, () => undefined),
  })
  if (tooLong) {
    return refuse('too-long', `the text is ${text.length} characters long; at most ${limits.maxLength} are read`, 0, 0)
  }
  const canonical = readCanonical(text, limits)
  if (canonical) {
    return {
      value: canonical.value,
      problems: [],
      ...locators(
        lines,
        lazy(() => buildTree(text, [])),
      ),
    }
  }
  if (/^\ufeff?\s*$/.test(text)) return refuse('empty', 'the text is empty; a file holds one JSON value', 0, 0)
  const tooDeep = `objects and arrays are nested more than ${limits.maxDepth} deep`
  const deep = tooDeepAt(text, limits.maxDepth)
  if (deep >= 0) return refuse('too-deep', tooDeep, deep, deep + 1)
  const errors: ParseError[] = []
  let tree: Node | undefined
  try {
    tree = buildTree(text, errors)
  } catch {
    // Only a text that is not JSON gets past the count above (a bracket behind a quote in a comment).
    return refuse('too-deep', tooDeep, 0, 1)
  }
  const problems: JsonProblem[] = []
  if (text.startsWith('\ufeff')) {
    const message = 'the text starts with a byte-order mark; save it as UTF-8 without one'
    problems.push({ code: 'byte-order-mark', message, ...lines().range(0, 1) })
  }
  let doubt = tree === undefined
  for (const error of errors) {
    const fault = explainSyntax(text, error)
    const last = problems.at(-1)
    // The parser reports a trailing comma twice, as a missing key and as a missing value.
    if (last?.code === fault.code && last.start.offset === error.offset) continue
    problems.push({ ...fault, ...lines().range(error.offset, error.offset + error.length) })
    doubt ||= !HARMLESS.has(fault.code)
    if (doubt) break
  }
  if (tree && !doubt) {
    for (const fault of keyFaults(tree)) {
      const message =
        fault.earlier === undefined
          ? `the key \`${fault.key}\` is not allowed anywhere; delete it`
          : `the key \`${fault.key}\` already stands on line ${lines().point(fault.earlier.offset).line}; keep one of them`
      const { code, pointer, node } = fault
      problems.push({ code, message, pointer, ...lines().range(node.offset, node.offset + node.length) })
    }
    problems.sort((a, b) => a.start.offset - b.start.offset)
  }
  return { value: tree && !doubt ? treeValue(tree) : undefined, problems, ...locators(lines, () => tree) }
}
