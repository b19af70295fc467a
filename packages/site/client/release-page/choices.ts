import type { ParseChoice, ParseMessage } from '@readout/schema'
import { el, ticked } from '../dom.js'

/** Choices that are shown as buttons; more are a list to select from. */
const SHOWN = 8

/** What a group of choices tells the page. */
export interface ChoiceContext {
  /** What the ids of the group begin with. */
  readonly name: string
  /** The place of the choice that is made; undefined before. */
  readonly made: number | undefined
  readonly pick: (choice: ParseChoice, place: number) => void
}

/** A message with what it leaves open, as a group of radio buttons; a long list as one field to select from. */
export const choiceGroup = (message: ParseMessage, { name, made, pick }: ChoiceContext): HTMLElement => {
  const choices = message.choices ?? []
  const legend = el(
    'legend',
    {},
    el('span', { class: 'question', text: 'To choose' }),
    ' ',
    ...ticked(`${message.reason}.`),
  )
  if (choices.length > SHOWN) {
    const select = el(
      'select',
      { id: name, 'aria-label': message.reason },
      el('option', { value: '', text: 'Choose …', selected: made === undefined }),
      ...choices.map(({ label }, place) =>
        el('option', { value: String(place), text: label, selected: place === made }),
      ),
    )
    select.addEventListener('change', () => {
      const choice = choices[Number(select.value)]
      if (select.value !== '' && choice !== undefined) pick(choice, Number(select.value))
    })
    return el('fieldset', { class: 'choices' }, legend, select)
  }
  const radios = choices.map((choice, place) => {
    const id = `${name}-${place}`
    const radio = el('input', { type: 'radio', id, name, value: String(place), checked: place === made })
    radio.addEventListener('change', () => pick(choice, place))
    return el('label', { for: id, class: 'choice', dir: 'auto' }, radio, el('span', { text: choice.label }))
  })
  return el('fieldset', { class: 'choices' }, legend, ...radios)
}

/** The field that a message stands beside: that of its choices, the list where they add to it. */
export const placeOf = ({ choices, pointer }: ParseMessage): string =>
  (choices?.[0]?.pointer ?? pointer ?? '').replace(/\/-$/, '')
