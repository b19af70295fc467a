import { offices } from '@readout/vocabulary'
import { codeChoices } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A title that the vocabulary of offices does not know. */
export const officeUnknown: Watcher = function* (occasion): Iterable<Remark> {
  for (const [index, person] of occasion.people.entries()) {
    if (person.role === undefined || person.office !== undefined) continue
    yield {
      rule: 'office-unknown',
      reason: `\`${person.role}\` is no title that the vocabulary knows; choose the office`,
      severity: 'warning',
      pointer: `/participants/${index}/office`,
      choices: codeChoices(offices, `/participants/${index}/office`),
      ...(person.roleGround === undefined ? {} : { ground: person.roleGround }),
    }
  }
}
