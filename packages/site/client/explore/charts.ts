import { el } from '../dom.js'
import type { Meetings } from './data.js'
import { PICTURES, type Picture, type State } from './state.js'
import { timeline } from './timeline.js'
import type { View } from './view.js'

/** What the charts ask of the page. */
export interface ChartsContext {
  readonly state: () => State
  readonly meetings: () => Meetings
  /** Chooses years, a country or a party. */
  readonly change: (part: Partial<State>) => void
  /** Changes how pictures are looked at, which leaves the table as it is: as a step back, or without one. */
  readonly look: (part: Partial<State>, isStep: boolean) => void
  /** Does something that draws buttons anew, and gives the focus back. */
  readonly keepFocus: (work: () => void) => void
}

const NAMES: Readonly<Record<Picture, string>> = { map: 'Map', network: 'Who meets whom' }

/** The timeline, and the pictures that are asked for. */
export class Charts {
  readonly element = el('div', { class: 'charts' })
  private readonly pictures: Readonly<Record<Picture, HTMLElement>> = { map: el('div'), network: el('div') }
  private rows: readonly number[] = []

  constructor(private readonly context: ChartsContext) {}

  /** Draws the charts of rows. */
  show(rows: readonly number[]): void {
    this.rows = rows
    const { charts } = this.context.state()
    const button = (name: Picture): HTMLElement =>
      el('button', {
        type: 'button',
        'aria-expanded': String(charts.includes(name)),
        text: NAMES[name],
        on: { click: () => this.toggle(name) },
      })
    this.element.replaceChildren(
      timeline(this.context.meetings(), rows, (from, to) => this.context.change({ from, to })),
      el('p', { class: 'more' }, ...PICTURES.map(button)),
    )
    for (const name of charts) void this.draw(name)
  }

  private toggle(name: Picture): void {
    const { charts } = this.context.state()
    this.context.look({ charts: PICTURES.filter((one) => charts.includes(one) !== (one === name)) }, true)
    this.context.keepFocus(() => this.show(this.rows))
  }

  private async draw(name: Picture): Promise<void> {
    const place = this.pictures[name]
    this.element.append(place)
    if (place.childElementCount === 0) place.replaceChildren(el('p', { class: 'empty', text: 'Drawing …' }))
    const { rows, context } = this
    const meetings = context.meetings()
    const { country, parties } = meetings.dictionaries
    const { views, focus } = context.state()
    const look = (view: View | undefined): void => {
      const { [name]: _, ...others } = context.state().views
      context.look({ views: view === undefined ? others : { ...others, [name]: view } }, false)
    }
    const choosing = (facet: string, codes: readonly string[]) => (at: number) => {
      const code = codes[at]
      if (code !== undefined) context.change({ facets: { ...context.state().facets, [facet]: code } })
    }
    // pictures are loaded when they are asked for: the table does not wait for them
    if (name === 'map') {
      const { map } = await import('./map.js')
      place.replaceChildren(map(meetings, rows, { view: views.map, look, choose: choosing('place', country.codes) }))
      return
    }
    const { network } = await import('./network.js')
    const lift = (code: string): void => {
      context.look({ focus: code }, true)
      void this.draw('network').then(() => document.getElementById('focus')?.focus())
    }
    const actions = { view: views.network, look, choose: choosing('party', parties.codes), focus, lift }
    place.replaceChildren(network(meetings, rows, actions))
  }
}
