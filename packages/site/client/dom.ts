/** Attributes and listeners of an element; `text` is its text, never markup. */
export interface Props {
  readonly text?: string | undefined
  readonly on?: Readonly<Record<string, (event: Event) => void>>
  readonly [attribute: string]: unknown
}

/** Makes an element. Text goes in as text: nothing that a record or a release holds can become markup. */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  fill(element, props)
  element.append(...children)
  return element
}

/** Makes an element of a picture. */
export const svg = (name: string, props: Props = {}, ...children: readonly (Node | string)[]): SVGGraphicsElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGGraphicsElement
  fill(element, props)
  element.append(...children)
  return element
}

const fill = (element: Element, props: Props): void => {
  for (const [key, value] of Object.entries(props)) {
    if (key === 'text') element.textContent = String(value ?? '')
    else if (key === 'on')
      for (const [type, listen] of Object.entries(props.on ?? {})) element.addEventListener(type, listen)
    else if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, String(value))
  }
}

/** Text of a message, whose values stand between backticks. */
export const ticked = (text: string): (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? el('code', { text: part }) : part))

/** A table of texts and buttons, behind a picture. */
export const table = (heads: readonly string[], rows: readonly (readonly (string | Node)[])[]): HTMLElement =>
  el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map((text) => el('th', { scope: 'col', text })))),
    el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', { dir: 'auto' }, cell))))),
  )

/** Hands text to the browser as a file. */
export const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  el('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
