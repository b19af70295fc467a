import { describe, expect, it } from 'vitest'
import { parseRuleSettings } from '../../src/index.js'

describe('parseRuleSettings', () => {
  it('reads settings, the later one first', () => {
    expect(parseRuleSettings(['a=off', 'b=warn', 'a=error'])).toEqual({ a: 'error', b: 'warn' })
  })

  it.each(['a', 'a=', '=off', 'a=on', 'a=off '])('refuses `%s`', (text) => {
    expect(() => parseRuleSettings([text])).toThrow(
      `\`${text}\` is not a rule setting. Expected \`<rule>=off\`, \`<rule>=warn\` or \`<rule>=error\`.`,
    )
  })
})
