import { serializeRecord } from '@readout/records'
import type { Draft, ParseChoice, ParseMessage } from '@readout/schema'
import { download, el, ticked } from '../dom.js'
import type { Reader } from './ask.js'
import { choiceGroup, placeOf } from './choices.js'
import { choose, typed, withParticipant } from './draft.js'
import { formOf, showFindings } from './form.js'
import { newFile } from './pull-request.js'

/** What a record of the page needs of the page. */
export interface RecordContext {
  readonly reader: Reader
  /** Address of the project's forge; no pull request without it. */
  readonly forge: string | undefined
  /** Told which value is looked at, as the place of the record and a JSON Pointer. */
  readonly point: (field: string) => void
  /** What the parser left open in this record. */
  readonly messages: readonly ParseMessage[]
  /** Ids of the other records of the text. */
  readonly taken: () => readonly string[]
}

/** How long typing has to rest before the record is checked, in milliseconds. */
const PAUSE = 120

/** A draft as its file has it; what JSON cannot order is left to the validator to tell. */
const written = (draft: Draft): string => serializeRecord(draft, 'draft')

/** A choice that was made, and the places that it wrote. */
interface Made {
  readonly place: number
  readonly pointers: readonly string[]
}

/** One draft: a form, what the validator says of it as it is typed, its JSON, and ways to take it along. */
export class RecordView {
  readonly element: HTMLElement
  private readonly json: HTMLTextAreaElement
  private readonly form = el('div')
  private readonly findings = el('ul', { class: 'findings', 'aria-live': 'polite' })
  private readonly note = el('p', { class: 'note', role: 'status', hidden: true })
  private readonly heading: HTMLElement
  private readonly made = new Map<ParseMessage, Made>()
  private readonly own = new Set<string>()
  /** Codes of parties that were chosen in the place of those that the parser took. */
  private readonly renamed = new Map<string, string>()
  private readonly open: readonly ParseMessage[]
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked = 0
  /** The id as the page made it; one that a person wrote stays. */
  private automaticId: string | undefined

  constructor(
    private draft: Draft,
    private readonly index: number,
    private readonly context: RecordContext,
  ) {
    this.automaticId = draft.id
    this.open = context.messages.filter(({ choices = [] }) => choices.length > 0)
    this.json = el('textarea', { id: `json-${index}`, rows: 14, spellcheck: 'false', class: 'json' })
    this.json.addEventListener('input', () => this.readJson())
    this.heading = el('h2', { dir: 'auto', text: draft.title ?? `Record ${index + 1}` })
    this.element = this.page()
    this.show()
    void this.check()
  }

  /** The id of the draft, where it has one. */
  get id(): string | undefined {
    return this.draft.id
  }

  private page(): HTMLElement {
    const others = this.context.messages.filter((message) => !this.open.includes(message))
    const button = (text: string, click: () => void): HTMLElement =>
      el('button', { type: 'button', text, on: { click } })
    return el(
      'article',
      { 'data-record': String(this.index), 'aria-label': `Record ${this.index + 1}` },
      this.heading,
      ...(others.length === 0
        ? []
        : [
            el('h3', { text: 'Left open' }),
            el('ul', {}, ...others.map(({ reason }) => el('li', {}, ...ticked(reason)))),
          ]),
      this.form,
      el('h3', { text: 'What the validator says' }),
      this.findings,
      el(
        'details',
        {},
        el('summary', { text: 'JSON' }),
        el('label', { for: this.json.id, class: 'quiet', text: 'The whole record' }),
        this.json,
      ),
      el(
        'p',
        { class: 'actions' },
        button('Copy JSON', () => void this.copy()),
        button('Download', () => download(this.name, 'application/json', this.json.value)),
        ...(this.context.forge === undefined
          ? []
          : [button('Open a pull request', () => void this.propose(this.context.forge ?? ''))]),
      ),
      this.note,
    )
  }

  private get name(): string {
    return `${this.draft.id ?? `record-${this.index + 1}`}.json`
  }

  private say(text: string): void {
    this.note.textContent = text
    this.note.hidden = false
  }

  private async copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.json.value)
      this.say('The record is copied.')
      return true
    } catch {
      // without a secure connection or leave there is no clipboard
      this.json.closest('details')?.setAttribute('open', '')
      this.json.select()
      this.say('The browser does not let this page copy. The record is selected below: copy it with the keyboard.')
      return false
    }
  }

  private async propose(forge: string): Promise<void> {
    const { address, filled } = newFile(forge, this.draft, this.name, this.json.value)
    // opened first: a browser opens a page for a click, not for what comes after it
    window.open(address, '_blank', 'noopener')
    if (filled) return
    if (await this.copy())
      this.say(
        'The record is too long for an address. It is copied: paste it into the empty file that the forge has opened.',
      )
    else
      this.say(
        'The record is too long for an address. Copy it from the field JSON into the empty file that the forge has opened.',
      )
  }

  private readJson(): void {
    try {
      const given: unknown = JSON.parse(this.json.value)
      if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
        this.draft = given as Draft
        this.show()
      }
    } catch {
      // what is being typed is no JSON yet; the validator says where
    }
    this.later()
  }

  private later(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.check(), PAUSE)
  }

  /** Takes a changed draft; what is typed in a field stays as it is. */
  private take(draft: Draft): void {
    this.draft = draft
    this.json.value = written(draft)
    this.later()
  }

  private async check(): Promise<void> {
    const number = ++this.asked
    const { report, id } = await this.context.reader.check(this.json.value, this.context.taken())
    // an answer that was overtaken is no answer any more
    if (number !== this.asked) return
    if (id !== undefined && id !== this.draft.id && this.draft.id === this.automaticId) {
      this.automaticId = id
      this.take({ ...this.draft, id })
      return
    }
    const lines = report.findings.map((finding) => {
      const at = finding.pointer === undefined || finding.pointer === '' ? '' : `${finding.pointer}: `
      return el('li', { class: finding.severity }, ...ticked(`${at}${finding.message}`))
    })
    const fine = el('li', { class: 'fine', text: 'The record is valid.' })
    this.findings.replaceChildren(...(lines.length > 0 ? lines : [fine]))
    showFindings(this.form, report.findings)
  }

  private pick(message: ParseMessage, choice: ParseChoice, place: number): void {
    const { draft, pointers } = choose(
      this.draft,
      message,
      choice,
      this.renamed,
      this.made.get(message)?.pointers ?? [],
    )
    const [taken] = message.choices ?? []
    if (/\/code$/.test(choice.pointer) && typeof taken?.value === 'string' && typeof choice.value === 'string')
      this.renamed.set(taken.value, choice.value)
    this.made.set(message, { place, pointers })
    for (const pointer of pointers) this.own.add(pointer)
    this.take(draft)
    this.show()
    const added = choice.pointer.endsWith('/-') ? pointers[0] : undefined
    if (added !== undefined) this.form.querySelector<HTMLElement>(`[data-pointer="${added}/name/full"] input`)?.focus()
  }

  /** Draws the form anew, and gives the focus back to the field of the same place. */
  private show(): void {
    const { draft, index, own } = this
    const name = `record-${index}`
    const focused = document.activeElement?.id ?? ''
    this.json.value = this.json === document.activeElement ? this.json.value : written(draft)
    this.heading.textContent = draft.title ?? `Record ${index + 1}`
    const choicesFor = (pointer: string): HTMLElement[] =>
      this.open.flatMap((message, number) => {
        if (placeOf(message) !== pointer) return []
        const group = { name: `${name}-choice-${number}`, made: this.made.get(message)?.place }
        return [choiceGroup(message, { ...group, pick: (choice, place) => this.pick(message, choice, place) })]
      })
    const change = (pointer: string, text: string): void => {
      own.add(pointer)
      this.take(typed(this.draft, pointer, text))
      if (pointer === '/title') this.heading.textContent = text
    }
    const isOwn = (pointer: string): boolean =>
      own.has(pointer) || [...own].some((one) => pointer.startsWith(`${one}/`))
    const focus = (pointer: string): void => this.context.point(`${index}${pointer}`)
    const add = (): void => {
      this.take(withParticipant(this.draft))
      this.show()
      const last = (this.draft.participants?.length ?? 1) - 1
      this.form.querySelector<HTMLElement>(`[data-pointer="/participants/${last}/name/full"] input`)?.focus()
    }
    this.form.replaceChildren(
      formOf(draft, { name, labels: this.context.reader.labels, change, focus, isOwn, choicesFor }, add),
    )
    if (focused !== '' && focused.startsWith(name)) document.getElementById(focused)?.focus()
  }
}
