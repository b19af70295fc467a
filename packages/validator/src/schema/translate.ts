import { valueAt } from '@readout/records'
import type { DocumentKind } from '../document/input.js'
import { pointerPart } from '../document/strings.js'
import { listed, ticked, withArticle } from '../engine/words.js'
import { annotationsAt, meaningOf } from './annotations.js'
import { entriesTwice, type SchemaError, schemaErrors } from './checks.js'
import type { SchemaFault } from './fault.js'
import { nearCode, nearForm, nearKey } from './suggest.js'

/** Keywords of which one says all that is wrong with a value: of several, the first in this order is told. */
const VALUE_KEYWORDS = ['type', 'const', 'enum', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum']

/** What a JSON value is called in a message. */
const typeName = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'boolean') return `the value \`${value}\``
  return typeof value === 'number' ? `the number \`${value}\`` : `the string ${ticked(value)}`
}

const ARTICLES: Readonly<Record<string, string>> = { object: 'an object', array: 'an array', integer: 'a whole number' }

const wantedType = (type: unknown): string =>
  listed(
    (Array.isArray(type) ? type : [type]).map((name) => ARTICLES[String(name)] ?? `a ${String(name)}`),
    'or',
  )

const lastPart = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

const topOf = (pointer: string): string => pointer.split('/')[1] ?? ''

/** Name of a value for a message: the key that it stands under, or the place in its list. */
const nameOf = (pointer: string): string => {
  const last = lastPart(pointer)
  if (pointer === '') return 'the document'
  return /^\d+$/.test(last)
    ? `entry ${Number(last) + 1} of \`${lastPart(pointer.slice(0, -last.length - 1))}\``
    : `\`${last}\``
}

const example = (examples: readonly unknown[]): string => {
  const shown = examples.find((value) => typeof value !== 'object')
  return shown === undefined ? '' : ` An example: ${ticked(shown)}.`
}

/** Longest list of codes spelt out in a message. */
const CODES_SHOWN = 12

const enumFault = (kind: DocumentKind, error: SchemaError, value: unknown, root: unknown): SchemaFault => {
  const pointer = error.instancePath
  const { title = 'value', examples } = annotationsAt(kind, pointer, root)
  const allowed = Array.isArray(error.params['allowedValues']) ? error.params['allowedValues'].map(String) : []
  const near = nearCode(title, String(value), allowed)
  const list = allowed.length <= CODES_SHOWN ? ` Expected ${listed(allowed.map(ticked), 'or')}.` : example(examples)
  const what = title === 'value' ? `a value of ${nameOf(pointer)}` : withArticle(title)
  return {
    rule: 'code-known',
    message: `${ticked(value)} is not ${what}.${near === undefined ? list : ` Did you mean ${ticked(near)}?`}`,
    at: { pointer },
    top: topOf(pointer),
    ...(near === undefined ? {} : { remedy: { kind: 'replace', pointer, value: near, safe: false } }),
  }
}

/** Says what is wrong with a value whose form is wrong. */
const formFault = (kind: DocumentKind, error: SchemaError, value: unknown, root: unknown): SchemaFault => {
  const pointer = error.instancePath
  const top = topOf(pointer)
  const { title, examples } = annotationsAt(kind, pointer, root)
  const base = { rule: 'schema-valid', at: { pointer }, top } as const
  if (title === 'Line of text' && typeof value === 'string') {
    const trimmed = value.trim()
    if (trimmed === '')
      return { ...base, message: `${sentenceName(pointer)} is empty. Leave the key out, or fill it in.` }
    if (!/[\r\n]/.test(trimmed)) {
      const message = `${sentenceName(pointer)} has white space at an end. Expected ${ticked(trimmed)}.`
      return { ...base, message, remedy: { kind: 'replace', pointer, value: trimmed, safe: true } }
    }
    return { ...base, message: `${sentenceName(pointer)} has a line break in it. Write it on one line.` }
  }
  const meant = title === undefined || typeof value !== 'string' ? undefined : nearForm(title, value)
  const what = title === undefined ? 'the form that is expected' : `the form of ${withArticle(title)}`
  const hint = meant === undefined ? example(examples) : ` Did you mean ${ticked(meant)}?`
  return {
    ...base,
    message: `${ticked(value)} does not have ${what}.${hint}`,
    ...(meant === undefined ? {} : { remedy: { kind: 'replace', pointer, value: meant, safe: false } }),
  }
}

const sentenceName = (pointer: string): string => {
  const name = nameOf(pointer)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const limitFault = (error: SchemaError, value: unknown): string => {
  const limit = Number(error.params['limit'])
  const name = sentenceName(error.instancePath)
  switch (error.keyword) {
    case 'minItems':
      return `${name} has ${Array.isArray(value) ? value.length : 0} entries. Expected at least ${limit}.`
    case 'maxItems':
      return `${name} has ${Array.isArray(value) ? value.length : 0} entries. Expected at most ${limit}.`
    case 'minLength':
      return `${name} is shorter than ${limit} characters.`
    case 'maxLength':
      return `${name} is longer than ${limit} characters.`
    case 'minimum':
      return `${name} is ${ticked(value)}; the least is \`${limit}\`.`
    default:
      return `${name} is ${ticked(value)}; the most is \`${limit}\`.`
  }
}

const translate = (kind: DocumentKind, error: SchemaError, root: unknown): SchemaFault | undefined => {
  const pointer = error.instancePath
  const top = topOf(pointer)
  const value = valueAt(root, pointer)
  const base = { rule: 'schema-valid', at: { pointer }, top } as const
  switch (error.keyword) {
    // The fault itself is reported from inside the branch.
    case 'if':
      return undefined
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty'])
      const { keys } = annotationsAt(kind, pointer, root)
      const inner = `${pointer}/${pointerPart(key)}`
      const near = nearKey(key, keys)
      const hint =
        near === undefined
          ? `Known keys: ${listed(keys.filter((name) => name !== '$schema').map(ticked))}.`
          : `Did you mean ${ticked(near)}?`
      const where = pointer === '' ? `a ${kind === 'record' ? 'record' : 'person of the register'}` : nameOf(pointer)
      const message = `${ticked(key)} is no key of ${where}. ${hint}`
      return { rule: 'key-known', message, at: { pointer: inner, part: 'key' }, top: topOf(inner) }
    }
    case 'required': {
      const key = String(error.params['missingProperty'])
      const meaning = meaningOf(annotationsAt(kind, `${pointer}/${pointerPart(key)}`, root))
      const where = pointer === '' ? '' : ` in ${nameOf(pointer)}`
      const message = `The key ${ticked(key)} is missing${where}.${meaning === undefined ? '' : ` ${meaning}`}`
      return { ...base, message, at: { pointer, part: 'key' }, top: pointer === '' ? key : top }
    }
    case 'type':
      return {
        ...base,
        message: `${sentenceName(pointer)} is ${typeName(value)}. Expected ${wantedType(error.params['type'])}.`,
      }
    case 'const':
      return {
        ...base,
        message: `${sentenceName(pointer)} is ${ticked(value)}. Expected ${ticked(error.params['allowedValue'])}.`,
      }
    case 'enum':
      return enumFault(kind, error, value, root)
    case 'pattern':
    case 'format':
      return formFault(kind, error, value, root)
    default:
      return { ...base, message: limitFault(error, value) }
  }
}

const rank = (error: SchemaError): number => VALUE_KEYWORDS.indexOf(error.keyword)

/** Of the faults of one value, keeps the one that says most; missing and unknown keys are all told. */
const leading = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const best = new Map<string, SchemaError>()
  for (const error of errors) {
    if (rank(error) === -1) continue
    const other = best.get(error.instancePath)
    if (other === undefined || rank(error) < rank(other)) best.set(error.instancePath, error)
  }
  return errors.filter((error) => rank(error) === -1 || best.get(error.instancePath) === error)
}

/**
 * Checks a value against the schema of its kind.
 *
 * @param kind what the value should be
 * @param value a JSON value within the limits of nesting
 * @param ordered whether the keys of every object are in canonical order already, which makes the check faster
 * @returns every fault, in words; empty for a sound value
 */
export const schemaFaultsOf = (kind: DocumentKind, value: unknown, ordered = false): readonly SchemaFault[] => {
  const errors = schemaErrors(kind, value)
  const faults: SchemaFault[] = []
  for (const error of errors.length === 0 ? errors : leading(errors)) {
    const fault = translate(kind, error, value)
    if (fault !== undefined) faults.push(fault)
  }
  for (const { array, first, again } of entriesTwice(kind, value, ordered)) {
    const entry = valueAt(value, `${array}/${again}`)
    faults.push({
      rule: 'entry-unique',
      message: `Entry ${again + 1} of \`${lastPart(array)}\`, ${ticked(entry)}, is the same as entry ${first + 1}. Keep one of the two.`,
      at: { pointer: `${array}/${again}` },
      top: topOf(array),
    })
  }
  return faults
}
