import { describeDiff } from '../../release/version.js'
import type { Json } from '../changes.js'
import type { DeltaEntry } from '../delta.js'
import type { DiffFormat } from './reporter.js'

/** Longest value that is shown in full, in characters. */
const SHOWN = 80

/** Control characters and those that turn the direction of text: a terminal must not obey what a record says. */
const UNSAFE = /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu

const safe = (text: string): string =>
  text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)

const show = (value: Json | undefined): string => {
  const text = safe(JSON.stringify(value) ?? '')
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

const MARKS = { add: '+', remove: '-', change: '~', withdraw: '!' } as const
/** Colours of a terminal (SGR): green, red, yellow, magenta. */
const COLORS = { add: 32, remove: 31, change: 33, withdraw: 35 } as const

/** For a terminal: one line a meeting, one line a value that differs, the numbers at the end. */
export const pretty: DiffFormat = ({ from, to, color }) => {
  const painted = (op: DeltaEntry['op'], text: string) => (color ? `\u001b[${COLORS[op]}m${text}\u001b[39m` : text)
  return {
    entry: (entry) => {
      const head = painted(entry.op, `${MARKS[entry.op]} ${entry.id}`)
      if ('meeting' in entry) return `${head}  ${safe(entry.meeting.title).slice(0, SHOWN)}\n`
      const lines = entry.changes.map((change) => {
        if (change.from === undefined) return `    ${safe(change.path)}: ${show(change.to)} (new)`
        if (change.to === undefined) return `    ${safe(change.path)}: ${show(change.from)} (gone)`
        return `    ${safe(change.path)}: ${show(change.from)} -> ${show(change.to)}`
      })
      return `${[head, ...lines].join('\n')}\n`
    },
    end: (summary) => {
      const contract = summary.contract.map(
        ({ file, at, kind, bump }) => `* ${safe(file)} ${safe(at)}: ${kind} (${bump})\n`,
      )
      const bump = summary.bump === 'none' ? 'no new version' : `a ${summary.bump} version`
      return `${contract.join('')}${from} -> ${to}: ${describeDiff(summary)}; this asks for ${bump}\n`
    },
  }
}
