import { download, el } from '../dom.js'
import { Charts } from './charts.js'
import { FACETS, type Facet, labelOf, type Meetings } from './data.js'
import { toCsv, toJson } from './export.js'
import { type Selection, select } from './filter.js'
import { type Loading, load, reasonOf } from './load.js'
import { results } from './results.js'
import { type Search, searchOf } from './search.js'
import { readState, type State, writeState } from './state.js'

/** Milliseconds after the first picture at which the search gets ready. */
const IDLE = 300

/** The whole of Explore: what is chosen, and what the page shows of it. */
class Explore {
  private state: State = readState(location.search)
  private selection: Selection | undefined
  private search: Search | undefined
  private readonly status = el('p', { role: 'status', class: 'count' })
  private readonly missing = el('p', { role: 'alert', class: 'note', hidden: true })
  private readonly results = el('div', { class: 'results' })
  private readonly charts = new Charts({
    state: () => this.state,
    meetings: () => this.meetings,
    change: (part) => this.change(part),
    look: (part, isStep) => this.go({ ...this.state, ...part }, !isStep),
    keepFocus: (work) => this.keepFocus(work),
  })
  private readonly inputs = new Map<string, HTMLSelectElement | HTMLInputElement>()
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

  private meetings: Meetings
  private readonly whole: Promise<Meetings>

  constructor({ first, rest }: Loading, place: HTMLElement) {
    this.meetings = first
    place.replaceChildren(this.form(), this.status, this.missing, this.charts.element, this.results)
    place.setAttribute('aria-busy', 'false')
    window.addEventListener('popstate', () => {
      this.state = readState(location.search)
      this.show()
    })
    this.show()
    // the first picture does not wait for the names
    this.whole = new Promise<void>((resolve) => setTimeout(resolve)).then(rest)
    void this.complete()
  }

  /** Takes the names when they come, gets the search ready, and shows what waited for either. */
  private async complete(): Promise<void> {
    try {
      const whole = await this.whole
      const waiting = this.isWaiting
      this.meetings = whole
      for (const facet of FACETS) if (facet.typed === true) this.offer(facet)
      if (waiting) this.show()
    } catch (error) {
      const why = `The names could not be loaded: ${reasonOf(error)}.`
      this.missing.textContent = `${why} Search, the choice of a person and saving need them: load the page again.`
      this.missing.hidden = false
      return
    }
    // the page comes to rest first, unless somebody waits for the search
    if (!this.isWaiting) await new Promise((resolve) => setTimeout(resolve, IDLE))
    const search = await searchOf(this.meetings)
    const waiting = this.isWaiting
    this.search = search
    if (waiting) this.show()
  }

  /** Whether what is chosen cannot be found yet: a person without the names, a word without the search. */
  private get isWaiting(): boolean {
    const { q, facets } = this.state
    const named = FACETS.some(({ name, typed }) => typed === true && (facets[name] ?? '') !== '')
    return (named && !this.meetings.complete) || (q.trim() !== '' && this.search === undefined)
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
    if (facet.typed !== true) {
      const select = el('select', { id })
      select.addEventListener('change', () => this.choose(facet, select.value))
      this.inputs.set(facet.name, select)
      return select
    }
    // nothing can be chosen before the names are there: see offer()
    const input = el('input', { id, list: `${id}-list`, autocomplete: 'off', dir: 'auto', disabled: true })
    // a name that nobody has is kept as it is typed: it finds nothing, and the page says so
    input.addEventListener('change', () => {
      const place = this.names(facet).indexOf(input.value)
      this.choose(facet, this.meetings.dictionaries[facet.column].codes[place] ?? input.value.trim())
    })
    this.inputs.set(facet.name, input)
    return input
  }

  /** Offers the names of a facet that is chosen by typing. */
  private offer(facet: Facet): void {
    const names = [...new Set(this.names(facet))].sort().map((value) => el('option', { value }))
    document.body.append(el('datalist', { id: `facet-${facet.name}-list` }, ...names))
    const input = this.inputs.get(facet.name)
    if (input !== undefined) input.disabled = false
  }

  /** The words for each place of a facet; namesakes carry their keys, so that each can be chosen. */
  private names(facet: Facet): readonly string[] {
    const { codes, labels } = this.meetings.dictionaries[facet.column]
    if (facet.typed !== true || !this.meetings.complete) return labels
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
    this.change({ q: '', facets: {}, from: '', to: '', sort: 'newest', views: {}, focus: '' })
  }

  private change(part: Partial<State>): void {
    const typing = part.q !== undefined && this.state.q !== ''
    // a word that is typed is one step back, not one for each letter
    this.go({ ...this.state, page: 1, ...part }, typing)
    this.show()
  }

  private go(state: State, replace: boolean): void {
    this.state = state
    const query = writeState(state)
    const address = query === '' ? location.pathname : `?${query}`
    if (replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
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
    if (this.query.value !== state.q) this.query.value = state.q
    this.from.value = state.from
    this.to.value = state.to
    this.sort.value = state.sort
    if (this.isWaiting) {
      this.status.textContent = 'Loading the names …'
      return
    }
    this.selection = select(meetings, state, words === '' ? undefined : this.search?.(words))
    const { rows } = this.selection
    for (const facet of FACETS) this.showFacet(facet)
    const all = meetings.columns.id.length.toLocaleString('en-US')
    this.status.textContent = `${rows.length.toLocaleString('en-US')} of ${all} meetings`
    this.charts.show(rows)
    this.showRows(rows)
  }

  private showFacet(facet: Facet): void {
    const input = this.inputs.get(facet.name)
    const { codes, labels } = this.meetings.dictionaries[facet.column]
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

  private showRows(rows: readonly number[]): void {
    const save = (name: string, type: string, write: typeof toCsv) => () => {
      // a file names the people too; that they could not be loaded is said already
      void this.whole.then(
        (meetings) => download(name, type, write(meetings, rows)),
        () => undefined,
      )
    }
    const actions = {
      go: (page: number) => this.change({ page }),
      saveCsv: save('meetings.csv', 'text/csv', toCsv),
      saveJson: save('meetings.json', 'application/json', toJson),
    }
    this.results.replaceChildren(...results(this.meetings, rows, this.state.page, actions))
  }
}

const start = async (place: HTMLElement): Promise<void> => {
  try {
    new Explore(await load(place.dataset['source'] ?? '', place.dataset['people'] ?? ''), place)
  } catch (error) {
    place.setAttribute('aria-busy', 'false')
    const text = `The meetings could not be loaded: ${reasonOf(error)}. Load the page again, or take the files from the page Data.`
    place.replaceChildren(el('p', { role: 'alert', class: 'note', text }))
  }
}

const root = document.getElementById('explore')
if (root !== null) void start(root)
