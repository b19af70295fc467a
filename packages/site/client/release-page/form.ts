import { type Draft, schemas } from '@readout/schema'
import { el } from '../dom.js'
import { steps, textAt } from './draft.js'
import type { Labels } from './worker.js'

/** A place in a record that the form has a field for. */
interface Field {
  readonly pointer: string
  readonly label: string
}

/** Fields that belong together. */
interface Group {
  readonly name: string
  readonly fields: readonly Field[]
}

/** A code with its words. */
interface Option {
  readonly code: string
  readonly label: string
}

type Node = Readonly<Record<string, unknown>>

const root = schemas.draft as unknown as Node & { readonly $defs: Readonly<Record<string, Node>> }

const resolve = (node: Node): Node => {
  const ref = node['$ref']
  return typeof ref === 'string' ? (root.$defs[ref.slice('#/$defs/'.length)] ?? {}) : node
}

/** The schema of what a pointer leads to; list places are numbers. */
const nodeAt = (pointer: string): Node => {
  // which codes a party may have depends on its type; the form offers all
  if (/^\/parties\/\d+\/code$/.test(pointer)) return root.$defs['PartyCode'] ?? {}
  let node: Node = root
  for (const step of steps(pointer)) {
    const whole = resolve(node)
    const properties = whole['properties'] as Readonly<Record<string, Node>> | undefined
    node = (/^\d+$/.test(step) ? (whole['items'] as Node | undefined) : properties?.[step]) ?? {}
  }
  return node
}

/** A vocabulary of so many codes is in the order of their names, since a reader looks for a name. */
const LONG = 30

/** The codes that a place may have, with their words; undefined where any text may stand. */
const optionsOf = (pointer: string, labels: Labels): readonly Option[] | undefined => {
  const node = nodeAt(pointer)
  const codes = node['enum'] ?? resolve(node)['enum']
  if (!Array.isArray(codes)) return undefined
  const words = labels[steps(pointer).at(-1) ?? ''] ?? {}
  const options = codes.map(String).map((code): Option => ({ code, label: words[code] ?? code }))
  return options.length > LONG ? options.sort((a, b) => (a.label < b.label ? -1 : 1)) : options
}

/** Options by the place of the field, whatever the number of the item: made once, since some are long. */
const known = new Map<string, readonly Option[] | undefined>()

const optionsFor = (pointer: string, labels: Labels): readonly Option[] | undefined => {
  const shape = pointer.replace(/\d+/g, '0')
  if (!known.has(shape)) known.set(shape, optionsOf(shape, labels))
  return known.get(shape)
}

const fields = (at: string, names: Readonly<Record<string, string>>): Field[] =>
  Object.entries(names).map(([key, label]) => ({ pointer: `${at}/${key}`, label }))

/** The fields of a draft in the order in which a reader asks. */
const groupsOf = (draft: Draft): Group[] => [
  {
    name: 'Meeting',
    fields: fields('', {
      title: 'Title of the meeting',
      date: 'Date',
      'time/start': 'Begins at',
      'time/utc_offset': 'Offset from UTC',
      status: 'Status',
      mode: 'Mode',
      format: 'Format',
      series: 'Series',
      occasion: 'Occasion',
    }),
  },
  { name: 'Place', fields: fields('/location', { country: 'Country', city: 'City', venue: 'Venue' }) },
  {
    name: 'Parties',
    fields: (draft.parties ?? []).map((_, index) => ({
      pointer: `/parties/${index}/code`,
      label: `Party ${index + 1}`,
    })),
  },
  ...(draft.participants ?? []).map((_, index) => ({
    name: `Participant ${index + 1}`,
    fields: fields(`/participants/${index}`, {
      'name/full': 'Name',
      role: 'Title',
      office: 'Office',
      party: 'For',
      person: 'Key in the register',
    }),
  })),
  {
    name: 'Source',
    fields: fields('/sources/0', {
      publisher: 'Publisher',
      title: 'Title of the release',
      url: 'Address',
      published: 'Published',
      language: 'Language',
    }),
  },
]

/** What the form tells the page, and what the page puts into it. */
export interface FormContext {
  /** What the ids of its fields begin with. */
  readonly name: string
  readonly labels: Labels
  /** Told of each value that is typed or selected. */
  readonly change: (pointer: string, text: string) => void
  /** Told of each field that is pointed at or focused. */
  readonly focus: (pointer: string) => void
  /** Whether a person chose or typed the value of a place. */
  readonly isOwn: (pointer: string) => boolean
  /** What is to be chosen beside a field, or in a group whose name is not a field's. */
  readonly choicesFor: (pointer: string) => readonly HTMLElement[]
}

/** Labels of fields whose text is a line. */
const LINES: ReadonlySet<string> = new Set(['Title of the meeting', 'Title of the release', 'Address'])

/** The id of the element of a place. */
export const idOf = (name: string, pointer: string): string => `${name}${pointer.replaceAll('/', '-')}`

const fieldOf = (draft: Draft, { pointer, label }: Field, context: FormContext): HTMLElement => {
  const id = idOf(context.name, pointer)
  const value = textAt(draft, pointer)
  const choices = context.choicesFor(pointer)
  const options = optionsFor(pointer, context.labels)
  const input =
    options === undefined
      ? el('input', { id, value, dir: 'auto', autocomplete: 'off' })
      : el(
          'select',
          { id },
          el('option', { value: '', text: '–' }),
          ...options.map((one) =>
            el('option', {
              value: one.code,
              text: options.length > LONG && one.label !== one.code ? `${one.label} (${one.code})` : one.label,
              selected: one.code === value,
            }),
          ),
          // what no vocabulary has stays visible
          ...(value === '' || options.some(({ code }) => code === value)
            ? []
            : [el('option', { value, text: value, selected: true })]),
        )
  input.setAttribute('aria-describedby', `${id}-finding`)
  input.addEventListener('input', () => context.change(pointer, input.value))
  input.addEventListener('focus', () => context.focus(pointer))
  const place = el(
    'div',
    { class: `field${choices.length > 0 ? ' asked' : ''}${LINES.has(label) ? ' long' : ''}`, 'data-pointer': pointer },
    el(
      'label',
      { for: id, text: label },
      ...(context.isOwn(pointer) ? [' ', el('span', { class: 'own', text: 'by you' })] : []),
    ),
    input,
    el('p', { id: `${id}-finding`, class: 'finding', hidden: true }),
    ...choices,
  )
  place.addEventListener('mouseenter', () => context.focus(pointer))
  return place
}

/** A form over a draft, made from its schema, with the choices beside the fields that they are for. */
export const formOf = (draft: Draft, context: FormContext, add: () => void): HTMLElement =>
  el(
    'div',
    { class: 'form' },
    ...groupsOf(draft)
      .filter((group) => group.fields.length > 0)
      .map((group) =>
        el(
          'fieldset',
          {},
          el('legend', { text: group.name }),
          el('div', { class: 'fields' }, ...group.fields.map((field) => fieldOf(draft, field, context))),
        ),
      ),
    ...context.choicesFor('/participants'),
    el('p', {}, el('button', { type: 'button', text: 'Add a participant', on: { click: add } })),
  )

/** Shows beside each field what the validator says of it, and marks those that are wrong. */
export const showFindings = (
  place: HTMLElement,
  findings: readonly { readonly pointer?: string; readonly message: string; readonly severity: string }[],
): void => {
  for (const field of place.querySelectorAll<HTMLElement>('[data-pointer]')) {
    const pointer = field.dataset['pointer'] ?? ''
    const mine = findings.filter((one) => one.pointer === pointer)
    const input = field.querySelector('input:not([type=radio]), select')
    const told = field.querySelector<HTMLElement>('.finding')
    if (input === null || told === null) continue
    if (mine.some(({ severity }) => severity === 'error')) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
    told.textContent = mine.map(({ message }) => message).join(' ')
    told.hidden = mine.length === 0
  }
}
