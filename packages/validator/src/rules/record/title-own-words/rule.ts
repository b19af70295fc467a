import { fold } from '@readout/vocabulary'
import type { Problem, RecordRule } from '../../../engine/rule.js'
import { ticked } from '../../../engine/words.js'

/** Words in a row that a title or a summary may share with its source: names of bodies run to six or seven. */
const RUN = 8

/** Words of a source's title that, taken over whole, are a headline rather than a name. */
const HEADLINE = 6

/** Characters that quotes, dashes and full stops may add to a title. */
const SLACK = 20

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

const runsOf = (words: readonly Word[]): ReadonlySet<string> => {
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at++)
    runs.add(
      words
        .slice(at, at + RUN)
        .map(({ text }) => text)
        .join(' '),
    )
  return runs
}

/** The first stretch of the text that the source has word for word, as long as it goes. */
const taken = (text: string, source: string): string | undefined => {
  const own = wordsOf(text)
  if (own.length < RUN) return undefined
  const theirs = runsOf(wordsOf(source))
  const has = (at: number): boolean =>
    theirs.has(
      own
        .slice(at, at + RUN)
        .map((word) => word.text)
        .join(' '),
    )
  for (let at = 0; at + RUN <= own.length; at++) {
    if (!has(at)) continue
    let last = at
    while (last + 1 + RUN <= own.length && has(last + 1)) last++
    return text.slice(own[at]?.start, own[last + RUN - 1]?.end)
  }
  return undefined
}

/** Title and summary are in the project's own words. */
export const titleOwnWords: RecordRule = {
  scope: 'record',
  meta: {
    id: 'title-own-words',
    severity: 'error',
    description: 'Title and summary are in the project’s own words: no long run of words is taken over from a source.',
    protects: 'The dataset, which is free of rights only as long as it copies nobody’s sentences.',
  },
  reads: ['title', 'summary', 'sources'],
  check({ title, summary, sources }, { sourceText }) {
    const problems: Problem[] = []
    for (const { title: theirs } of sources) {
      // Two titles of the same words are of about the same length.
      if (theirs === undefined || Math.abs(theirs.length - title.length) > SLACK) continue
      const words = wordsOf(theirs).map(({ text }) => text)
      if (
        words.length < HEADLINE ||
        words.join(' ') !==
          wordsOf(title)
            .map(({ text }) => text)
            .join(' ')
      )
        continue
      problems.push({
        message: `The title is that of the source, ${ticked(theirs)}. Write one in your own words.`,
        at: { pointer: '/title' },
      })
      break
    }
    if (sourceText === undefined) return problems
    for (const { sha256 } of sources) {
      const source = sha256 === undefined ? undefined : sourceText(sha256)
      if (source === undefined) continue
      for (const [key, text] of [['title', title] as const, ['summary', summary] as const]) {
        const run = text === undefined ? undefined : taken(text, source)
        if (run === undefined) continue
        problems.push({
          message: `The ${key} takes over ${ticked(run)} from the source. Say it in your own words.`,
          at: { pointer: `/${key}` },
        })
      }
    }
    return problems
  },
}
