import { describe, expect, it } from 'vitest'
import { lines, publishers } from '../support/lines.js'

describe('lists of those who meet', () => {
  it('the head of a list stands in front of a colon, its members behind it', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'Secretary of State Claire Moreau met yesterday with her principal guests: Foreign Minister Karl Huber of Austria, and, for the Commission, European Commissioner Ida Lund.',
      }),
    ).toEqual([
      'US AT | Claire Moreau (US, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })

  it('semicolons part the members of a list', () => {
    expect(
      lines({
        publisher: publishers.state,
        text: 'Secretary of State Claire Moreau held a meeting in Astana with Foreign Minister Aliya Nur of Kazakhstan; Tajik Foreign Minister Rustam Safar; and Uzbekistan’s Foreign Minister Anvar Karim.',
      }),
    ).toEqual([
      'US KZ TJ UZ | Claire Moreau (US, foreign-minister); Aliya Nur (KZ, foreign-minister); Rustam Safar (TJ, foreign-minister); Anvar Karim (UZ, foreign-minister) | - | Astana | in-person | held',
    ])
  })

  it('a call “in a separate call” with the second of a list is another call', () => {
    expect(
      lines({
        publisher: publishers.eeas,
        text: 'High Representative Maria Lopez spoke today over the phone with the Minister of Foreign Affairs of Armenia, Ara Petrosyan, and, in a separate call, with the Minister of Foreign Affairs of Azerbaijan, Elchin Mammadov.',
      }),
    ).toEqual([
      'eu AM | Maria Lopez (eu, io-official); Ara Petrosyan (AM, foreign-minister) | 2024-03-15 | - | phone | held',
      'eu AZ | Maria Lopez (eu, io-official); Elchin Mammadov (AZ, foreign-minister) | 2024-03-15 | - | phone | held',
    ])
  })

  it('a headline over several meetings is none of its own once the text parts them', () => {
    expect(
      lines({
        publisher: publishers.china,
        text: 'Lu Shan Meets with Foreign Ministers of Austria, Poland and Kenya\n\nOn March 14, Minister of Foreign Affairs Lu Shan met respectively in Vienna with Austrian Foreign Minister Karl Huber, Polish Foreign Minister Anna Nowak and Kenyan Foreign Minister Grace Wanjiru.',
      }),
    ).toEqual([
      'CN AT | Lu Shan (CN, foreign-minister); Karl Huber (AT, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
      'CN PL | Lu Shan (CN, foreign-minister); Anna Nowak (PL, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
      'CN KE | Lu Shan (CN, foreign-minister); Grace Wanjiru (KE, foreign-minister) | 2024-03-14 | Vienna | in-person | held',
    ])
  })

  it('who convened a meeting takes part in it', () => {
    expect(
      lines({
        publisher: publishers.whiteHouse,
        text: 'President Dana Whitfield today joined a virtual meeting of G7 Leaders, which Prime Minister Giulia Conti of Italy convened. President Olena Koval of Ukraine took part in the meeting.',
      }),
    ).toEqual([
      'US CA FR DE IT JP GB UA | Dana Whitfield (US, head-of-state); Giulia Conti (IT, head-of-government); Olena Koval (UA, head-of-state) | 2024-03-15 | - | video | held',
    ])
  })

  it('the last title of two names the state of both', () => {
    expect(
      lines({
        publisher: publishers.japan,
        text: 'On March 14, Mr. MORITA Akira, Minister for Foreign Affairs, held a meeting via video conference with H.E. Mr. Karl Huber, Federal Minister for Foreign Affairs, and H.E. Ms. Eva Steiner, Federal Minister of Defence of the Republic of Austria.',
      }),
    ).toEqual([
      'JP AT | MORITA Akira (JP, foreign-minister); Karl Huber (AT, foreign-minister); Eva Steiner (AT, defense-minister) | 2024-03-14 | - | video | held',
    ])
  })

  it('counterparts hold the office of the one whose counterparts they are', () => {
    expect(
      lines({
        publisher: publishers.uk,
        text: 'Foreign Secretary Jane Whitfield met her German and Polish counterparts, Lena Vogt and Anna Nowak, in London on 14 March.',
      }),
    ).toEqual([
      'GB DE PL | Jane Whitfield (GB, foreign-minister); Lena Vogt (DE, foreign-minister); Anna Nowak (PL, foreign-minister) | 2024-03-14 | London | in-person | held',
    ])
  })

  it('“one with” stands for another meeting of the kind', () => {
    expect(
      lines({
        publisher: publishers.korea,
        text: 'On March 14, Foreign Minister Kim Min-ho had a telephone conversation with US Secretary of State Claire Moreau, and after it one with Japanese Foreign Minister Akira Morita.',
      }),
    ).toEqual([
      'KR US | Kim Min-ho (KR, foreign-minister); Claire Moreau (US, foreign-minister) | 2024-03-14 | - | phone | held',
      'KR JP | Kim Min-ho (KR, foreign-minister); Akira Morita (JP, foreign-minister) | 2024-03-14 | - | phone | held',
    ])
  })

  it('a preposition to each is a call to each', () => {
    expect(
      lines({
        publisher: publishers.whiteHouse,
        text: 'President Dana Whitfield spoke by phone with President Olena Koval of Ukraine, with Prime Minister Giulia Conti of Italy and with Prime Minister Nikos Pappas of Greece.',
      }),
    ).toEqual([
      'US UA | Dana Whitfield (US, head-of-state); Olena Koval (UA, head-of-state) | - | - | phone | held',
      'US IT | Dana Whitfield (US, head-of-state); Giulia Conti (IT, head-of-government) | - | - | phone | held',
      'US GR | Dana Whitfield (US, head-of-state); Nikos Pappas (GR, head-of-government) | - | - | phone | held',
    ])
  })

  it('a sentence over several audiences tells of none of its own', () => {
    expect(
      lines({
        publisher: publishers.turkiye,
        text: 'President Ali Demir received the ambassadors of Austria and Kenya. In the conversation with Austrian ambassador Karl Huber, trade was discussed. At the meeting with Kenyan ambassador Joseph Otieno, a visit was planned.',
      }),
    ).toEqual([
      'TR AT | Karl Huber (AT, ambassador); Ali Demir (TR, head-of-state) | - | - | in-person | held',
      'TR KE | Joseph Otieno (KE, ambassador); Ali Demir (TR, head-of-state) | - | - | in-person | held',
    ])
  })

  it('officials joined in one list on the page of an organisation sit for one state', () => {
    expect(
      lines({
        publisher: publishers.nato,
        text: 'Secretary General Ulla Berg was received on Thursday (14 March) by U.S. President Dana Whitfield. Vice President Mark Stone and Secretary of State Claire Moreau joined the talks.',
      }),
    ).toEqual([
      'nato US | Ulla Berg (nato, io-head); Dana Whitfield (US, head-of-state); Mark Stone (US, deputy-head); Claire Moreau (US, foreign-minister) | 2024-03-14 | - | in-person | held',
    ])
  })
})
