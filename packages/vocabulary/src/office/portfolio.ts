/** What a minister or secretary is in charge of, as an office code. */
export type Portfolio =
  | 'foreign-minister'
  | 'defense-minister'
  | 'finance-minister'
  | 'trade-minister'
  | 'interior-minister'

const defense: ReadonlySet<string> = new Set(['defense', 'war', 'raksha', 'mindef', 'navy'])
const finance: ReadonlySet<string> = new Set(['finance', 'finances', 'treasury', 'exchequer'])
const trade: ReadonlySet<string> = new Set(['trade', 'commerce'])

/**
 * Tells the portfolio that words of a title name: foreign before defense before finance before trade before interior,
 * as in "Minister of Foreign Affairs, Trade and Defence".
 *
 * @param words folded words, without articles
 * @returns nothing for every other portfolio
 */
export function portfolioOf(words: readonly string[]): Portfolio | undefined {
  let found: Portfolio | undefined
  const rank: readonly (Portfolio | undefined)[] = [
    'foreign-minister',
    'defense-minister',
    'finance-minister',
    'trade-minister',
    'interior-minister',
    undefined,
  ]
  const take = (portfolio: Portfolio) => {
    if (rank.indexOf(portfolio) < rank.indexOf(found)) found = portfolio
  }
  words.forEach((word, at) => {
    const next = words[at + 1]
    const before = words[at - 1]
    if (word === 'foreign' || word === 'external' || word === 'exterior') {
      if (next === 'trade' || next === 'commerce' || next === 'economic') take('trade-minister')
      else if (next !== 'investment' && next !== 'employment' && next !== 'intelligence') take('foreign-minister')
    } else if (word === 'mfa' || word === 'eam') take('foreign-minister')
    else if (word === 'international' && next === 'relations') take('foreign-minister')
    else if (word === 'relations' && next === 'with' && words[at + 2] === 'states') take('foreign-minister')
    else if (defense.has(word) || (word === 'armed' && next === 'forces')) {
      if (before !== 'civil') take('defense-minister')
    } else if (finance.has(word)) take('finance-minister')
    else if (trade.has(word)) take('trade-minister')
    else if (word === 'interior' || (word === 'home' && next !== 'front')) take('interior-minister')
    else if (word === 'internal' && next !== 'trade') take('interior-minister')
    else if ((word === 'homeland' || word === 'public') && next === 'security') take('interior-minister')
  })
  return found
}
