import { keyOf } from '../tokens/tokenize.js'

/** A head noun of an office or function, of one word or several. */
export interface RoleHead {
  /** The words, folded. */
  readonly words: readonly string[]
  /** It names several people: "Foreign Ministers", "Presidents". */
  readonly plural: boolean
  /** It is a head even in lower case with nothing after it ("the ambassador"); the rest need a capital or a complement. */
  readonly firm: boolean
  /** The English title that a title in another language means. */
  readonly means?: string
  /** An office of a church or faith. */
  readonly clerical?: true
  /** It names people by what they are in the meeting, not by an office: "counterpart", "leaders". */
  readonly relative?: 'counterpart' | 'leader' | 'delegate'
}

const FIRM = [
  'president',
  'vice president',
  'prime minister',
  'deputy prime minister',
  'minister',
  'secretary',
  'secretary of state',
  'secretary general',
  'undersecretary',
  'under secretary',
  'chancellor',
  'vice chancellor',
  'premier',
  'taoiseach',
  'tanaiste',
  'king',
  'queen',
  'emperor',
  'empress',
  'emir',
  'amir',
  'sultan',
  'yang di pertuan',
  'yang di pertuan agong',
  'plenipotentiary',
  'plenipotentiary representative',
  'minister plenipotentiary',
  'crown prince',
  'crown princess',
  'prince',
  'princess',
  'pope',
  'chairman',
  'chairperson',
  'chairwoman',
  'chairperson in office',
  'chairman in office',
  'director general',
  'director',
  'governor',
  'governor general',
  'commissioner',
  'high commissioner',
  'representative',
  'high representative',
  'special representative',
  'permanent representative',
  'secretary for relations with states',
  'envoy',
  'special envoy',
  'coordinator',
  'ambassador',
  'ambassador extraordinary and plenipotentiary',
  'ambassador extraordinary',
  'ambassador at large',
  'adviser',
  'advisor',
  'aide',
  'counselor',
  'counsellor',
  'state councilor',
  'state councillor',
  'councilor',
  'councillor',
  'attorney general',
  'inspector general',
  'prosecutor general',
  'speaker',
  'congressman',
  'congresswoman',
  'mayor',
  'chief of staff',
  'charge d affaires',
  'chargé d’affaires',
  'chargé d’affaires ad interim',
  'charge d affaires ad interim',
  'consul general',
  'consul',
  'managing director',
  'mission chief',
  'country director',
  'executive director',
  'ceo',
  'president elect',
  'first lady',
  'head of state',
  'head of government',
  'head of delegation',
  'political director',
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'commander in chief',
  'commander',
  'air chief marshal',
  'air marshal',
  'air vice marshal',
  'field marshal',
  'marshal',
  'admiral',
  'vice admiral',
  'rear admiral',
  'general',
  'lieutenant general',
  'major general',
  'brigadier general',
  'brigadier',
  'colonel',
  'parliamentarian',
  'legislator',
  'administrator',
  'chief executive',
  'chief minister',
  'foreign secretary',
  'home secretary',
  'defence secretary',
  'parliamentary secretary',
  'permanent secretary',
  'chairman of the joint chiefs',
  'minister counsellor',
  'co chair',
  'cochair',
  'negotiator',
  'rapporteur',
  'state secretary',
  'chief adviser',
  'chief advisor',
  'deputy chief of mission',
  'prime minister elect',
  'president designate',
  'prime minister designate',
  'chair designate',
  'chairman designate',
  'chairperson designate',
  'secretary general designate',
  'treasurer',
  'solicitor general',
  'auditor general',
  'surgeon general',
  'comptroller',
  'deputy minister',
  'vice minister',
  'minister delegate',
  'secretary general',
  "president's counsel",
  'general secretary',
  'first secretary',
  'executive secretary',
  'supreme leader',
  'supreme allied commander',
] as const
/** Heads that English also uses for other things: taken with a capital, or with "of" or "to" after them. */
const SOFT = [
  'head',
  'leader',
  'member',
  'chief',
  'chair',
  'judge',
  'justice',
  'delegate',
  'official',
  'fellow',
  'special assistant',
  'assistant',
  'counsel',
  'manager',
  'founder',
  'chief justice',
  'senator',
  'deputy',
  'presenter',
  'officer',
  'economist',
  'specialist',
  'expert',
  'analyst',
  'registrar',
  'vice chair',
  'vice chairman',
] as const
/** Abbreviated offices, which stand in capitals. */
export const ROLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['PM', 'Prime Minister'],
  ['DPM', 'Deputy Prime Minister'],
  ['FM', 'Foreign Minister'],
  ['EAM', 'Minister of External Affairs'],
  ['MoS', 'Minister of State'],
  ['SG', 'Secretary-General'],
  ['DSG', 'Deputy Secretary-General'],
  ['HRVP', 'High Representative'],
  ['NSA', 'National Security Adviser'],
  ['VP', 'Vice President'],
  ['SACEUR', 'Supreme Allied Commander Europe'],
  ['HR', 'High Representative'],
  ['EUSR', 'EU Special Representative'],
  ['POTUS', 'President'],
  ['SecGen', 'Secretary-General'],
  ['SMS', 'Senior Minister of State'],
  ['SPS', 'Senior Parliamentary Secretary'],
  ['MOS', 'Minister of State'],
])

const plural = (words: readonly string[]): string[][] => {
  const at = words.findIndex((word) => word === 'of' || word === 'in' || word === 'd')
  const head = at < 0 ? words.length - 1 : at - 1
  const forms = (index: number): string[] => words.map((word, i) => (i === index ? pluralOf(word) : word))
  const last = words.at(-1)
  // "Secretaries General", "Attorneys General" and "Secretary Generals" are both in use
  return last === 'general' && words.length > 1 ? [forms(words.length - 1), forms(words.length - 2)] : [forms(head)]
}
const pluralOf = (word: string): string => {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (word.endsWith('y') && !/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}

const split = (phrase: string): string[] => (phrase.includes("'") ? [phrase] : phrase.split(' ').map(keyOf))

/** Ranks as they are shortened before a name: "Lt. Gen. N", "Adm N". */
const RANKS: readonly RoleHead[] = (
  [
    ['gen', 'General'],
    ['lt gen', 'Lieutenant General'],
    ['maj gen', 'Major General'],
    ['brig gen', 'Brigadier General'],
    ['adm', 'Admiral'],
    ['vice adm', 'Vice Admiral'],
    ['rear adm', 'Rear Admiral'],
    ['col', 'Colonel'],
    ['brig', 'Brigadier'],
  ] as const
).map(([phrase, means]) => ({ words: split(phrase), plural: false, firm: false, means }))

/** Heads of churches and faiths, who sit for no state or organisation. */
const CLERICAL: readonly RoleHead[] = [
  'archbishop',
  'bishop',
  'patriarch',
  'cardinal',
  'catholicos',
  'mufti',
  'grand mufti',
  'grand imam',
  'chief rabbi',
  'rabbi',
  'imam',
].map((phrase) => ({ words: split(phrase), plural: false, firm: true, clerical: true }))

/** Every head noun of office, singular and plural. */
export const roleHeads: readonly RoleHead[] = [
  ...[...new Set(FIRM)].map((phrase) => ({ words: split(phrase), plural: false, firm: true })),
  ...SOFT.map((phrase) => ({ words: split(phrase), plural: false, firm: false })),
]
  .flatMap((head): RoleHead[] => [head, ...plural(head.words).map((words) => ({ ...head, words, plural: true }))])
  .concat(
    [
      // titles that Indian releases leave in Hindi
      { words: ['raksha', 'mantri'], plural: false, firm: true, means: 'Defence Minister' },
      { words: ['raksha', 'rajya', 'mantri'], plural: false, firm: true, means: 'Minister of State for Defence' },
      { words: ['rashtrapati'], plural: false, firm: true, means: 'President' },
      { words: ['pradhan', 'mantri'], plural: false, firm: true, means: 'Prime Minister' },
      { words: ['counterpart'], plural: false, firm: true, relative: 'counterpart' },
      { words: ['counterparts'], plural: true, firm: true, relative: 'counterpart' },
      { words: ['colleague'], plural: false, firm: true, relative: 'counterpart' },
      { words: ['colleagues'], plural: true, firm: true, relative: 'counterpart' },
      { words: ['opposite', 'number'], plural: false, firm: true, relative: 'counterpart' },
      { words: ['opposite', 'numbers'], plural: true, firm: true, relative: 'counterpart' },
      { words: ['leaders'], plural: true, firm: true, relative: 'leader' },
      { words: ['officials'], plural: true, firm: true, relative: 'delegate' },
      { words: ['delegation'], plural: true, firm: true, relative: 'delegate' },
      { words: ['delegations'], plural: true, firm: true, relative: 'delegate' },
      { words: ['parliamentarians'], plural: true, firm: true, relative: 'delegate' },
      { words: ['side'], plural: true, firm: true, relative: 'delegate' },
      { words: ['team'], plural: true, firm: true, relative: 'delegate' },
      { words: ['representatives'], plural: true, firm: true, relative: 'delegate' },
      { words: ['mission'], plural: true, firm: true, relative: 'delegate' },
    ],
    CLERICAL,
    RANKS,
  )
