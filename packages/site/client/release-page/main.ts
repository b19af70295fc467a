import type { ParseDocument, ParseMessage } from '@readout/schema'
import { el } from '../dom.js'
import { Reader } from './ask.js'
import { markedText, markLegend } from './marks.js'
import { RecordView } from './record.js'

/** The longest release that is read while it is typed, in characters; longer ones wait for the button. */
const LIVE = 200_000
/** How long typing has to rest, in milliseconds. */
const PAUSE = 250

const KINDS = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' } as const

/** An invented release, for who has none at hand. It leaves something to choose. */
const EXAMPLE = `Foreign Minister Mori meets her Kenyan and Congolese colleagues

Japanese Foreign Minister Haruka Mori met with Grace Wanjiru, Cabinet Secretary for Foreign and Diaspora Affairs of Kenya, in Nairobi on 03/04/2023. They discussed trade, infrastructure and the situation in the Horn of Africa.

Later, Foreign Minister Mori spoke by phone with her Congolese counterpart.`

const WAITING = 'Paste a release, drop a file, or choose one.'

const field = (label: string, input: HTMLElement): HTMLElement =>
  el('div', { class: 'field' }, el('label', { for: input.id, text: label }), input)

const messageLine = ({ line, reason }: ParseMessage): string =>
  line === undefined ? reason : `Line ${line}: ${reason}`

/** The page on which a release becomes records. */
class ReleasePage {
  private readonly reader: Reader
  private readonly text = el('textarea', { id: 'text', rows: 12, dir: 'auto', spellcheck: 'false' })
  private readonly publisher = el('input', { id: 'publisher', autocomplete: 'off' })
  private readonly published = el('input', { id: 'published', type: 'date' })
  private readonly url = el('input', { id: 'url', type: 'url', autocomplete: 'off', placeholder: 'https://' })
  private readonly kind = el(
    'select',
    { id: 'kind' },
    ...Object.entries(KINDS).map(([value, text]) => el('option', { value, text })),
  )
  private readonly status = el('p', {
    role: 'status',
    class: 'count',
    text: WAITING,
  })
  private readonly reading = el('section', { class: 'reading' })
  private readonly records = el('section', { class: 'records' })
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked = 0

  constructor(
    place: HTMLElement,
    private readonly forge: string | undefined,
    people: string | undefined,
  ) {
    this.reader = new Reader(people, () => place.setAttribute('data-ready', ''))
    const file = el('input', { id: 'file', type: 'file', accept: '.txt,.md,.html,.htm' })
    file.addEventListener('change', () => void this.take(file.files?.[0]))
    this.text.addEventListener('input', () => this.later())
    for (const input of [this.publisher, this.published, this.url, this.kind])
      input.addEventListener('change', () => this.later())
    place.addEventListener('dragover', (event) => event.preventDefault())
    place.addEventListener('drop', (event) => {
      event.preventDefault()
      void this.take(event.dataTransfer?.files[0])
    })
    const submit = (event: Event): void => {
      event.preventDefault()
      void this.read()
    }
    const row = el(
      'div',
      { class: 'row' },
      field('Publisher', this.publisher),
      field('Published', this.published),
      field('Address', this.url),
      field('Written as', this.kind),
      field('Or a file', file),
    )
    const actions = el(
      'p',
      { class: 'actions' },
      el('button', { class: 'main', text: 'Read it' }),
      el('button', { type: 'button', text: 'Try an example', on: { click: () => void this.example() } }),
    )
    const form = el('form', { on: { submit } }, field('The release', this.text), row, actions)
    place.replaceChildren(form, this.status, this.reading, this.records)
  }

  private async example(): Promise<void> {
    this.text.value = EXAMPLE
    this.kind.value = 'text'
    this.publisher.value = 'Ministry of Foreign Affairs of Japan'
    await this.read()
  }

  private async take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    this.text.value = await file.text()
    this.kind.value = /\.html?$/i.test(file.name) ? 'html' : /\.md$/i.test(file.name) ? 'markdown' : 'text'
    await this.read()
  }

  private later(): void {
    clearTimeout(this.timer)
    if (this.text.value.length <= LIVE) this.timer = setTimeout(() => void this.read(), PAUSE)
  }

  private async read(): Promise<void> {
    // what is read now need not be read again for its typing
    clearTimeout(this.timer)
    const source = this.text.value
    const number = ++this.asked
    if (source.trim() === '') {
      this.status.textContent = WAITING
      this.reading.replaceChildren()
      this.records.replaceChildren()
      return
    }
    this.status.textContent = 'Reading …'
    const answer = await this.reader
      .parse({
        id: 'release',
        [this.kind.value]: source,
        ...(this.publisher.value === '' ? {} : { publisher: this.publisher.value }),
        ...(this.published.value === '' ? {} : { published: this.published.value }),
        ...(/^https?:/.test(this.url.value) ? { url: this.url.value } : {}),
      } as ParseDocument)
      .catch((error: Error) => error)
    if (number !== this.asked) return
    if (answer instanceof Error) {
      this.status.textContent = `The release could not be read: ${answer.message}. Load the page again.`
      return
    }
    const { result, milliseconds, withoutPeople } = answer
    const { records, messages } = result
    const found = records.length === 1 ? '1 meeting' : `${records.length === 0 ? 'No' : records.length} meetings`
    const less =
      withoutPeople === undefined
        ? ''
        : ` The register of people could not be loaded (${withoutPeople}): the records say less of people.`
    this.status.textContent = `${found} found, in ${Math.max(1, Math.round(milliseconds))} ms.${less}`
    const marked = markedText(source, records, messages, (fields) => this.light(fields))
    this.reading.replaceChildren(el('h2', { text: 'The text' }), markLegend(), marked)
    const whole = messages.filter(({ record }) => record === undefined)
    const open = whole.map((message) => el('li', { text: messageLine(message) }))
    const views: RecordView[] = []
    for (const [index, draft] of records.entries()) {
      const mine = messages.filter(({ record }) => record === index)
      const taken = (): string[] => views.flatMap((view, place) => (place === index ? [] : (view.id ?? [])))
      const context = { reader: this.reader, forge: this.forge, messages: mine, taken }
      views.push(new RecordView(draft, index, { ...context, point: (at) => this.point(at) }))
    }
    const nothing = el('p', {
      class: 'empty',
      text: 'No meeting of two states or organisations is told here in a way that the parser understands. Who published it, and when, may help.',
    })
    this.records.replaceChildren(
      ...(open.length === 0 ? [] : [el('h2', { text: 'Left open' }), el('ul', {}, ...open)]),
      ...(views.length === 0 ? [nothing] : views.map(({ element }) => element)),
    )
  }

  /** Shows the values that rest on a span. */
  private light(fields: readonly string[]): void {
    for (const one of this.records.querySelectorAll<HTMLElement>('[data-pointer]')) {
      const index = one.closest<HTMLElement>('[data-record]')?.dataset['record'] ?? ''
      one.classList.toggle('lit', fields.includes(`${index}${one.dataset['pointer'] ?? ''}`))
    }
  }

  /** Shows the words that a value rests on. */
  private point(at: string): void {
    for (const mark of this.reading.querySelectorAll('mark'))
      mark.classList.toggle('lit', (mark.dataset['fields'] ?? '').split(' ').includes(at))
  }
}

const root = document.getElementById('release')
if (root !== null) {
  const { forge, people } = root.dataset
  new ReleasePage(root, forge, people === undefined ? undefined : new URL(people, document.baseURI).href)
}
