import type { Draft, ParseMessage } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { choose, typed, withParticipant } from '../client/release-page/draft.js'
import { LONGEST_ADDRESS, newFile } from '../client/release-page/pull-request.js'

const draft: Draft = {
  schema_version: '1.0',
  title: 'Japan–Niger meeting',
  parties: [
    { type: 'state', code: 'JP' },
    { type: 'state', code: 'NE' },
  ],
  participants: [{ name: { full: 'Ana María Silva', family: 'Silva', given: 'Ana María' }, party: 'NE' }],
  provenance: {
    method: 'parsed',
    review: 'unreviewed',
    evidence: [
      { field: '/parties/1/code', source: 0, start: 4, end: 12, rule: 'party' },
      { field: '/status', source: 0, start: 0, end: 3, rule: 'occasion' },
    ],
  },
}
const states: ParseMessage = {
  reason: 'Two states.',
  severity: 'warning',
  rule: 'state-ambiguous',
  start: 4,
  end: 12,
  choices: [
    { label: 'Niger', pointer: '/parties/1/code', also: ['/participants/0/party'], value: 'NE' },
    { label: 'Nigeria', pointer: '/parties/1/code', also: ['/participants/0/party'], value: 'NG' },
  ],
}
const choiceOf = (message: ParseMessage, place: number) => {
  const choice = message.choices?.[place]
  if (choice === undefined) throw new Error('no such choice')
  return choice
}

describe('a choice', () => {
  it('writes a party, everybody who sits for it, the title, and what it rests on', () => {
    const added = { ...withParticipant(draft), title: draft.title } as Draft
    const sits = typed(added, '/participants/1/party', 'NE')
    const { draft: chosen, pointers } = choose(sits, states, choiceOf(states, 1), new Map(), [])
    expect(pointers).toEqual(['/parties/1/code', '/participants/0/party', '/participants/1/party'])
    expect(chosen.parties?.[1]).toEqual({ type: 'state', code: 'NG' })
    expect(chosen.participants?.map(({ party }) => party)).toEqual(['NG', 'NG'])
    expect(chosen.title).toBe('Japan–Nigeria meeting')
    expect(chosen.provenance?.evidence).toEqual([
      { field: '/participants/0/party', source: 0, start: 4, end: 12, rule: 'chosen' },
      { field: '/participants/1/party', source: 0, start: 4, end: 12, rule: 'chosen' },
      { field: '/parties/1/code', source: 0, start: 4, end: 12, rule: 'chosen' },
      { field: '/status', source: 0, start: 0, end: 3, rule: 'occasion' },
    ])
    // what was given is as it was
    expect(draft.parties?.[1]?.code).toBe('NE')
  })

  it('rests on no words where these do not say the value', () => {
    const message: ParseMessage = { ...states, rule: 'status-doubtful', choices: [] }
    const { draft: chosen } = choose(
      draft,
      message,
      { label: 'Scheduled', pointer: '/status', value: 'scheduled' },
      new Map(),
      [],
    )
    expect(chosen.status).toBe('scheduled')
    expect(chosen.provenance?.evidence?.map(({ field }) => field)).toEqual(['/parties/1/code'])
  })

  it('adds a participant once, for the party that was chosen', () => {
    const choice = (party: 'NE' | 'JP') => ({ label: party, pointer: '/participants/-', value: { party } })
    const message: ParseMessage = { reason: 'Nobody.', severity: 'warning', choices: [choice('NE'), choice('JP')] }
    const first = choose(draft, message, choice('NE'), new Map([['NE', 'NG']]), [])
    expect(first.pointers).toEqual(['/participants/1'])
    expect(first.draft.participants?.[1]).toEqual({ name: { full: '' }, party: 'NG' })
    const second = choose(first.draft, message, choice('JP'), new Map(), first.pointers)
    expect(second.draft.participants?.slice(1)).toEqual([{ name: { full: '' }, party: 'JP' }])
  })
})

describe('what is typed', () => {
  it('takes its evidence away, and the parts of a name that it no longer has', () => {
    expect(typed(draft, '/status', 'held').provenance?.evidence?.map(({ field }) => field)).toEqual(['/parties/1/code'])
    const renamed = typed(draft, '/participants/0/name/full', 'Ana Silva')
    expect(renamed.participants?.[0]?.name).toEqual({ full: 'Ana Silva', family: 'Silva' })
  })

  it('tells states from organisations by the code, and makes what is not there yet', () => {
    expect(typed(draft, '/parties/1/code', 'eu').parties?.[1]).toEqual({ type: 'organization', code: 'eu' })
    expect(typed({ schema_version: '1.0' }, '/sources/0/publisher', 'Ministry')).toEqual({
      schema_version: '1.0',
      sources: [{ publisher: 'Ministry' }],
    })
    expect(typed(draft, '/title', '').title).toBeUndefined()
  })
})

describe('the address of a new file', () => {
  const at = (text: string) => newFile('https://forge.example/a/b/', { ...draft, date: '2023-05-03' }, 'x.json', text)
  const bare = 'https://forge.example/a/b/new/main?filename=records%2F2023%2Fx.json'

  it('holds the record as long as everybody takes the address', () => {
    const room = LONGEST_ADDRESS - `${bare}&value=`.length
    expect(at('a'.repeat(room))).toEqual({ address: `${bare}&value=${'a'.repeat(room)}`, filled: true })
    expect(at('a'.repeat(room + 1))).toEqual({ address: bare, filled: false })
  })

  it('has a folder for a record whose year is not known', () => {
    expect(newFile('https://forge.example', draft, 'x.json', '').address).toBe(
      'https://forge.example/new/main?filename=records%2Fundated%2Fx.json&value=',
    )
  })
})
