import { type JsonSchema, type ParseDocument, type ParseMessage, schemas } from '@readout/schema'

/** What a line was read as: a document with remarks on what was left out of it, or the reason why it is none. */
export type ReadDocument =
  | { readonly document: ParseDocument; readonly id: string | null; readonly messages: readonly ParseMessage[] }
  | { readonly document: undefined; readonly id: string | null; readonly messages: readonly ParseMessage[] }

/** The keys that hold the release itself; a document has exactly one of them. */
const CONTENT = ['text', 'markdown', 'html'] as const
/** How many keys are named in one message; an object may have thousands. */
const KEYS_NAMED = 5

/** What the schema asks of one string. */
interface StringRule {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
}

const resolve = (root: JsonSchema, property: object): StringRule => {
  const reference = '$ref' in property ? String(property.$ref).replace('#/$defs/', '') : undefined
  return { ...(reference === undefined ? {} : root.$defs[reference]), ...property }
}

const properties = schemas.parseDocument['properties'] as Readonly<Record<string, object>>
const rules = new Map(
  Object.entries(properties).map(([key, property]) => {
    const rule = resolve(schemas.parseDocument, property)
    return [key, { ...rule, expression: rule.pattern === undefined ? undefined : new RegExp(rule.pattern, 'u') }]
  }),
)

const isUri = (value: string): boolean => URL.canParse(value) && /^[!-~]*$/u.test(value) && !/["<>\\^`{|}]/u.test(value)

/** Length as JSON Schema counts it: in code points. */
const lengthOf = (value: string): number => {
  let length = 0
  for (const _ of value) length += 1
  return length
}

/**
 * Says what is wrong with a value of a document.
 *
 * @param key a key of the document, such as `published`
 * @param value its value
 * @returns the end of a sentence that starts with the key, without its full stop; undefined when nothing is wrong
 */
export const faultOf = (key: string, value: unknown): string | undefined => {
  const rule = rules.get(key)
  if (rule === undefined) return 'is not a key of a document'
  if (typeof value !== 'string')
    return `is ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`}, not a string`
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = rule
  // Code units bound code points from above, so that a long text is not walked for nothing.
  if (value.length < minLength) return 'is empty'
  if (value.length > maxLength && lengthOf(value) > maxLength) return `is longer than ${maxLength} characters`
  if (rule.expression?.test(value) === false || (rule.format === 'uri' && !isUri(value)))
    return `does not read as the schema asks (${String((properties[key] as { description?: string }).description)})`
  return undefined
}

/** A message about an input line as a whole. */
export const lineMessage = (
  rule: string,
  reason: string,
  position: { line: number; column?: number },
): ParseMessage => ({ reason, severity: 'error', rule, ...position })

/**
 * Reads a document out of a parsed line. The release itself must be there and be text; anything else that does not fit
 * the schema is left out with a warning, since a release with a mistyped date is still a release.
 *
 * @param value what the line held
 * @param line the number of the line, from 1
 * @returns the document, or the reason why there is none
 */
export const readDocument = (value: unknown, line: number): ReadDocument => {
  const refuse = (id: string | null, reason: string): ReadDocument => ({
    document: undefined,
    id,
    messages: [lineMessage('input-document', reason, { line })],
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(null, 'The line is JSON, but not an object such as `{"id": "1", "text": "…"}`.')

  const entries = Object.entries(value)
  const given = new Map<string, unknown>(entries)
  // A collector that numbers its documents means the number.
  const rawId = typeof given.get('id') === 'number' ? String(given.get('id')) : given.get('id')
  const id = typeof rawId === 'string' && faultOf('id', rawId) === undefined ? rawId : null

  const contents = CONTENT.filter((key) => given.has(key) && given.get(key) !== null)
  const [content, second] = contents
  if (content === undefined) return refuse(id, 'The document has none of `text`, `markdown` and `html`.')
  if (second !== undefined)
    return refuse(
      id,
      `The document has ${contents.map((key) => `\`${key}\``).join(' and ')}; only one of them may be given.`,
    )
  const text = given.get(content)
  const fault = faultOf(content, text)
  if (fault !== undefined || typeof text !== 'string') return refuse(id, `\`${content}\` ${fault}.`)

  const messages: ParseMessage[] = []
  const warn = (reason: string) => messages.push({ reason, severity: 'warning', rule: 'input-document', line })
  if (id === null)
    warn(given.has('id') ? `\`id\` ${faultOf('id', rawId)}; the result has none.` : 'The document has no `id`.')
  const kept = entries.filter(([key, entry]) => {
    if (key === 'id' || CONTENT.some((name) => name === key) || !rules.has(key)) return false
    // Null stands for "not known" in what many tools write.
    if (entry === null) return false
    const wrong = faultOf(key, entry)
    if (wrong !== undefined) warn(`\`${key}\` ${wrong}; it was left out.`)
    return wrong === undefined
  })
  const unknown = entries.map(([key]) => key).filter((key) => !rules.has(key))
  if (unknown.length > 0) {
    const named = unknown.slice(0, KEYS_NAMED).map((key) => `\`${key.slice(0, 80)}\``)
    const more = unknown.length > KEYS_NAMED ? ` and ${unknown.length - KEYS_NAMED} more` : ''
    warn(`Keys that no document has were left out: ${named.join(', ')}${more}.`)
  }
  const document = { id: id ?? `line ${line}`, [content]: text, ...Object.fromEntries(kept) }
  return { document: document as ParseDocument, id, messages }
}
