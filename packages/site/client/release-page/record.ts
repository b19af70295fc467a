import type { Draft } from '@readout/schema'
import { download, el } from '../dom.js'
import type { Reader } from './ask.js'
import { formOf, withValue } from './form.js'

/** What a record of the page needs of the page. */
export interface RecordContext {
  readonly reader: Reader
  /** Address of the project's forge; no pull request without it. */
  readonly forge: string | undefined
  /** Told which value is looked at, as the place of the record and a JSON Pointer. */
  readonly point: (field: string) => void
}

const written = (draft: Draft): string => `${JSON.stringify(draft, null, 2)}\n`

const pullRequest = (forge: string, draft: Draft, name: string, text: string): string => {
  const year = (draft.date ?? '').replace('[', '').slice(0, 4)
  const query = new URLSearchParams({ filename: `records/${year}/${name}`, value: text })
  return `${forge.replace(/\/$/, '')}/new/main?${query.toString()}`
}

/** One draft: a form, what the validator says of it as it is typed, its JSON, and ways to take it along. */
export const recordOf = (given: Draft, index: number, { reader, forge, point }: RecordContext): HTMLElement => {
  let draft = given
  let asked = 0
  const json = el('textarea', { id: `json-${index}`, rows: 14, spellcheck: 'false', class: 'json' })
  const findings = el('ul', { class: 'findings', 'aria-live': 'polite' })
  const form = el('div')
  const check = async (): Promise<void> => {
    const number = ++asked
    const { report } = await reader.check(json.value)
    // an answer that was overtaken is no answer any more
    if (number !== asked) return
    const lines = report.findings.map((finding) => {
      const at = finding.pointer === undefined || finding.pointer === '' ? '' : `${finding.pointer}: `
      return el('li', { class: finding.severity, text: `${at}${finding.message}` })
    })
    findings.replaceChildren(
      ...(lines.length > 0 ? lines : [el('li', { class: 'fine', text: 'The record is valid.' })]),
    )
  }
  const show = (): void => {
    const change = (pointer: string, text: string): void => {
      draft = withValue(draft, pointer, text)
      json.value = written(draft)
      void check()
    }
    form.replaceChildren(formOf(draft, `record-${index}`, change, (pointer) => point(`${index}${pointer}`)))
  }
  json.value = written(draft)
  json.addEventListener('input', () => {
    try {
      const typed: unknown = JSON.parse(json.value)
      if (typeof typed === 'object' && typed !== null && !Array.isArray(typed)) {
        draft = typed as Draft
        show()
      }
    } catch {
      // what is being typed is no JSON yet; the validator says where
    }
    void check()
  })
  show()
  void check()
  const name = (): string => `${draft.id ?? `record-${index + 1}`}.json`
  const button = (text: string, click: () => void): HTMLElement => el('button', { type: 'button', text, on: { click } })
  const open = (address: string): void => void window.open(address, '_blank', 'noopener')
  return el(
    'article',
    { 'data-record': String(index) },
    el('h2', { dir: 'auto', text: draft.title ?? `Record ${index + 1}` }),
    form,
    el('h3', { text: 'What the validator says' }),
    findings,
    el(
      'details',
      {},
      el('summary', { text: 'JSON' }),
      el('label', { for: json.id, class: 'quiet', text: 'The whole record' }),
      json,
    ),
    el(
      'p',
      { class: 'actions' },
      button('Copy JSON', () => void navigator.clipboard?.writeText(json.value)),
      button('Download', () => download(name(), 'application/json', json.value)),
      ...(forge === undefined
        ? []
        : [button('Open a pull request', () => open(pullRequest(forge, draft, name(), json.value)))]),
    ),
  )
}
