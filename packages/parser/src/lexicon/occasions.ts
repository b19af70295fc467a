import { PhraseTrie } from './trie.js'

/** How a word of meeting is built into a sentence. */
export type OccasionBuild =
  /** "X met (with) Y", "X and Y met" */
  | 'meet'
  /** "X spoke with Y", "X talked to Y": always with a preposition */
  | 'speak'
  /** "X received Y", "X called on Y": the other side is the object */
  | 'receive'
  /** "X held talks with Y": needs a noun of meeting */
  | 'light'
  /** "X discussed it with Y", "the two ministers will discuss": tells of talks where no plainer word does */
  | 'deal'
  /** "X joined Y for a meeting" */
  | 'join'
  /** "X was also present", "X attended": adds people to a meeting told elsewhere */
  | 'attend'
  /** "talks", "a call", "the meeting" */
  | 'noun'

/** A word or phrase that tells of a meeting. */
export interface OccasionWord {
  readonly build: OccasionBuild
  /** Way of meeting that the word itself tells. */
  readonly mode?: 'in-person' | 'phone' | 'video'
  /** Format that the word itself tells, a code of the vocabulary. */
  readonly format?: string
  /** Tense and aspect of a verb form: what is told as done, as coming, or neither by itself. */
  readonly form?: 'past' | 'present' | 'base' | 'participle'
  /** The noun also means things that are no meeting ("conference", "session"): it needs parties of its own; a verb, people. */
  readonly weak?: boolean
}

const trie = new PhraseTrie<OccasionWord>()
const add = (word: OccasionWord, ...phrases: string[]): void => {
  for (const phrase of phrases) trie.add(phrase, word)
}
const verb = (
  build: OccasionBuild,
  forms: { past: string; present: string; base: string; participle: string },
  rest: Partial<OccasionWord> = {},
): void => {
  for (const form of ['past', 'present', 'base', 'participle'] as const)
    for (const phrase of forms[form].split('|')) if (phrase !== '') add({ build, form, ...rest }, phrase)
}
const phrasal = (
  particle: string,
  past: string,
  present: string,
  base: string,
  participle: string,
): { past: string; present: string; base: string; participle: string } => {
  const each = (list: string): string =>
    list
      .split('|')
      .filter((form) => form !== '')
      .map((form) => `${form} ${particle}`)
      .join('|')
  return { past: each(past), present: each(present), base: each(base), participle: each(participle) }
}

verb('meet', { past: 'met', present: 'meets', base: 'meet', participle: '' }, { mode: 'in-person' })
verb('meet', phrasal('virtually', 'met', 'meets', 'meet', 'meeting'), { mode: 'video' })
verb('meet', phrasal('by video', 'met', 'meets', 'meet', 'meeting'), { mode: 'video' })
verb('meet', phrasal('together', 'came|got', 'comes|gets', 'come|get', ''), { mode: 'in-person' })
verb(
  'meet',
  { past: 'conferred|consulted|dined|lunched', present: 'confers|consults|dines', base: 'confer|dine', participle: '' },
  { mode: 'in-person' },
)
verb('meet', { past: 'gathered', present: 'gathers', base: 'gather', participle: '' }, { mode: 'in-person' })
verb('meet', phrasal('down with', 'sat', 'sits', 'sit', ''), { mode: 'in-person' })
verb('speak', { past: 'spoke|talked', present: 'speaks', base: 'speak|talk', participle: 'spoken' })
verb('speak', phrasal('by phone', 'spoke|talked', 'speaks', 'speak', 'spoken'), { mode: 'phone' })
verb('speak', phrasal('by telephone', 'spoke|talked', 'speaks', 'speak', 'spoken'), { mode: 'phone' })
verb('speak', phrasal('on the phone', 'spoke|talked', 'speaks', 'speak', 'spoken'), { mode: 'phone' })
verb('speak', phrasal('over the phone', 'spoke|talked', 'speaks', 'speak', 'spoken'), { mode: 'phone' })
verb('speak', phrasal('on the telephone', 'spoke|talked', 'speaks', 'speak', 'spoken'), { mode: 'phone' })
verb(
  'deal',
  { past: 'discussed', present: 'discusses', base: 'discuss|review|take stock', participle: '' },
  { format: 'meeting' },
)
verb('speak', phrasal('views', 'exchanged', 'exchanges', 'exchange', 'exchanging'), { mode: 'in-person' })
verb(
  'receive',
  {
    past: 'received|hosted|co-hosted|cohosted',
    present: 'receives|hosts|co-hosts|cohosts',
    base: 'receive|host|co-host|cohost',
    participle: '',
  },
  { mode: 'in-person' },
)
verb('receive', { past: 'welcomed', present: 'welcomes', base: 'welcome', participle: '' }, { mode: 'in-person' })
// "is hosting Minister N": the progressive, of people only
verb(
  'receive',
  { past: '', present: '', base: '', participle: 'receiving|hosting|welcoming' },
  { mode: 'in-person', weak: true },
)
verb('light', {
  past: '',
  present: '',
  base: '',
  participle: 'holding|having|co-chairing|cochairing',
})
verb(
  'receive',
  {
    past: 'was the guest of|were the guests of',
    present: 'is the guest of|are the guests of',
    base: '',
    participle: '',
  },
  { mode: 'in-person' },
)
verb('receive', phrasal('an audience to', 'granted', 'grants', 'grant', ''), { mode: 'in-person', format: 'audience' })
for (const particle of ['on', 'upon'])
  verb('receive', phrasal(particle, 'called', 'calls', 'call', 'calling'), {
    mode: 'in-person',
    format: 'courtesy-call',
  })
for (const particle of [
  'a courtesy call on',
  'a call on',
  'a farewell call on',
  'an introductory call on',
  'a courtesy call to',
  'a courtesy call upon',
  'courtesy calls on',
  'courtesy call on',
  'a courtesy visit to',
  'a courtesy visit on',
])
  verb('receive', phrasal(particle, 'paid|made', 'pays|makes', 'pay|make', 'paying'), {
    mode: 'in-person',
    format: 'courtesy-call',
  })
for (const particle of ['a courtesy call from', 'a courtesy visit from', 'a courtesy call by', 'a courtesy visit by'])
  verb('receive', phrasal(particle, 'received', 'receives', 'receive', ''), {
    mode: 'in-person',
    format: 'courtesy-call',
  })
// "saw" is seeing anything: a meeting only with a person behind it
verb('receive', { past: 'saw', present: '', base: '', participle: '' }, { mode: 'in-person', weak: true })
verb('light', {
  past: 'were co-chairs of|was co-chair of|were chairs of|was chair of',
  present: '',
  base: '',
  participle: '',
})
verb('light', { past: 'took', present: 'takes', base: '', participle: '' })
for (const particle of ['a call from', 'a telephone call from', 'a phone call from'])
  verb('receive', phrasal(particle, 'received|had|got', 'receives|has', 'receive|have', ''), {
    mode: 'phone',
    format: 'call',
  })
verb(
  'receive',
  { past: 'telephoned|phoned|rang', present: 'telephones|phones|rings', base: 'telephone', participle: '' },
  { mode: 'phone', format: 'call' },
)
verb(
  'receive',
  { past: 'called', present: '', base: '', participle: '' },
  { mode: 'phone', format: 'call', weak: true },
)
verb('light', {
  past: 'held|had|conducted|concluded|convened|co-chaired|cochaired|chaired',
  present: 'holds|has|conducts|convenes|co-chairs|cochairs|chairs',
  base: 'hold|have|conduct|convene|co-chair|chair',
  participle: '',
})
verb('light', phrasal('part in', 'took', 'takes', 'take', ''))
// "took part today in Astana in a ministerial": adverbs may stand between the verb and its noun
verb('light', phrasal('part', 'took', 'takes', 'take', ''))
verb('light', { past: 'participated', present: 'participates', base: 'participate', participle: '' })
verb('light', phrasal('in', 'participated|engaged', 'participates|engages', 'participate|engage', ''))
// "A trilateral meeting is also planned": a light verb only where the meeting is its subject
verb('light', { past: 'planned|scheduled|envisaged|foreseen', present: '', base: '', participle: '' }, { weak: true })
// "will represent the Union at the summit with …"
verb('light', { past: 'represented', present: 'represents', base: 'represent', participle: '' })
verb('light', { past: 'there was|there were', present: 'there is|there are', base: 'there will be', participle: '' })
verb('light', { past: 'attended|opened', present: 'attends', base: 'attend', participle: '' })
verb('light', phrasal('place', 'took', 'takes', 'take', ''))
verb('light', phrasal('down for', 'sat', 'sits', 'sit', ''))
verb('light', phrasal('next', 'came', '', '', ''))
verb('join', { past: 'joined', present: 'joins', base: 'join', participle: '' })
verb('attend', phrasal('present', 'was|were|was also|were also', 'is|are|are also', 'be', ''))
verb('attend', phrasal('in attendance', 'was|were|was also|were also', 'is|are|are also', 'be', ''))
verb('attend', {
  past: 'also attended|also participated|also took part|was attended by|were attended by|were accompanied by|was accompanied by|accompanied',
  present: '',
  base: '',
  participle: '',
})

const PHONE = [
  'call',
  'phone call',
  'telephone call',
  'telephone conversation',
  'phone conversation',
  'telephone talk',
  'telephone talks',
  'telephone discussion',
  'telephone summit',
  'secure call',
  'conference call',
  'trilateral call',
  'bilateral call',
  'group call',
  'joint call',
  'calls',
  'phone calls',
  'telephone calls',
  'telephone conversations',
  'phone conversations',
  'conversation by telephone',
  'conversation by phone',
]
for (const phrase of PHONE) add({ build: 'noun', mode: 'phone', format: 'call' }, phrase)
const VIDEO = [
  'video call',
  'video conference',
  'videoconference',
  'video conference meeting',
  'videoconference meeting',
  'video conference call',
  'teleconference',
  'video teleconference',
  'virtual meeting',
  'virtual summit',
  'virtual talks',
  'virtual bilateral',
  'virtual bilateral meeting',
  'online meeting',
  'video meeting',
  'video call meeting',
  'virtual discussions',
  'video link meeting',
  'virtual consultations',
  'virtual dialogue',
  'video conversation',
  'virtual trilateral meeting',
]
for (const phrase of VIDEO)
  add({ build: 'noun', mode: 'video', format: /call/.test(phrase) ? 'call' : 'meeting' }, phrase)
const noun = (format: string, phrases: string[], rest: Partial<OccasionWord> = {}): void =>
  add({ build: 'noun', mode: 'in-person', format, ...rest }, ...phrases)
noun('meeting', [
  'meeting',
  'meetings',
  'talks',
  'bilateral talks',
  'bilateral meeting',
  'bilateral meetings',
  'bilateral',
  'bilaterals',
  'one-on-one',
  'tête-à-tête',
  'tete-a-tete',
  'meet',
  'bilateral discussions',
  'bilateral discussion',
  'trilateral',
  'trilateral talks',
  'trilateral meeting',
  'trilateral meetings',
  'quadrilateral',
  'quadrilateral meeting',
  'engagement',
  'get-together',
])
noun('meeting', ['discussion', 'discussions', 'exchange of views', 'roundtable', 'round table'], { weak: true })
// a conversation may be by telephone or in a room: the word does not tell
add({ build: 'noun', format: 'meeting', weak: true }, 'conversation', 'conversations')
noun('pull-aside', ['pull aside', 'pull-aside', 'brush-by', 'pull asides', 'pullaside'])
noun('summit', [
  'summit',
  'summit meeting',
  'summit talks',
  'leaders meeting',
  "leaders' meeting",
  'leaders summit',
  'heads of state meeting',
  'summits',
])
noun('ministerial', [
  'ministerial meeting',
  'ministerial',
  "ministers' meeting",
  "foreign ministers' meeting",
  "defense ministers' meeting",
  "defence ministers' meeting",
  'foreign ministers meeting',
  'foreign ministerial meeting',
  'defense ministerial',
  'defence ministerial',
  'defense ministerial meeting',
  'defence ministerial meeting',
  'ministerial talks',
  'trilateral ministerial meeting',
  'foreign ministerial',
  "foreign ministers' talks",
])
noun('two-plus-two', [
  '2+2',
  '2 + 2',
  '2+2 meeting',
  '2+2 dialogue',
  'two-plus-two',
  '2+2 ministerial',
  '2+2 ministerial meeting',
  '2+2 ministerial dialogue',
  'security consultative committee',
  'security consultative committee meeting',
  'foreign and defense ministerial meeting',
  'foreign and defence ministerial meeting',
  'foreign and defense ministerial',
])
noun('dialogue', [
  'dialogue',
  'dialog',
  'strategic dialogue',
  'security dialogue',
  'policy dialogue',
  'economic dialogue',
  'deterrence dialogue',
  'extended deterrence dialogue',
  'human rights dialogue',
])
noun('consultation', [
  'consultations',
  'political consultations',
  'foreign office consultations',
  'ministerial consultations',
  'bilateral consultations',
  'consultation',
  'bilateral political consultations',
])
noun('council', ['committee meeting', 'commission meeting', 'council meeting', 'working group meeting'], { weak: true })
noun(
  'council',
  [
    'joint commission',
    'cooperation council',
    'association council',
    'joint committee',
    'joint commission meeting',
    'intergovernmental commission',
    'joint working group',
    'joint council',
    'joint cooperation committee',
    'joint sectoral cooperation committee',
    'joint consultative committee',
    'joint commission for bilateral cooperation',
    'joint ministerial commission',
    'joint economic commission',
    'joint trade committee',
    'partnership council',
    'steering committee',
    'cooperation committee',
  ],
  { weak: true },
)
noun('conference', ['conference', 'forum'], { weak: true })
noun('negotiation', ['negotiations', 'negotiation', 'peace talks'])
noun('courtesy-call', [
  'courtesy call',
  'courtesy visit',
  'courtesy meeting',
  'courtesy calls',
  'farewell call',
  'farewell courtesy call',
  'introductory call',
  'introductory courtesy call',
])
noun('audience', ['audience', 'private audience'])
noun('presentation-of-credentials', ['presentation of credentials', 'letters of credence', 'credentials ceremony'], {
  weak: true,
})
noun('working-lunch', [
  'working lunch',
  'lunch',
  'luncheon',
  'working breakfast',
  'breakfast',
  'lunch meeting',
  'luncheon meeting',
  'breakfast meeting',
  'luncheon talks',
])
noun('working-dinner', ['working dinner', 'dinner', 'dinner meeting', 'dinner talks'])

/** Words and phrases that tell of a meeting, for the longest match at a token. */
export const occasionWords: PhraseTrie<OccasionWord> = trie
