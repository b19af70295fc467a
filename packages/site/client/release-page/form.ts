import { type Draft, schemas } from '@readout/schema'
import { el } from '../dom.js'

/** A place in a record that the form has a field for. */
interface Field {
  readonly pointer: string
  readonly label: string
  /** Codes to choose from; free text without them. */
  readonly options?: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

const root = schemas.draft as unknown as Node & { readonly $defs: Readonly<Record<string, Node>> }

const resolve = (node: Node): Node => {
  const ref = node['$ref']
  return typeof ref === 'string' ? (root.$defs[ref.slice('#/$defs/'.length)] ?? {}) : node
}

/** The schema of what a pointer leads to; list places are numbers. */
const nodeAt = (pointer: string): Node => {
  let node: Node = root
  for (const step of steps(pointer)) {
    const whole = resolve(node)
    const properties = whole['properties'] as Readonly<Record<string, Node>> | undefined
    node = (/^\d+$/.test(step) ? (whole['items'] as Node | undefined) : properties?.[step]) ?? {}
  }
  return node
}

const optionsOf = (node: Node): readonly string[] | undefined => {
  const values = node['enum'] ?? resolve(node)['enum']
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : undefined
}

const fieldOf = (pointer: string, label: string): Field => {
  const options = optionsOf(nodeAt(pointer))
  return { pointer, label, ...(options === undefined ? {} : { options }) }
}

/** The fields of a draft, made from its schema: the plain values, the place, and each participant. */
const fieldsOf = (draft: Draft): Field[] => [
  ...['title', 'status', 'mode', 'format', 'series', 'date', 'occasion'].map((key) =>
    fieldOf(`/${key}`, key.charAt(0).toUpperCase() + key.slice(1)),
  ),
  fieldOf('/location/country', 'Country'),
  fieldOf('/location/city', 'City'),
  fieldOf('/location/venue', 'Venue'),
  ...(draft.participants ?? []).flatMap((_, index) => [
    fieldOf(`/participants/${index}/name/full`, `${index + 1}. Name`),
    fieldOf(`/participants/${index}/role`, `${index + 1}. Title`),
    fieldOf(`/participants/${index}/office`, `${index + 1}. Office`),
    fieldOf(`/participants/${index}/party`, `${index + 1}. For`),
  ]),
]

const steps = (pointer: string): string[] => pointer.split('/').slice(1)

const valueAt = (draft: Draft, pointer: string): string => {
  let value: unknown = draft
  for (const step of steps(pointer))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined
  return typeof value === 'string' ? value : ''
}

/** A draft with another text at a place; an empty one is taken out. */
export const withValue = (draft: Draft, pointer: string, text: string): Draft => {
  const copy = structuredClone(draft)
  const path = steps(pointer)
  const last = path.pop() ?? ''
  let at = copy as unknown as Record<string, unknown>
  for (const step of path) {
    if (!Object.hasOwn(at, step) || typeof at[step] !== 'object' || at[step] === null) at[step] = {}
    at = at[step] as Record<string, unknown>
  }
  if (text === '') delete at[last]
  else at[last] = text
  return copy
}

/**
 * A form over a draft.
 * @param name what the ids of its fields begin with
 * @param change told of each value that is changed
 * @param focus told of each field that is focused
 */
export const formOf = (
  draft: Draft,
  name: string,
  change: (pointer: string, text: string) => void,
  focus: (pointer: string) => void,
): HTMLElement =>
  el(
    'div',
    { class: 'fields' },
    ...fieldsOf(draft).map(({ pointer, label, options }) => {
      const id = `${name}${pointer.replaceAll('/', '-')}`
      const value = valueAt(draft, pointer)
      const choices = (options ?? []).map((code) => el('option', { value: code, text: code, selected: code === value }))
      const input =
        options === undefined
          ? el('input', { id, value, dir: 'auto', autocomplete: 'off' })
          : el('select', { id }, el('option', { value: '', text: '–' }), ...choices)
      input.addEventListener('change', () => change(pointer, input.value))
      input.addEventListener('focus', () => focus(pointer))
      return el('div', { class: 'field', 'data-pointer': pointer }, el('label', { for: id, text: label }), input)
    }),
  )
