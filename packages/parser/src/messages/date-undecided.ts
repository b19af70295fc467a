import { dayNumber, isoDay, parseIsoDay } from '../dates/calendar.js'
import { type DateMention, findDates, resolveDate } from '../dates/index.js'
import { sentenceAt } from '../mentions/analyse.js'
import { groundOf } from '../occasions/when.js'
import { dayChoice } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A day that a sentence about the meeting gives and that cannot be told: `03/04/2024`, "yesterday" of a text without a date. */
export const dateUndecided: Watcher = function* (occasion, { frame }): Iterable<Remark> {
  if (occasion.when !== undefined) return
  for (const { analysis, from } of occasion.grounds) {
    const sentence = sentenceAt(analysis, from)
    const first = sentence === undefined ? undefined : analysis.tokens[sentence.from]
    const last = sentence === undefined ? undefined : analysis.tokens[sentence.to - 1]
    if (first === undefined || last === undefined) continue
    for (const mention of findDates(analysis.block.text, first.start, last.end)) {
      const why = reasonFor(mention, analysis.block.text.slice(mention.start, mention.end), frame.published)
      if (why === undefined || resolveDate(mention, frame) !== undefined) continue
      const ground = groundOf(analysis, mention.start, mention.end)
      const choices = readingsOf(mention, frame.published).map(dayChoice)
      yield { rule: 'date-undecided', reason: why, severity: 'warning', ground, pointer: '/date', choices }
      return
    }
  }
}

/** The days that a date may mean, the nearest to the publication first: a release is about what is new. */
const readingsOf = ({ readings = [] }: DateMention, published: string | undefined): string[] => {
  const listed = readings.flatMap(({ year, month, day }) =>
    year === undefined || month === undefined || day === undefined ? [] : [isoDay(dayNumber(year, month, day))],
  )
  const from = parseIsoDay(published)
  const distance = (day: string): number => Math.abs((parseIsoDay(day) ?? 0) - (from ?? 0))
  return from === undefined ? listed : listed.sort((a, b) => distance(a) - distance(b))
}

const reasonFor = (mention: DateMention, words: string, published: string | undefined): string | undefined => {
  switch (mention.kind) {
    case 'undecided':
      return `The date could not be told: ${mention.message ?? `\`${words}\` may be several days`}`
    case 'month':
    case 'year':
      return undefined
    default:
      return published === undefined
        ? `\`${words}\` is counted from the day of publication, which is not known; give it`
        : undefined
  }
}
