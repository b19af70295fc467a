import type { Add, OccasionWord } from './word.js'

/** Adds the nouns of meeting, with the format and the way of meeting that each tells. */
export const addNouns = (add: Add): void => {
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
  noun('council', ['committee meeting', 'commission meeting', 'council meeting', 'working group meeting'], {
    weak: true,
  })
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
}
