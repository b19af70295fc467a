import { download, el } from '../dom.js'
import { FACETS, type Facet, labelOf, type Meetings } from './data.js'
import { toCsv, toJson } from './export.js'
import { type Selection, select } from './filter.js'
import { type Search, searchOf } from './search.js'
import { readState, type State, writeState } from './state.js'
import { timeline } from './timeline.js'

/** Rows of a page of the table. */
const ROWS = 50
/** Milliseconds after the first picture at which the search gets ready. */
const IDLE = 300

type Picture = 'map' | 'network'

/** The whole of Explore: what is chosen, and what the page shows of it. */
class Explore {
  private state: State = readState(location.search)
  private selection: Selection | undefined
  private search: Search | undefined
  private readonly status = el('p', { role: 'status', class: 'count' })
  private readonly results = el('div', { class: 'results' })
  private readonly charts = el('div', { class: 'charts' })
  private readonly inputs = new Map<string, HTMLSelectElement | HTMLInputElement>()
  private readonly pictures = new Map<Picture, HTMLElement>()
  private readonly named = new Map<string, readonly string[]>()
  private readonly query = el('input', { type: 'search', id: 'search', autocomplete: 'off' })
  private readonly from = el('input', { type: 'number', id: 'from', min: 1800, max: 2100 })
  private readonly to = el('input', { type: 'number', id: 'to', min: 1800, max: 2100 })
  private readonly sort = el(
    'select',
    { id: 'sort' },
    el('option', { value: 'newest', text: 'Newest first' }),
    el('option', { value: 'oldest', text: 'Oldest first' }),
    el('option', { value: 'title', text: 'By title' }),
  )

  constructor(
    private readonly meetings: Meetings,
    place: HTMLElement,
  ) {
    place.replaceChildren(this.form(), this.status, this.charts, this.results)
    place.setAttribute('aria-busy', 'false')
    window.addEventListener('popstate', () => {
      this.state = readState(location.search)
      this.show()
    })
    this.show()
    // the first word that is typed need not wait for the index
    setTimeout(() => {
      this.search ??= searchOf(this.meetings)
    }, IDLE)
  }

  private form(): HTMLElement {
    const field = (label: string, input: HTMLElement): HTMLElement =>
      el('div', { class: 'field' }, el('label', { for: input.id, text: label }), input)
    this.query.addEventListener('input', () => this.change({ q: this.query.value }))
    this.from.addEventListener('change', () => this.change({ from: this.from.value }))
    this.to.addEventListener('change', () => this.change({ to: this.to.value }))
    this.sort.addEventListener('change', () => this.change({ sort: this.sort.value as State['sort'] }))
    return el(
      'form',
      { class: 'facets', role: 'search', on: { submit: (event) => event.preventDefault() } },
      field('Search', this.query),
      ...FACETS.map((facet) => field(facet.label, this.input(facet))),
      field('From year', this.from),
      field('To year', this.to),
      field('Order', this.sort),
      el('button', { type: 'button', text: 'Clear', on: { click: () => this.clear() } }),
    )
  }

  private input(facet: Facet): HTMLElement {
    const id = `facet-${facet.name}`
    const { codes = [] } = this.meetings.dictionaries[facet.column] ?? {}
    const labels = this.names(facet)
    if (facet.typed !== true) {
      const select = el('select', { id })
      select.addEventListener('change', () => this.choose(facet, select.value))
      this.inputs.set(facet.name, select)
      return select
    }
    const names = [...new Set(labels)].sort().map((value) => el('option', { value }))
    document.body.append(el('datalist', { id: `${id}-list` }, ...names))
    const input = el('input', { id, list: `${id}-list`, autocomplete: 'off', dir: 'auto' })
    // a name that nobody has is kept as it is typed: it finds nothing, and the page says so
    input.addEventListener('change', () => this.choose(facet, codes[labels.indexOf(input.value)] ?? input.value.trim()))
    this.inputs.set(facet.name, input)
    return input
  }

  /** The words for each place of a facet; namesakes carry their keys, so that each can be chosen. */
  private names(facet: Facet): readonly string[] {
    const { codes = [], labels = [] } = this.meetings.dictionaries[facet.column] ?? {}
    if (facet.typed !== true) return labels
    const known = this.named.get(facet.name)
    if (known !== undefined) return known
    const times = new Map<string, number>()
    for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1)
    const names = labels.map((label, place) => ((times.get(label) ?? 0) > 1 ? `${label} (${codes[place]})` : label))
    this.named.set(facet.name, names)
    return names
  }

  private choose(facet: Facet, code: string): void {
    this.change({ facets: { ...this.state.facets, [facet.name]: code } })
  }

  private clear(): void {
    this.change({ q: '', facets: {}, from: '', to: '', sort: 'newest' })
  }

  private change(part: Partial<State>): void {
    const typing = part.q !== undefined && this.state.q !== ''
    this.state = { ...this.state, page: 1, ...part }
    const query = writeState(this.state)
    const address = query === '' ? location.pathname : `?${query}`
    // a word that is typed is one step back, not one for each letter
    if (typing) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    this.show()
  }

  /** Draws anew, and gives the focus back to the button of the same words: what is drawn anew would lose it. */
  private show(): void {
    this.keepFocus(() => this.draw())
  }

  private keepFocus(work: () => void): void {
    const before = document.activeElement
    const words = before instanceof HTMLButtonElement ? before.textContent : undefined
    work()
    if (words === undefined || before?.isConnected === true) return
    const again = [...document.querySelectorAll<HTMLButtonElement>('#explore button')].find(
      (one) => one.textContent === words && !one.disabled,
    )
    // the last page has no next one: the focus stays by the table
    const next = again ?? document.querySelector<HTMLButtonElement>('.results .actions button:not(:disabled)')
    next?.focus()
  }

  private draw(): void {
    const { meetings, state } = this
    const words = state.q.trim()
    if (words !== '') this.search ??= searchOf(meetings)
    this.selection = select(meetings, state, words === '' ? undefined : this.search?.(words))
    const { rows } = this.selection
    if (this.query.value !== state.q) this.query.value = state.q
    this.from.value = state.from
    this.to.value = state.to
    this.sort.value = state.sort
    for (const facet of FACETS) this.showFacet(facet)
    const all = meetings.columns.id.length.toLocaleString('en-US')
    this.status.textContent = `${rows.length.toLocaleString('en-US')} of ${all} meetings`
    this.showCharts(rows)
    this.showRows(rows)
  }

  private showFacet(facet: Facet): void {
    const input = this.inputs.get(facet.name)
    const { codes = [], labels = [] } = this.meetings.dictionaries[facet.column] ?? {}
    const chosen = this.state.facets[facet.name] ?? ''
    if (input instanceof HTMLInputElement) {
      input.value = chosen === '' ? '' : (this.names(facet)[codes.indexOf(chosen)] ?? chosen)
      return
    }
    if (input === undefined) return
    const counts = this.selection?.counts[facet.name] ?? new Map<number, number>()
    const count = (place: number): number => counts.get(place) ?? 0
    const places = [...codes.keys()].filter((place) => count(place) > 0 || codes[place] === chosen)
    places.sort((a, b) => count(b) - count(a) || ((labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1))
    const option = (code: string, text: string): HTMLElement =>
      el('option', { value: code, text, selected: code === chosen })
    input.replaceChildren(
      option('', 'Any'),
      ...places.map((place) => option(codes[place] ?? '', `${labelOf(this.meetings, facet, place)} (${count(place)})`)),
      ...(chosen === '' || codes.includes(chosen) ? [] : [option(chosen, `${chosen} (0)`)]),
    )
  }

  private showCharts(rows: readonly number[]): void {
    const button = (name: Picture, text: string): HTMLElement =>
      el('button', {
        type: 'button',
        'aria-expanded': this.pictures.has(name) ? 'true' : 'false',
        text,
        on: { click: () => this.toggle(name) },
      })
    this.charts.replaceChildren(
      timeline(this.meetings, rows, (from, to) => this.change({ from, to })),
      el('p', { class: 'more' }, button('map', 'Map'), button('network', 'Who meets whom')),
    )
    for (const name of this.pictures.keys()) void this.drawPicture(name, rows)
  }

  private toggle(name: Picture): void {
    if (!this.pictures.delete(name)) this.pictures.set(name, el('div'))
    this.keepFocus(() => this.showCharts(this.selection?.rows ?? []))
  }

  private async drawPicture(name: Picture, rows: readonly number[]): Promise<void> {
    const place = this.pictures.get(name)
    if (place === undefined) return
    this.charts.append(place)
    place.replaceChildren(el('p', { text: 'Drawing …' }))
    // pictures are loaded when they are asked for: the table does not wait for them
    const picture = name === 'map' ? (await import('./map.js')).map : (await import('./network.js')).network
    place.replaceChildren(picture(this.meetings, rows))
  }

  private showRows(rows: readonly number[]): void {
    if (rows.length === 0) {
      const text = 'No meeting is like that. Take something out of the choice, or clear it.'
      this.results.replaceChildren(el('p', { class: 'empty', text }))
      return
    }
    const pages = Math.ceil(rows.length / ROWS)
    const page = Math.min(this.state.page, pages)
    const body = rows.slice((page - 1) * ROWS, page * ROWS).map((row) => this.row(row))
    const heads = ['Date', 'Meeting', 'Place', 'Format'].map((text) => el('th', { scope: 'col', text }))
    const go = (text: string, to: number): HTMLElement =>
      el('button', {
        type: 'button',
        text,
        disabled: to < 1 || to > pages,
        on: { click: () => this.change({ page: to }) },
      })
    const save = (text: string, name: string, type: string, write: () => string): HTMLElement =>
      el('button', { type: 'button', text, on: { click: () => download(name, type, write()) } })
    this.results.replaceChildren(
      el(
        'div',
        { class: 'wide' },
        el(
          'table',
          {},
          el('caption', { text: `Meetings, page ${page} of ${pages}` }),
          el('thead', {}, el('tr', {}, ...heads)),
          el('tbody', {}, ...body),
        ),
      ),
      el(
        'p',
        { class: 'actions' },
        go('Previous', page - 1),
        go('Next', page + 1),
        save('Save as CSV', 'meetings.csv', 'text/csv', () => toCsv(this.meetings, rows)),
        save('Save as JSON', 'meetings.json', 'application/json', () => toJson(this.meetings, rows)),
      ),
    )
  }

  private row(row: number): HTMLElement {
    const { columns, dictionaries } = this.meetings
    const country = dictionaries['country']?.labels[columns.country[row] ?? -1]
    const place = [columns.city[row], country].filter((part) => part !== undefined && part !== '').join(', ')
    const date = (columns.date[row] ?? '').replace(/[[\]]/g, '').replace(/\.\.|\//, ' to ')
    return el(
      'tr',
      {},
      el('td', { class: 'date', text: date }),
      el('td', { dir: 'auto' }, el('a', { href: `meetings/${columns.id[row]}.html`, text: columns.title[row] })),
      el('td', { dir: 'auto', text: place }),
      el('td', { text: dictionaries['format']?.labels[columns.format[row] ?? -1] }),
    )
  }
}

const start = async (place: HTMLElement): Promise<void> => {
  try {
    const response = await fetch(place.dataset['source'] ?? '')
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    new Explore((await response.json()) as Meetings, place)
  } catch (error) {
    place.setAttribute('aria-busy', 'false')
    const why = error instanceof Error ? error.message : String(error)
    const text = `The meetings could not be loaded: ${why}. Load the page again, or take the files from the page Data.`
    place.replaceChildren(el('p', { role: 'alert', class: 'note', text }))
  }
}

const root = document.getElementById('explore')
if (root !== null) void start(root)
