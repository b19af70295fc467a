import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, tokenize } from '../../src/tokens/tokenize.js'
import { slotOf } from '../../src/tokens/word.js'

/** Words of every kind of letter and length: whole, glued together, in other scripts, longer than any word. */
const word = fc.oneof(
  fc.constantFrom('Minister', 'MINISTER', 'minister', 'Müller', 'Nuku’alofa', 'Ἀθῆναι', '北京', 'İstanbul', 'straße'),
  fc.string({ unit: fc.constantFrom(...'abcdABCD'), minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aé’ñß北Ж\u0301'), minLength: 1, maxLength: 20 }),
)

describe('tokenize', () => {
  it('covers all of a text but its white space, and every token is what stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          let at = 0
          for (const token of tokenize(text)) {
            expect(text.slice(at, token.start).replace(/[ \n\t\r\u00a0]/g, '')).toBe('')
            expect(text.slice(token.start, token.end)).toBe(token.text)
            at = token.end
          }
          expect(text.slice(at).replace(/[ \n\t\r\u00a0]/g, '')).toBe('')
        },
      ),
    )
  })

  it('gives a word the same key whether or not it was seen before', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const token of [...tokenize(text), ...tokenize(text)])
          if (token.kind === 'word' && !token.text.includes('.')) {
            expect(token.key).toBe(keyOf(token.text))
            expect(token.slot).toBe(slotOf(token.key))
          }
      }),
    )
  })

  it('tells words apart that differ only behind their twelfth letter', () => {
    expect(tokenize('Administration Administrations Administratiom').map(({ key }) => key)).toEqual([
      'administration',
      'administrations',
      'administratiom',
    ])
  })

  it('keeps the full stop of an abbreviation, the possessive and the ending of an ordinal', () => {
    expect(
      tokenize("Mr. N of the U.S. met Japan's 2ND and 3rd envoys' aides.").map(({ text, kind }) => `${text} ${kind}`),
    ).toEqual([
      'Mr. word',
      'N word',
      'of word',
      'the word',
      'U.S. word',
      'met word',
      'Japan word',
      "'s possessive",
      '2ND number',
      'and word',
      '3rd number',
      'envoys word',
      "' possessive",
      'aides word',
      '. mark',
    ])
  })
})
