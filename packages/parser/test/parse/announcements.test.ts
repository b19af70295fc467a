import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

describe('what a visit will bring', () => {
  const announced =
    'H.E. Mr. Jonas Vaitkus, Minister of Foreign Affairs of Lithuania, will pay a working visit to Ankara on 19-20 March 2024, upon the invitation of H.E. Mr. Orhan Tek, Minister of Foreign Affairs of the Republic of Türkiye.'

  it('“the two Ministers will discuss” tells of talks between guest and host, in the days and the city of the visit', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: `${announced}\n\nDuring the visit, the two Ministers will discuss bilateral relations.`,
      }),
    ).toEqual([
      'LT TR | Jonas Vaitkus (LT, foreign-minister); Orhan Tek (TR, foreign-minister) | [2024-03-19..2024-03-20] | Ankara | in-person | scheduled',
    ])
  })

  it('a visit of which no talks are told is no meeting', () => {
    expect(lines({ publisher: publishers.turkiye, text: announced })).toEqual([])
  })

  it('what will be discussed is no second meeting of a text that tells of one', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: 'Minister Orhan Tek met Foreign Minister Jonas Vaitkus of Lithuania on 12 March 2024. The two Ministers will discuss energy with Minister Piotr Lis of Poland in June.',
      }),
    ).toEqual([
      'TR LT | Orhan Tek (TR, foreign-minister); Jonas Vaitkus (LT, foreign-minister) | 2024-03-12 | - | in-person | held',
    ])
  })
})

describe('a sentence over several meetings', () => {
  it('gives its day and city to those that follow', () => {
    expect(
      lines({
        publisher: publishers.india,
        text: 'External Affairs Minister Dr. R. Menon held a series of bilateral meetings in Munich on 14 March 2024.\n\n2. EAM met H.E. Mr. Karl Huber, Foreign Minister of Austria.\n\n3. H.E. Ms. Anna Nowak, Foreign Minister of Poland, called on EAM.',
      }),
    ).toEqual([
      'IN AT | R. Menon (IN, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | Munich | in-person | held',
      'PL IN | Anna Nowak (PL, foreign-minister); R. Menon (IN, foreign-minister) | 2024-03-14 | Munich | in-person | held',
    ])
  })
})

describe('items headed by a state', () => {
  it('have its officials and the day of their heading, whatever the item before told', () => {
    expect(
      lines({
        publisher: 'Ministry for Europe and Foreign Affairs, France',
        text: 'Tunisia – Meeting between Luc Garnier and his Tunisian counterpart (Paris, March 14, 2024)\n\nLuc Garnier, Minister for Europe and Foreign Affairs, received his Tunisian counterpart, Sami Trabelsi.\n\nChad – Visit by Anne Morel (March 18-19)\n\nAnne Morel, Minister of State, will meet President Ali Hassane and Foreign Minister Moussa Deby.',
      }),
    ).toEqual([
      'FR TN | Luc Garnier (FR, foreign-minister); Sami Trabelsi (TN, foreign-minister) | 2024-03-14 | Paris | in-person | held',
      'FR TD | Anne Morel (FR, deputy-minister); Ali Hassane (TD, head-of-state); Moussa Deby (TD, foreign-minister) | [2024-03-18..2024-03-19] | - | in-person | scheduled',
    ])
  })
})

describe('a courtesy call', () => {
  it('is received “by” a guest too', () => {
    expect(
      lines({
        publisher: publishers.asean,
        text: 'Secretary-General of ASEAN, Dr. Lim Hok, this morning received a courtesy call by H.E. Pablo Rojas, Ambassador of Chile to ASEAN.',
      }),
    ).toEqual(['asean CL | Lim Hok (asean, io-head); Pablo Rojas (CL, ambassador) | 2024-03-15 | - | in-person | held'])
  })
})

describe('travel and its purpose', () => {
  const wellington = 'Foreign Secretary James Marsh met New Zealand Foreign Minister Hana Parata in Wellington today.'

  it('“will go to X and meet Y” is a plan, also behind the day', () => {
    const planned =
      'GB AU | James Marsh (GB, foreign-minister); Ruth Lang (AU, foreign-minister) | 2024-03-21 | Canberra | in-person | scheduled'
    for (const text of [
      'On Thursday Foreign Secretary James Marsh will travel to Canberra to meet Australian Foreign Minister Ruth Lang.',
      'On Thursday Foreign Secretary James Marsh will go to Canberra to meet Foreign Minister Ruth Lang.',
      'Foreign Secretary James Marsh will travel to Canberra on Thursday and meet Australian Foreign Minister Ruth Lang.',
    ])
      expect(lines({ publisher: publishers.uk, text })).toEqual([planned])
  })

  it('what somebody travelled for took place', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Foreign Secretary James Marsh travelled to Canberra on 12 March to meet Australian Foreign Minister Ruth Lang.',
      }),
    ).toEqual([
      'GB AU | James Marsh (GB, foreign-minister); Ruth Lang (AU, foreign-minister) | 2024-03-12 | Canberra | in-person | held',
    ])
  })

  it('a counterpart with a name and no state is of the place', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Foreign Secretary James Marsh met in Wellington today with his counterpart, Hana Parata.',
      }),
    ).toEqual([
      'GB NZ | James Marsh (GB, foreign-minister); Hana Parata (NZ, foreign-minister) | 2024-03-15 | Wellington | in-person | held',
    ])
    expect(lines({ publisher: publishers.uk, text: wellington })).toEqual([
      'GB NZ | James Marsh (GB, foreign-minister); Hana Parata (NZ, foreign-minister) | 2024-03-15 | Wellington | in-person | held',
    ])
  })

  it('an organisation has no ministers: they are the guest’s, and who is spoken with there is there', () => {
    expect(
      lines({
        publisher: publishers.nato,
        text: 'NATO Secretary General Lars Holm met with Romanian President Ion Pop on Friday (15 March 2024). The Secretary General also spoke with Defence Minister Radu Ilie and Foreign Minister Dan Rusu.',
      }),
    ).toEqual([
      'nato RO | Lars Holm (nato, io-head); Ion Pop (RO, head-of-state) | 2024-03-15 | - | in-person | held',
      'nato RO | Lars Holm (nato, io-head); Radu Ilie (RO, defense-minister); Dan Rusu (RO, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('the head of a Secretary-General’s readout says where the meeting was, and nothing of a call', () => {
    const head = 'New York, 15 March 2024\n\nLars Holm, Secretary-General\n\n'
    expect(
      lines({
        publisher: publishers.un,
        text: `${head}The Secretary-General met with H.E. Mr. Ion Pop, President of Romania.`,
      }),
    ).toEqual([
      'un RO | Lars Holm (un, io-head); Ion Pop (RO, head-of-state) | 2024-03-15 | New York | in-person | held',
    ])
    expect(
      lines({
        publisher: publishers.un,
        text: `${head}The Secretary-General spoke by phone with H.E. Mr. Ion Pop, President of Romania.`,
      }),
    ).toEqual(['un RO | Lars Holm (un, io-head); Ion Pop (RO, head-of-state) | 2024-03-15 | - | phone | held'])
  })
})

describe('who is meant', () => {
  const met = (text: string, publisher: string = publishers.state): string[] => lines({ publisher, text })

  it('“called on X to” is an appeal, and a call with a purpose is none', () => {
    const call = 'Secretary of State Jane Whitfield called on Prime Minister Nikola Petrov of Bulgaria'
    expect(met(`${call} to release the prisoners.`)).toEqual([])
    expect(met(`${call} to discuss energy today.`)).toEqual([
      'US BG | Jane Whitfield (US, foreign-minister); Nikola Petrov (BG, head-of-government) | 2024-03-15 | - | in-person | held',
    ])
  })

  it('a question tells of nothing', () => {
    expect(met('Will Secretary of State Jane Whitfield meet with her Japanese counterpart in May?')).toEqual([])
  })

  it('who travels along is of the traveller’s side', () => {
    expect(
      met(
        'President Jane Whitfield will visit Ankara on March 20. She will meet with President Orhan Tek.\n\nPresident Whitfield will be accompanied by Secretary of Energy Luis Ortega.',
        publishers.whiteHouse,
      ),
    ).toEqual([
      'US TR | Jane Whitfield (US, head-of-state); Orhan Tek (TR, head-of-state); Luis Ortega (US, other-minister) | 2024-03-20 | Ankara | in-person | scheduled',
    ])
  })

  it('the first half of a double name is no title, and a second demonym no state', () => {
    expect(met('Secretary of State Jane Whitfield met Iranian Foreign Minister Hassan Amir-Hosseini today.')).toEqual([
      'US IR | Jane Whitfield (US, foreign-minister); Hassan Amir-Hosseini (IR, foreign-minister) | 2024-03-15 | - | in-person | held',
    ])
    expect(
      met('Prime Minister Akira Morita received the Japanese American Leadership Delegation today.', publishers.japan),
    ).toEqual([])
  })

  it('a place may stand between the verb and whom it takes, and is not part of the title', () => {
    expect(met('President Jane Whitfield received today in Washington President Orhan Tek of Türkiye.')).toEqual([
      'US TR | Jane Whitfield (US, head-of-state); Orhan Tek (TR, head-of-state) | 2024-03-15 | Washington | in-person | held',
    ])
  })

  it('who issues a release by its title is “I”', () => {
    expect(
      lines({
        publisher: 'European Council',
        title: 'Press release by President Holm following the meeting with President Tek of Türkiye',
        text: 'I hosted today in Brussels President Tek of Türkiye. The exchanges were frank.',
      }),
    ).toEqual(['eu TR | Holm (eu, io-head); Tek (TR, head-of-state) | 2024-03-15 | Brussels | in-person | held'])
  })

  it('“we were pleased to welcome” tells of what was done', () => {
    expect(
      met(
        'Media release\n\n15 March 2024\n\nSenator the Hon Jane Whitfield\n\nMinister for Foreign Affairs\n\nYesterday I was pleased to welcome Samoan Foreign Minister Sina Leota in Canberra.',
        publishers.australia,
      ),
    ).toEqual([
      'AU WS | Jane Whitfield (AU, foreign-minister); Sina Leota (WS, foreign-minister) | 2024-03-14 | Canberra | in-person | held',
    ])
  })

  it('bilateral talks with several counterparts are one with each; “ASEAN-related” is no party', () => {
    expect(
      met(
        'Minister of Foreign Affairs Park Min will visit Jakarta, Indonesia from March 20 to 22 to attend the ASEAN-related Foreign Ministers’ Meetings.\n\nOn the margins, Minister Park will hold bilateral talks with his counterparts from Japan and Australia.',
        publishers.korea,
      ),
    ).toEqual([
      'KR JP | Park Min (KR, foreign-minister) | [2024-03-20..2024-03-22] | Jakarta | in-person | scheduled',
      'KR AU | Park Min (KR, foreign-minister) | [2024-03-20..2024-03-22] | Jakarta | in-person | scheduled',
    ])
  })

  it('the day in front of a dash is that of issue where the sentence gives another', () => {
    expect(
      met(
        'JAKARTA, 15 March 2024 – ASEAN and Norway held the 7th ASEAN-Norway Joint Sectoral Cooperation Committee Meeting yesterday.',
        publishers.asean,
      ),
    ).toEqual(['asean NO |  | 2024-03-14 | - | in-person | held'])
  })

  it('a meeting of a dialogue is one meeting', () => {
    expect(
      met(
        'On March 14, U.S. Deputy Secretary of State Wendy Marsh and EEAS Secretary General Luca Rossi held the second meeting of the U.S.-EU Dialogue on China.',
      ),
    ).toEqual([
      'US eu | Wendy Marsh (US, deputy-minister); Luca Rossi (eu, io-official) | 2024-03-14 | - | in-person | held',
    ])
  })
})

describe('frames of a sentence', () => {
  const one = (text: string, publisher: string = publishers.state): string[] => lines({ publisher, text })

  it('“discussed it with” tells of a meeting where no plainer word does', () => {
    expect(
      one(
        'NATO Secretary General Lars Holm discussed support for Ukraine with Polish President Adam Nowak in Warsaw on Thursday (14 March 2024).',
        publishers.nato,
      ),
    ).toEqual([
      'nato PL | Lars Holm (nato, io-head); Adam Nowak (PL, head-of-state) | 2024-03-14 | Warsaw | in-person | held',
    ])
  })

  it('ministers may be convened without a noun of meeting', () => {
    expect(
      one('Secretary of State Jane Whitfield convened the foreign ministers of Peru and Chile in Lima on Tuesday.'),
    ).toEqual(['US PE CL | Jane Whitfield (US, foreign-minister) | 2024-03-12 | Lima | in-person | held'])
  })

  it('a meeting called off keeps its planned day', () => {
    expect(
      one(
        'The meeting between Secretary of State Jane Whitfield and Austrian Foreign Minister Karl Huber that was scheduled for March 14 has been postponed.',
      ),
    ).toEqual([
      'US AT | Jane Whitfield (US, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | - | in-person | postponed',
    ])
  })

  it('“held by video conference” says how, and a bracket what format', () => {
    expect(
      one(
        'The Japan-Germany Foreign and Defense Ministers\' Meeting ("2+2") was held by video conference on March 13.',
        publishers.japan,
      ),
    ).toEqual(['JP DE |  | 2024-03-13 | - | video | held'])
  })

  it('whom somebody is welcomed to tells the city', () => {
    expect(
      one(
        'The NATO Secretary General, Mr. Lars Holm, welcomed the Prime Minister of Iceland, Ms. Anna Jonsdottir, to NATO Headquarters on Wednesday (13 March 2024).',
        publishers.nato,
      ),
    ).toEqual([
      'nato IS | Lars Holm (nato, io-head); Anna Jonsdottir (IS, head-of-government) | 2024-03-13 | Brussels | in-person | held',
    ])
  })

  it('“the President of the Republic” is the publisher’s own', () => {
    expect(
      one(
        'The President of the Republic hosted the President of Senegal, Mr Moussa Diop, at the Élysée Palace today.',
        'Presidency of the French Republic (Élysée)',
      ),
    ).toEqual(['FR SN | Moussa Diop (SN, head-of-state) | 2024-03-15 | Paris | in-person | held'])
  })

  it('a day is no part of an office, and a continent no state', () => {
    expect(
      one(
        'Secretary of State Jane Whitfield spoke with her counterparts from Japan and the Republic of Korea on March 14.',
      ),
    ).toEqual(['US JP KR | Jane Whitfield (US, foreign-minister) | 2024-03-14 | - | phone | held'])
    expect(
      one(
        'Deputy Secretary of State Wendy Marsh spoke with UK Minister of State for Europe and North America James Field today.',
      ),
    ).toEqual([
      'US GB | Wendy Marsh (US, deputy-minister); James Field (GB, deputy-minister) | 2024-03-15 | - | phone | held',
    ])
  })

  it('talks that a statement welcomes are those of others', () => {
    expect(
      one('We welcome the talks held in Accra between the President of Ghana and the leaders of Togo.', publishers.uk),
    ).toEqual([])
  })
})
