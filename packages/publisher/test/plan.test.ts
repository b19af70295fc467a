import type { Meeting } from '@readout/schema'
import { describe, expect, it } from 'vitest'
import { changesetOf, planRelease, publish } from '../src/index.js'
import { meeting, temporaryFolder } from './helpers/meetings.js'

const day = (number: number, values: Partial<Meeting> = {}) =>
  meeting(`2024-01-${String(number).padStart(2, '0')}-ch-no-meeting`, values)

const planned = async (before: readonly Meeting[], after: readonly Meeting[]) => {
  const { folder } = await publish({ records: () => before, out: temporaryFolder(), version: '1.0.0' })
  return changesetOf(await planRelease(() => after, [], folder))
}

describe('changesetOf', () => {
  it('asks for nothing when nothing changed', async () => {
    expect(await planned([day(1)], [day(1)])).toBeUndefined()
  })

  it('tells what was added, changed and withdrawn', async () => {
    const before = [day(1), day(2), day(3)]
    const after = [day(1), day(2, { title: 'Other' }), day(3, { withdrawn: { reason: 'Told twice.' } }), day(4)]
    expect(await planned(before, after)).toBe(
      [
        '---',
        '"@readout/data": minor',
        '---',
        '',
        'Since 1.0.0: 1 record added, 1 record withdrawn, 1 record changed.',
        '',
        '- Withdrawn: `2024-01-03-ch-no-meeting`',
        '- Added: `2024-01-04-ch-no-meeting`',
        '- Changed: `2024-01-02-ch-no-meeting`',
        '',
      ].join('\n'),
    )
  })

  it('names a few of many', async () => {
    const many = Array.from({ length: 9 }, (_, index) => day(index + 2))
    expect(await planned([day(1)], [day(1), ...many])).toContain(
      '- Added: `2024-01-02-ch-no-meeting`, `2024-01-03-ch-no-meeting`, `2024-01-04-ch-no-meeting`, ' +
        '`2024-01-05-ch-no-meeting`, `2024-01-06-ch-no-meeting` and 4 more\n',
    )
  })

  it('asks for a patch after corrections, and a major version when an id is gone', async () => {
    expect(await planned([day(1)], [day(1, { title: 'Other' })])).toContain('"@readout/data": patch')
    expect(await planned([day(1), day(2)], [day(1)])).toContain('"@readout/data": major')
  })

  it('tells a first release', async () => {
    const text = changesetOf(await planRelease(() => [day(1)], []))
    expect(text).toContain('"@readout/data": minor\n---\n\nThe first release: 1 meeting.\n')
  })
})
