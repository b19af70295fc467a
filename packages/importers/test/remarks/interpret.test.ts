import { describe, expect, it } from 'vitest'
import { abroad, guest, told } from './entry.js'

const STAY = '[1987-03-02..1987-03-03]'

describe('who was met abroad', () => {
  it.each<[string, string[]]>([
    ['Met with President Sousa.', [`US PT | Sousa (PT) | ${STAY} | Lisbon | meeting`]],
    [
      'Met with President Ana Sousa, Prime Minister Rui Lima, and Foreign Minister Costa.',
      [`US PT | Ana Sousa (PT), Rui Lima (PT), Costa (PT) | ${STAY} | Lisbon | meeting`],
    ],
    [
      'Met with Prime Minister Lima. Also met with Spanish Foreign Minister Vega.',
      [`US PT | Lima (PT) | ${STAY} | Lisbon | meeting`, `US ES | Vega (ES) | ${STAY} | Lisbon | meeting`],
    ],
    [
      'Met with Prime Minister Lima. Also met with Norwegian Foreign Minister Ola Berg, along with National Security Adviser Tom Waters, and Special Envoy to the Middle East Ann Reed.',
      [
        `US PT | Lima (PT) | ${STAY} | Lisbon | meeting`,
        `US NO | Ola Berg (NO), Tom Waters (US), Ann Reed (US) | ${STAY} | Lisbon | meeting`,
      ],
    ],
    // a title of theirs is the host's, and beside the host's people nobody else's
    [
      'Met with Norwegian Foreign Minister Ola Berg, along with Prime Minister Lima.',
      [`US NO PT | Ola Berg (NO), Lima (PT) | ${STAY} | Lisbon | meeting`],
    ],
    [
      'Met with Prime Minister Lima, along with National Security Adviser Rui Costa.',
      [`US PT | Lima (PT), Rui Costa (PT) | ${STAY} | Lisbon | meeting`],
    ],
    // Bosnia was of Yugoslavia then, and the Serbs of Bosnia are not Serbia's
    ['Met with Bosnian, Bosnian Serb, and NATO officials.', [`US nato YUCS |  | ${STAY} | Lisbon | meeting`]],
    [
      'Discussed fisheries with members of the Transitional Government and British Foreign Secretary Reed.',
      [`US PT GB | Reed (GB) | ${STAY} | Lisbon | meeting`],
    ],
    ['Met with King Nils of Norway.', [`US NO | Nils (NO) | ${STAY} | Lisbon | meeting`]],
    [
      'Discussed fisheries with Prime Minister Lima and senior officials.',
      [`US PT | Lima (PT) | ${STAY} | Lisbon | meeting`],
    ],
    [
      'Briefed Foreign Minister Costa on talks with Soviet leaders.',
      [`US PT | Costa (PT) | ${STAY} | Lisbon | meeting`],
    ],
    ['Briefed NATO Foreign Ministers.', [`US nato |  | ${STAY} | Lisbon | meeting`]],
    ['Met with senior Israeli and Palestinian officials.', [`US PS IL |  | ${STAY} | Lisbon | meeting`]],
    [
      'Met with the Presidents of Peru and Chile and with the Foreign Minister of Brazil.',
      [`US PE CL BR |  | ${STAY} | Lisbon | meeting`],
    ],
    ['Met with the Foreign Ministers of the Baltic States.', [`US EE LT LV |  | ${STAY} | Lisbon | meeting`]],
    ['Audience with Pope Leo XV.', [`US VA | Leo XV (VA) | ${STAY} | Lisbon | audience`]],
    ['Official visit; met with President Sousa on March 3.', ['US PT | Sousa (PT) | 1987-03-03 | Lisbon | meeting']],
    ['Visited a museum, and met with President Sousa.', [`US PT | Sousa (PT) | ${STAY} | Lisbon | meeting`]],
    ['Addressed the parliament, Met with President Sousa.', [`US PT | Sousa (PT) | ${STAY} | Lisbon | meeting`]],
    ['Met with Prime Minister Tom A. B. Waters.', [`US PT | Tom A. B. Waters (PT) | ${STAY} | Lisbon | meeting`]],
    [
      'Met with President Sousa and signed an agreement with Spain.',
      [`US PT | Sousa (PT) | ${STAY} | Lisbon | meeting`],
    ],
    ['Met with President Sousa and with Spanish civil society.', [`US PT | Sousa (PT) | ${STAY} | Lisbon | meeting`]],
    ["Met with President Henri d'Arcy.", [`US PT | Henri d'Arcy (PT) | ${STAY} | Lisbon | meeting`]],
    ['Met with Generalissimo Prado.', [`US PT | Prado (PT) | ${STAY} | Lisbon | meeting`]],
    ['Presented a proposal to Prime Minister Lima.', [`US PT | Lima (PT) | ${STAY} | Lisbon | meeting`]],
    ['Official visit.', [`US PT |  | ${STAY} | Lisbon | official-visit`]],
    [
      'Met with North Korean leader Han Jun and Prime Minister Lima.',
      [`US KP PT | Han Jun (KP), Lima (PT) | ${STAY} | Lisbon | meeting`],
    ],
  ])('%s', (text, expected) => {
    expect(told(abroad(text))).toEqual(expected)
  })

  it('reads a group of states through the words behind its name', () => {
    const facts = { start: '2023-02-22', end: '2023-02-22', country: 'PL', places: ['Warsaw'] }
    expect(told(abroad('Attended summit with leaders of the Bucharest Nine Eastern flank states.', facts))).toEqual([
      'US BG CZ EE HU LT LV PL RO SK |  | 2023-02-22 | Warsaw | bucharest-nine',
    ])
  })

  it('takes a leader who is known from elsewhere in the list for his own state', () => {
    const known = [
      ['King', 'Nils IV', 'NO'],
      ['President', 'Alva Stone', 'US'],
    ] as const
    expect(told(abroad('Met with King Nils.'))).toEqual([`US PT | Nils (PT) | ${STAY} | Lisbon | meeting`])
    expect(told(abroad('Met with King Nils.'), known)).toEqual([`US NO | Nils (NO) | ${STAY} | Lisbon | meeting`])
    expect(told(abroad('Joined President Stone in Lisbon.'), known)).toEqual(['none: accompanied-only'])
  })
  it('takes a name for another state’s only where the names agree', () => {
    const known = [['Foreign Minister', 'Omar Ali', 'ET']] as const
    expect(told(abroad('Met with Foreign Minister Zahir Ali.'), known)).toEqual([
      `US PT | Zahir Ali (PT) | ${STAY} | Lisbon | meeting`,
    ])
  })
  it('drops a land that is no state on the day, where others met', () => {
    const facts = { start: '1982-04-08', end: '1982-04-08', country: 'BB', places: ['Bridgetown'] }
    const text = 'Met with the Prime Ministers of Barbados, Dominica, and Namibia.'
    expect(told(abroad(text, facts))).toEqual(['US BB DM |  | 1982-04-08 | Bridgetown | meeting'])
  })
  it('names a state as it was on the day', () => {
    const facts = { start: '1996-03-17', end: '1996-03-17', country: 'CH', places: ['Geneva'] }
    expect(told(abroad('Met with the Presidents of Croatia and Serbia.', facts))).toEqual([
      'US HR YUCS |  | 1996-03-17 | Geneva | meeting',
    ])
  })
  it('puts those who are accompanied on the own side', () => {
    expect(told(abroad('Accompanied President Stone to a meeting with President Sousa.'))).toEqual([
      `US PT | Stone (US), Sousa (PT) | ${STAY} | Lisbon | meeting`,
    ])
    expect(told(abroad('Accompanied President Stone to the NATO Summit.'))).toEqual([
      `US nato | Stone (US) | ${STAY} | Lisbon | nato-summit`,
    ])
  })
  it('tells the Vatican’s Secretary of State from the American one', () => {
    const facts = { country: 'VA', places: [] }
    expect(told(abroad('Met with Secretary of State Pietro Rossi.', facts))).toEqual([
      `US VA | Pietro Rossi (VA) | ${STAY} | no city | meeting`,
    ])
  })
  it('puts those who come along on the own side', () => {
    expect(told(abroad('With Secretary of Defense Gray, met with President Sousa.'))).toEqual([
      `US PT | Gray (US), Sousa (PT) | ${STAY} | Lisbon | meeting`,
    ])
    const known = [['President', 'Alva Stone', 'US']] as const
    expect(told(abroad('Attended the NATO Summit with President Stone.'), known)).toEqual([
      `US nato | Stone (US) | ${STAY} | Lisbon | nato-summit`,
    ])
    expect(told(abroad('Participated in President Stone’s meeting with Prime Minister Lima.'), known)).toEqual([
      `US PT | Stone (US), Lima (PT) | ${STAY} | Lisbon | meeting`,
    ])
  })
  it('knows a two-plus-two and whose series it is', () => {
    const facts = { country: 'JP', places: ['Tokyo'] }
    const text = 'Met with Foreign Minister Abe and Defense Minister Mori for a (2+2) Dialogue.'
    expect(told(abroad(text, facts))).toEqual([`US JP | Abe (JP), Mori (JP) | ${STAY} | Tokyo | us-jp-2-plus-2`])
  })
  it('gives a place its name of today, and an entry that names several the one that the clause names', () => {
    const facts = { country: 'CN', places: ['Peking', 'Shanghai'] }
    expect(told(abroad('Met with Premier Li.', facts))).toEqual([`US CN | Li (CN) | ${STAY} | Beijing | meeting`])
    expect(told(abroad('Met with Premier Li in Shanghai.', facts))).toEqual([
      `US CN | Li (CN) | ${STAY} | Shanghai | meeting`,
    ])
  })
})

describe('gatherings', () => {
  it.each<[string, string[]]>([
    ['Attended NATO Ministerial Meeting.', [`US nato |  | ${STAY} | Lisbon | nato-foreign-ministers`]],
    [
      'Attended the NATO Summit and the U.S.-EU Summit.',
      [`US nato |  | ${STAY} | Lisbon | nato-summit`, `US eu |  | ${STAY} | Lisbon | eu-us-summit`],
    ],
    [
      'Attended a meeting of the Joint U.S.-Portugal Commission.',
      [`US PT |  | ${STAY} | Lisbon | meeting of the Joint U.S.-Portugal Commission`],
    ],
    [
      'Attended Economic Summit Meeting with the Heads of State and Government of Canada and Italy.',
      [`US CA IT |  | ${STAY} | Lisbon | G7 Summit`],
    ],
  ])('%s', (text, expected) => {
    expect(told(abroad(text))).toEqual(expected)
  })
  it('takes an organisation’s meeting to its seat, where the entry names it', () => {
    const facts = { start: '2014-03-25', end: '2014-03-26', country: 'BE', places: ['Waregem', 'Brussels'] }
    expect(told(abroad('Laid a wreath. Attended a meeting of the Council of the European Union.', facts))).toEqual([
      'US eu |  | [2014-03-25..2014-03-26] | Brussels | meeting of the Council of the European Union',
    ])
  })
  it('gives the members of a group that the lists call by half its name', () => {
    const facts = { start: '2007-07-19', end: '2007-07-19' }
    expect(told(abroad('Attended a Quartet meeting.', facts))).toEqual([
      'US RU eu un |  | 2007-07-19 | Lisbon | meeting',
    ])
    expect(told(abroad('Attended a Libya Contact Group meeting.', facts))).toEqual(['none: conference'])
    const text = 'Discussed shipping with Contact Group Foreign Ministers and with Russian Foreign Minister Orlov.'
    expect(told(abroad(text, { ...facts, start: '1999-02-05', end: '1999-02-05' }))).toEqual([
      'US DE FR GB IT RU | Orlov (RU) | 1999-02-05 | Lisbon | meeting',
    ])
  })
  it('gives a group by its number as the occasion on which traveller and host met', () => {
    expect(told(abroad('Attended the G-7 Economic Summit.', { country: 'IT', places: ['Naples'] }))).toEqual([
      `US IT |  | ${STAY} | Naples | G7 Summit`,
    ])
    expect(told(abroad('Attended the G-7 Economic Summit.'))).toEqual(['none: conference'])
    const facts = { start: '2003-05-22', end: '2003-05-22', country: 'FR', places: ['Paris'] }
    expect(told(abroad('Attended a G-8 Foreign Ministers’ Meeting.', facts))).toEqual([
      'US FR |  | 2003-05-22 | Paris | G-8 Foreign Ministers’ Meeting',
    ])
    expect(told(abroad('Accompanied President Stone to the Economic Summit Meeting.', { country: 'IT' }))).toEqual([
      `US IT | Stone (US) | ${STAY} | Lisbon | G7 Summit`,
    ])
  })
})

describe('why there is no meeting', () => {
  it.each<[string, string]>([
    ['Accompanied President Stone.', 'accompanied-only'],
    ['Met with U.S. officials.', 'own-side-only'],
    ['Attended the funeral of King Nils with President Sousa.', 'ceremony'],
    ['Dedicated the exhibition.', 'ceremony'],
    ['Attended a session of the UN General Assembly.', 'general-assembly'],
    ['Attended the World Disarmament Conference.', 'conference'],
    ['Attended a Libya Ministerial Meeting.', 'conference'],
    ['Vacation.', 'private'],
    ['Stopped en route to Madrid.', 'en-route'],
    ['Discussed fisheries.', 'no-counterpart'],
    ['Met with civil society leaders.', 'no-counterpart'],
    ['Received the Harbour House Medal.', 'no-counterpart'],
    ['', 'no-text'],
  ])('%s: %s', (text, reason) => {
    expect(told(abroad(text))).toEqual([`none: ${reason}`])
  })
})

describe('guests', () => {
  it.each<[string, string[]]>([
    ['Met with President Stone.', [`NO US | Stone (US) | ${STAY} | no city | meeting`]],
    ['Private visit. Met with President Stone March 3.', ['NO US | Stone (US) | 1987-03-03 | no city | meeting']],
    ['Met with President Stone at Key Largo, Fla.', [`NO US | Stone (US) | ${STAY} | Key Largo | meeting`]],
    [
      'Met with President Stone at the UN General Assembly in New York City.',
      [`NO US | Stone (US) | ${STAY} | New York | meeting`],
    ],
    ['Met with President Stone at Warm Springs (Georgia).', [`NO US | Stone (US) | ${STAY} | Warm Springs | meeting`]],
    ['Working visit.', [`NO US |  | ${STAY} | no city | working-visit`]],
    ['Official working visit to Washington.', [`NO US |  | ${STAY} | Washington | working-visit`]],
    ['State visit; visited Boston.', [`NO US |  | ${STAY} | no city | state-visit`]],
    ['Joint discussions on shipping.', [`NO US |  | ${STAY} | no city | meeting`]],
    ['Attended the Economic Summit, Williamsburg (Va.).', [`NO US |  | ${STAY} | Williamsburg | G7 Summit`]],
    ['Attended the U.S.- Nordic Leaders Summit.', [`NO US |  | ${STAY} | no city | U.S.-Nordic Leaders Summit`]],
    ['Attended the Nuclear Security Summit.', [`NO US |  | ${STAY} | no city | nuclear-security-summit`]],
    ['Met with Prime Minister Ola Berg and President Stone.', [`NO US | Stone (US) | ${STAY} | no city | meeting`]],
  ])('%s', (text, expected) => {
    expect(told(guest(text))).toEqual(expected)
  })
  it.each<[string, string]>([
    ['Private visit.', 'private'],
    ['Private visit to discuss negotiations between Egypt and Israel.', 'private'],
    ['Attended the funeral of President Stone.', 'ceremony'],
    ['Addressed the UN General Assembly.', 'no-counterpart'],
    ['Visited Boston and Chicago.', 'no-counterpart'],
    ['En route to London for a conference of Prime Ministers.', 'en-route'],
  ])('%s: %s', (text, reason) => {
    expect(told(guest(text))).toEqual([`none: ${reason}`])
  })
})
