import { modes } from '@readout/vocabulary'
import { codeChoices } from './choices.js'
import type { Remark, Watcher } from './remark.js'

/** A meeting of which the text does not say whether people met, telephoned or saw each other on a screen. */
export const modeUnknown: Watcher = function* (occasion): Iterable<Remark> {
  const [ground] = occasion.grounds
  if (occasion.mode !== undefined) return
  yield {
    rule: 'mode-unknown',
    reason: 'The text does not say how they met; choose the mode',
    severity: 'warning',
    pointer: '/mode',
    choices: codeChoices(modes, '/mode'),
    ...(ground === undefined ? {} : { ground }),
  }
}
