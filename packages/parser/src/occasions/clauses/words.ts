import { WordList } from '../../tokens/signs.js'

/** Words of the grammar around a word of meeting, each list with what it tells. */

/** What may stand between two verbs of one subject. */
export const JOINS = new Set(['and', ',', 'also', 'then', 'or'])

/** Verbs of hosting, which take a guest or a meeting as their object. */
export const HOSTS = new Set(['hosted', 'hosts', 'host', 'cohosted', 'cohosts', 'cohost'])

/** Modals of what will be, of what only may be, and negations. */
export const MODALS = new WordList(['will', 'shall', 'll'])
export const CONDITIONALS = new WordList(['would', 'could', 'should', 'may', 'might', 'can', 'cannot'])
export const NEGATIONS = new WordList(['not', 'never', 'no', 'nt', 'neither'])
/** Words that open a subordinate clause: what it tells is said of something else. */
export const SUBORDINATORS = new WordList([
  'when',
  'since',
  'after',
  'before',
  'while',
  'where',
  'whom',
  'which',
  'who',
  'that',
  'if',
  'until',
  'because',
  'whether',
  'once',
  'as',
])
/** Adjectives of a meeting that is not the one at hand. */
export const RECALLS = new Set([
  'previous',
  'previously',
  'earlier',
  'last',
  'recent',
  'recently',
  'past',
  'former',
  'subsequent',
  'next',
  'future',
  'upcoming',
  'forthcoming',
  'planned',
  'possible',
  'potential',
  'follow',
])
/** Words of intention before an infinitive. */
export const PLANS = new WordList([
  'scheduled',
  'expected',
  'due',
  'set',
  'slated',
  'planned',
  'envisaged',
  'going',
  'about',
  'plans',
  'intends',
])
/** Prepositions that lead to those who take part, by the word of meeting. */
export const WITH = new Set(['with'])
export const WITH_BETWEEN = new Set(['with', 'between', 'among'])
export const WITH_BETWEEN_OF = new Set(['with', 'between', 'among', 'of'])
export const WITH_TO = new Set(['with', 'to'])
export const WITH_DIRECT = new Set(['with', ''])
export const DIRECT = new Set([''])
export const BY = new Set(['by'])
/** "took a phone call from X" */
export const WITH_FROM = new Set(['with', 'from'])

/** What may stand inside a verb phrase: auxiliaries and adverbs. */
export const AUXILIARIES = new WordList([
  'last',
  'had',
  'has',
  'have',
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  'to',
  'also',
  'then',
  'today',
  'tomorrow',
  'yesterday',
  'earlier',
  'briefly',
  'separately',
  'jointly',
  'recently',
  'again',
  'both',
  'later',
  'first',
  'just',
  'virtually',
  'subsequently',
  'further',
  'did',
  'do',
  'does',
  'there',
  'respectively',
  'each',
  'afterwards',
  'tonight',
  'together',
  'so',
  'previously',
])

/** Words of travel: an infinitive of meeting behind them is a plan. */
export const TRAVEL = new Set([
  'travel',
  'travels',
  'traveled',
  'travelled',
  'traveling',
  'travelling',
  'arrived',
  'arrive',
  'arrives',
  'visit',
  'visits',
  'visited',
  'visiting',
  'depart',
  'departs',
  'departed',
  'leave',
  'leaves',
  'left',
  'trip',
  'return',
  'invited',
  'go',
  'goes',
  'went',
  'fly',
  'flies',
  'flew',
])

/** Words of a travel that is over: what was its purpose took place. */
export const TRAVELLED = new Set(['traveled', 'travelled', 'visited', 'went', 'flew'])
