import type { Add, OccasionBuild, OccasionWord } from './word.js'

/** The forms of a verb, those of one tense with a bar between. */
interface Forms {
  readonly past: string
  readonly present: string
  readonly base: string
  readonly participle: string
}

const phrasal = (particle: string, past: string, present: string, base: string, participle: string): Forms => {
  const each = (list: string): string =>
    list
      .split('|')
      .filter((form) => form !== '')
      .map((form) => `${form} ${particle}`)
      .join('|')
  return { past: each(past), present: each(present), base: each(base), participle: each(participle) }
}

/** Adds the verbs of meeting, in all their forms. */
export const addVerbs = (add: Add): void => {
  const verb = (build: OccasionBuild, forms: Forms, rest: Partial<OccasionWord> = {}): void => {
    for (const form of ['past', 'present', 'base', 'participle'] as const)
      for (const phrase of forms[form].split('|')) if (phrase !== '') add({ build, form, ...rest }, phrase)
  }
  verb('meet', { past: 'met', present: 'meets', base: 'meet', participle: '' }, { mode: 'in-person' })
  verb('meet', phrasal('virtually', 'met', 'meets', 'meet', 'meeting'), { mode: 'video' })
  verb('meet', phrasal('by video', 'met', 'meets', 'meet', 'meeting'), { mode: 'video' })
  verb('meet', phrasal('together', 'came|got', 'comes|gets', 'come|get', ''), { mode: 'in-person' })
  verb(
    'meet',
    {
      past: 'conferred|consulted|dined|lunched',
      present: 'confers|consults|dines',
      base: 'confer|dine',
      participle: '',
    },
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
  verb('receive', phrasal('an audience to', 'granted', 'grants', 'grant', ''), {
    mode: 'in-person',
    format: 'audience',
  })
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
}
