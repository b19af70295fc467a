import { organizationInTitle } from './organization-in-title.js'
import { articles, type Token } from './tokens.js'

/** One office within a title: "Deputy Prime Minister and Minister for Trade" has two. */
export interface Segment {
  /** Words up to the first preposition: the office itself with its modifiers. */
  readonly head: readonly string[]
  /** The first preposition. */
  readonly preposition: string | undefined
  /** Words after it: the field, the body or the person that the office serves. */
  readonly rest: readonly string[]
  /** Words of the head and the rest, one after the other. */
  readonly words: readonly string[]
  /** Every word in the order of the title. */
  readonly all: readonly string[]
  /** Code of an organisation that the segment names. */
  readonly organization: string | undefined
  /** Whether that organisation is named before the preposition or right after "of": the office belongs to it. */
  readonly ofOrganization: boolean
}

const separators: ReadonlySet<string> = new Set([
  ',',
  ';',
  '/',
  '&',
  'and',
  'cum',
  'concurrently',
  'also',
  'who',
  'plus',
])

const prepositions: ReadonlySet<string> = new Set(['of', 'to', 'for', 'in', 'at', 'on', 'with', 'from', 'responsible'])

/** Words that make a part of a title an office of its own. */
const heads: ReadonlySet<string> = new Set(
  (
    'president vicepresident minister secretary undersecretary chancellor premier taoiseach tanaiste king queen emperor ' +
    'empress emir amir sultan pope prince princess duke duchess shah tsar czar khedive regent governor ambassador envoy ' +
    'representative commissioner charge nuncio consul speaker senator congressman congresswoman lawmaker mp mep deputy ' +
    'member leader chair cochair director administrator adviser counsellor councilor aide general admiral marshal ' +
    'colonel commander commodore brigadier saceur chief head mayor spokesperson spokesman spokeswoman treasurer commissar ' +
    'coordinator attorney representatives mfa eam nsa hr vp mos professor judge justice rector archbishop bishop cardinal ' +
    'ceo officer manager captain lady coprincipal fellow custodian mantri majesty assistant whip rapporteur principal ' +
    'copresident parliamentarian inspector prosecutor infanta archduke agong generalissimo junta plenipotentiary observer dcm citizen leaders'
  ).split(' '),
)

/** Words that belong to the office word after them. */
const modifiers: ReadonlySet<string> = new Set(
  'deputy vice first secretary prime foreign director executive chief'.split(' '),
)

/**
 * Where the office stands in a part that names the body first: "House of Representatives *Deputy Speaker*". Nothing for
 * "Office of the Prime Minister", which is no office of a person.
 *
 * @returns index of the first word of the office
 */
function officeAfterBody(words: readonly Token[]): number | undefined {
  let at = words.findLastIndex(({ word }) => heads.has(word))
  while (at > 0 && modifiers.has(words[at - 1]?.word ?? '')) at--
  const before = words[at - 1]
  if (at < 2 || before === undefined || prepositions.has(before.word)) return undefined
  return words.slice(at).some(({ word }) => prepositions.has(word)) ? undefined : at
}

/** Turns "Council of Representatives Speaker" into "Speaker of Council of Representatives"; leaves the rest as it is. */
function officeFirst(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex(({ word }, at) => at > 0 && prepositions.has(word))
  if (cut < 0 || words.slice(0, cut).some(({ word }) => heads.has(word))) return words
  const at = officeAfterBody(words)
  return at === undefined
    ? words
    : [...words.slice(at), { word: 'of', raw: 'of', possessive: false }, ...words.slice(0, at)]
}

function toSegment(tokens: readonly Token[]): Segment {
  const words = officeFirst(tokens.filter((token) => !articles.has(token.word)))
  // "the President's Special Envoy" is an envoy: whom an office serves goes to the rest.
  const owner = words.findIndex((token) => token.possessive && heads.has(token.word))
  const leads =
    owner >= 0 &&
    owner < words.length - 1 &&
    !words.slice(0, owner).some(({ word }) => prepositions.has(word) || (heads.has(word) && word !== 'deputy'))
  const served = leads ? words.slice(0, owner + 1) : []
  const own = words.slice(served.length)
  // In "Chief Justice, President's Counsel" the president is nobody's office either.
  const isOwner = (token: Token, at: number) => token.possessive && heads.has(token.word) && at < own.length - 1
  const cut = own.findIndex((token, at) => at > 0 && (prepositions.has(token.word) || isOwner(token, at)))
  const end = cut < 0 ? own.length : cut
  const organization = organizationInTitle(words)
  const organizationAt = organization === undefined ? -1 : organization.at - served.length
  const preposition = own[end]?.word
  const toOrganization = own
    .slice(end, Math.max(end, organizationAt))
    .some(({ word }) => word === 'to' || word === 'with')
  const head = own.slice(0, end).map((token) => token.word)
  const rest = [...own.slice(end + 1), ...served].map((token) => token.word)
  return {
    head,
    preposition,
    rest,
    words: [...head, ...rest],
    all: words.map((token) => token.word),
    organization: organization?.code,
    ofOrganization: organization !== undefined && (organizationAt < end || (preposition === 'of' && !toOrganization)),
  }
}

/**
 * Splits a title into the offices that it names. A part without a word for an office ("Minister of Trade, *Industry and
 * Energy*", "*Foreign* and Defense Minister") belongs to the one before it, or to the one after it when it comes first.
 *
 * @param tokens words and separators of the title
 */
export function toSegments(tokens: readonly Token[]): Segment[] {
  const parts: Token[][] = []
  let part: Token[] = []
  let waiting: Token[] = []
  const close = () => {
    const isOffice = part.some((token, at) => heads.has(token.word) && !(token.possessive && at < part.length - 1))
    if (isOffice) {
      parts.push([...waiting, ...part])
      waiting = []
    } else {
      const before = parts.at(-1) ?? waiting
      before.push(...part)
    }
    part = []
  }
  for (const token of tokens) {
    if (separators.has(token.word)) close()
    else if (token.word !== '(' && token.word !== ')') part.push(token)
  }
  close()
  return parts.map(toSegment)
}
