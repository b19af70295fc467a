import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PublishedMeeting } from '@readout/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChanges,
  applyDelta,
  changesBetween,
  type DeltaEntry,
  delta,
  diffFormats,
  diffReleases,
  type Json,
  publish,
  toPublished,
} from '../src/index.js'
import { meeting, temporaryFolder } from './helpers/meetings.js'

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a/b', 'a~b', '', 'id'), fc.string({ maxLength: 3 })),
      tie('value'),
      {
        maxKeys: 5,
      },
    ) as fc.Arbitrary<Json>,
  ),
})).value

/** A document as JSON text with sorted keys, to compare what means the same. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

describe('changesBetween', () => {
  it.each<[string, Json, Json, unknown]>([
    ['a value', { a: 1 }, { a: 2 }, [{ path: '/a', from: 1, to: 2 }]],
    ['a key more', {}, { a: null }, [{ path: '/a', to: null }]],
    ['a key less', { a: null }, {}, [{ path: '/a', from: null }]],
    ['a key deep inside', { a: { b: [{ c: 1 }] } }, { a: { b: [{ c: 2 }] } }, [{ path: '/a/b/0/c', from: 1, to: 2 }]],
    ['a list that grew', { a: [1] }, { a: [1, 2] }, [{ path: '/a', from: [1], to: [1, 2] }]],
    [
      'keys that need escaping',
      { 'a/b': 1, 'c~d': 1 },
      {},
      [
        { path: '/a~1b', from: 1 },
        { path: '/c~0d', from: 1 },
      ],
    ],
    ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['another type', { a: [] }, { a: {} }, [{ path: '/a', from: [], to: {} }]],
  ])('tells %s', (_, from, to, changes) => {
    expect(changesBetween(from, to)).toEqual(changes)
  })

  it('tells nothing of two equal documents', () => {
    fc.assert(fc.property(json, (value) => changesBetween(value, structuredClone(value)).length === 0))
  })

  it('is undone by applyChanges, for any two documents', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        expect(canonical(applyChanges(from, changesBetween(from, to)))).toBe(canonical(to))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('applyChanges', () => {
  it.each<[string, Json, string, string]>([
    ['an item that is not there', { a: [] }, '/a/0', '/a/0: there is no item `0`'],
    ['a key that is not there', {}, '/a/b', '/a/b: there is no `a`'],
    ['the inside of a number', { a: 1 }, '/a/b', '/a/b: `b` is not inside an object or a list'],
    ['what every object inherits', {}, '/constructor/name', '/constructor/name: there is no `constructor`'],
  ])('refuses %s', (_, value, at, message) => {
    expect(() => applyChanges(value, [{ path: at, to: 1 }])).toThrow(new RangeError(message))
  })
})

/** Releases with few ids, so that two of them share some. */
const release: fc.Arbitrary<PublishedMeeting[]> = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 1, max: 9 }),
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
      topics: fc.subarray(['trade', 'climate', 'energy'] as const),
      withdrawn: fc.option(fc.record({ reason: fc.string({ maxLength: 4 }) }), { nil: undefined }),
      modified: fc.constantFrom('1.0.0', '1.1.0'),
    }),
    { selector: ({ day }) => day, maxLength: 9 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, title, topics, withdrawn, modified }) =>
        toPublished(
          meeting(`2024-01-0${day}-ch-no-meeting`, {
            title,
            topics,
            ...(withdrawn === undefined ? {} : { withdrawn }),
          }),
          modified,
        ),
      ),
  )

describe('delta', () => {
  it('applied to the earlier release gives the later one, for any two', async () => {
    await fc.assert(
      fc.asyncProperty(release, release, async (a, b) => {
        const back = await collect(applyDelta(a, delta(a, b)))
        expect(back.map(canonical)).toEqual(b.map(canonical))
      }),
      { numRuns: 300 },
    )
  })

  it('is empty between a release and itself', async () => {
    await fc.assert(fc.asyncProperty(release, async (a) => (await collect(delta(a, a))).length === 0))
  })

  it.each<[string, DeltaEntry[], string]>([
    [
      'adds what is there',
      [{ op: 'add', id: 'a', meeting: toPublished(meeting('2024-01-01-x'), '1.0.0') }],
      '`a` is there already and cannot be added',
    ],
    ['changes what is not', [{ op: 'change', id: 'b', changes: [] }], '`b` is not there and cannot be changed'],
    [
      'removes what is not',
      [{ op: 'remove', id: 'b', meeting: toPublished(meeting('2024-01-01-x'), '1.0.0') }],
      '`b` is not there and cannot be removed',
    ],
  ])('is refused when it %s', async (_, entries, message) => {
    const before = [{ ...toPublished(meeting('2024-01-01-x'), '1.0.0'), id: 'a' }]
    await expect(collect(applyDelta(before, entries))).rejects.toThrow(message)
  })
})

describe('diffReleases', () => {
  const kept = meeting('2024-01-01-ch-no-meeting')
  const fixed = meeting('2024-01-02-ch-no-meeting')
  const doubled = meeting('2024-01-03-ch-no-meeting')
  const gone = meeting('2024-01-04-ch-no-meeting', { title: 'Gone | <b>' })
  const fresh = meeting('2024-01-05-ch-no-meeting', { title: 'New \u001b[31mred' })

  const releases = async () => {
    const out = temporaryFolder()
    await publish({ records: () => [kept, fixed, doubled, gone], out, version: '1.0.0', released: '2024-02-01' })
    const after = [
      kept,
      { ...fixed, location: { country: 'CH', city: 'Bern' } },
      { ...doubled, withdrawn: { reason: 'Told twice.' } },
      fresh,
    ]
    await publish({ records: () => after, out, version: '2.0.0', released: '2024-03-01', explainLoss: 'A test.' })
    return { a: path.join(out, '1.0.0'), b: path.join(out, '2.0.0') }
  }

  const report = async (format: keyof typeof diffFormats, a: string, b: string, color = false): Promise<string> => {
    const diff = diffReleases(a, b)
    const reporter = diffFormats[format]({ from: diff.from, to: diff.to, color })
    let text = ''
    for await (const entry of diff.entries) text += reporter.entry(entry)
    return text + reporter.end(diff.summary())
  }

  it('tells a person', async () => {
    const { a, b } = await releases()
    expect(await report('pretty', a, b)).toBe(
      [
        '~ 2024-01-02-ch-no-meeting',
        '    /location/city: "Geneva" -> "Bern"',
        '    /modified: "1.0.0" -> "2.0.0"',
        '! 2024-01-03-ch-no-meeting',
        '    /modified: "1.0.0" -> "2.0.0"',
        '    /withdrawn: {"reason":"Told twice."} (new)',
        '- 2024-01-04-ch-no-meeting  Gone | <b>',
        '+ 2024-01-05-ch-no-meeting  New \\u{1b}[31mred',
        '1.0.0 -> 2.0.0: 1 id gone, 1 record added, 1 record withdrawn, 1 record changed; this asks for a major version',
        '',
      ].join('\n'),
    )
  })

  it('colours what it is asked to', async () => {
    const { a, b } = await releases()
    expect(await report('pretty', a, b, true)).toContain('\u001b[31m- 2024-01-04-ch-no-meeting\u001b[39m  Gone')
  })

  it('tells a program, as delta.ndjson does', async () => {
    const { a, b } = await releases()
    const lines = await report('ndjson', a, b)
    expect(lines).toBe(readFileSync(path.join(b, 'delta.ndjson'), 'utf8'))
    const whole = JSON.parse(await report('json', a, b))
    expect(whole).toMatchObject({ from: '1.0.0', to: '2.0.0', summary: { removed: 1, bump: 'major', contract: [] } })
    expect(whole.entries).toEqual(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
    expect(JSON.parse(await report('json', a, a))).toMatchObject({ entries: [], summary: { bump: 'none' } })
  })

  it('tells a pull request, with nothing that Markdown obeys', async () => {
    const { a, b } = await releases()
    expect(await report('md', a, b)).toBe(
      [
        '# 1.0.0 to 2.0.0',
        '',
        '1 id gone, 1 record added, 1 record withdrawn, 1 record changed; this asks for a major version.',
        '',
        '## Removed (1)',
        '',
        '- `2024-01-04-ch-no-meeting`: Gone \\| \\<b\\>',
        '',
        '## Withdrawn (1)',
        '',
        '- `2024-01-03-ch-no-meeting`: Told twice\\.',
        '',
        '## Added (1)',
        '',
        '- `2024-01-05-ch-no-meeting`: New \\[31mred',
        '',
        '## Changed (1)',
        '',
        '- `2024-01-02-ch-no-meeting` (`/location/city`)',
        '',
      ].join('\n'),
    )
  })

  it('writes CHANGES.md into the release, with the reason for a loss', async () => {
    const { b } = await releases()
    const page = readFileSync(path.join(b, 'CHANGES.md'), 'utf8')
    expect(page).toMatch(
      /^# 2\.0\.0 \(2024-03-01\)\n\nSince 1\.0\.0: 1 id gone, .*\n\nWhy records are gone: A test\.\n/,
    )
  })
})
