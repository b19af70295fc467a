import type { ParseErrorCode } from 'jsonc-parser'

/** What a fault of syntax is called, what is wrong, and how to mend it. */
export interface SyntaxFault {
  readonly code: 'trailing-comma' | 'comment' | 'syntax'
  readonly message: string
}

// The names of the numbers in `ParseErrorCode`, which is a `const enum` and so not there at run time.
const CODE = {
  InvalidSymbol: 1,
  InvalidNumberFormat: 2,
  PropertyNameExpected: 3,
  ValueExpected: 4,
  ColonExpected: 5,
  CommaExpected: 6,
  CloseBraceExpected: 7,
  CloseBracketExpected: 8,
  EndOfFileExpected: 9,
  InvalidCommentToken: 10,
  UnexpectedEndOfComment: 11,
  UnexpectedEndOfString: 12,
  UnexpectedEndOfNumber: 13,
  InvalidUnicode: 14,
  InvalidEscapeCharacter: 15,
  InvalidCharacter: 16,
} as const

const WORDS: Record<string, string> = {
  None: 'null',
  nil: 'null',
  NULL: 'null',
  Null: 'null',
  undefined: 'null',
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
}

const SMART_QUOTES = /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\uff02]/

/** Token for a message: printable, short, in backticks. */
const quote = (token: string): string => {
  const shown = token.length > 30 ? `${token.slice(0, 30)}…` : token
  return `\`${JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"')}\``
}

const syntax = (message: string): SyntaxFault => ({ code: 'syntax', message })

const ofSymbol = (token: string, after = ''): SyntaxFault => {
  if (SMART_QUOTES.test(token.charAt(0))) {
    return syntax(`\`${token.charAt(0)}\` is a typographic quote; JSON strings stand in straight double quotes \`"…"\``)
  }
  if (token.startsWith("'") || token.startsWith('`')) {
    return syntax('a string stands in single quotes; JSON strings stand in straight double quotes `"…"`')
  }
  if (/^\s*:/.test(after)) return syntax(`the key ${quote(token)} stands without quotes; write \`"${token}":\``)
  const meant = WORDS[token]
  if (meant !== undefined) return syntax(`${quote(token)} is not a JSON value; write \`${meant}\``)
  if (/^[+.]?\d|^-?(?:NaN|Infinity)|^0[xX]/.test(token)) {
    return syntax(`${quote(token)} is not a JSON number; write it in decimals, such as \`12\`, \`-0.5\` or \`1e3\``)
  }
  return syntax(`${quote(token)} is not a JSON value; a text stands in double quotes \`"…"\``)
}

/**
 * Says in words what a syntax error of `jsonc-parser` means for the person who typed it.
 * @param text the whole text
 * @param error the parser's code and place
 */
export const explainSyntax = (
  text: string,
  error: { readonly error: ParseErrorCode; readonly offset: number; readonly length: number },
): SyntaxFault => {
  const token = text.slice(error.offset, error.offset + error.length)
  const found = token === '' ? 'the end of the text' : quote(token)
  const next = text.charAt(error.offset)
  switch (error.error as number) {
    case CODE.InvalidCommentToken:
      return { code: 'comment', message: 'JSON has no comments; delete the comment' }
    case CODE.UnexpectedEndOfComment:
      return syntax('a comment is not closed, and JSON has no comments; delete it')
    case CODE.PropertyNameExpected:
    case CODE.ValueExpected:
      if (/[}\]]/.test(next) && /,\s*$/.test(text.slice(Math.max(0, error.offset - 1000), error.offset))) {
        return { code: 'trailing-comma', message: `a comma stands before \`${next}\`; delete the comma` }
      }
      if ((error.error as number) === CODE.ValueExpected) {
        return syntax(`${found} stands where a value is expected; write a value or delete what leads to it`)
      }
      return syntax(`${found} stands where a key is expected; write the key in double quotes, such as \`"title": …\``)
    case CODE.ColonExpected:
      return syntax(`${found} stands where \`:\` is expected; write \`"key": value\``)
    case CODE.CommaExpected:
      if (/\d/.test(next) && /(?:^|[^\w.])-?0$/.test(text.slice(Math.max(0, error.offset - 3), error.offset))) {
        return syntax('a number starts with `0`; write it without leading zeros, or in double quotes if it is a code')
      }
      if (/[}\]]/.test(next)) return syntax(`\`${next}\` closes what another bracket opened; brackets close in pairs`)
      return syntax(`${found} stands where \`,\` is expected; put a comma after the value before it`)
    case CODE.CloseBraceExpected:
      return syntax(`${found} stands where \`}\` is expected; an object is not closed`)
    case CODE.CloseBracketExpected:
      return syntax(`${found} stands where \`]\` is expected; an array is not closed`)
    case CODE.EndOfFileExpected:
      return syntax(`${found} stands after the end of the value; a file holds one JSON value`)
    case CODE.UnexpectedEndOfString:
      return syntax('a string is not closed on its line; end it with `"`, and write a line break in it as `\\n`')
    case CODE.InvalidNumberFormat:
    case CODE.UnexpectedEndOfNumber:
      return syntax(`${found} is not a JSON number; write it in decimals, such as \`12\`, \`-0.5\` or \`1e3\``)
    case CODE.InvalidUnicode:
      return syntax('`\\u` is not followed by four hexadecimal digits; write it as `\\u00e9`')
    case CODE.InvalidEscapeCharacter:
      return syntax('a backslash stands before a character that needs none; write a backslash itself as `\\\\`')
    case CODE.InvalidCharacter:
      return syntax('a string holds a control character; write it as an escape, such as `\\t` or `\\u0007`')
    default:
      return ofSymbol(token, text.slice(error.offset + error.length, error.offset + error.length + 20))
  }
}
