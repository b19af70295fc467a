import type { Meeting } from '@readout/schema'
import { meeting } from './meetings.js'

/** Texts that break out of a format that does not escape them. */
export const AWKWARD: readonly string[] = [
  ']]> and <![CDATA[ in one line',
  '<script>alert("1")</script> & &amp; &#60;',
  `=cmd|' /C calc'!A0`,
  '+1 -1 @SUM(A1) \\ "quoted", with; separators',
  "'=already guarded",
  '-2+3',
  '@here',
  '＝full width',
  'emoji 👩‍👩‍👧‍👦 🇯🇵 and é, e\u0301, ﬁ',
  'محمد بن سلمان met בנימין',
  '\u202eright to left override',
  'NULL',
  'true',
  '007',
  '1e5',
  'BEGIN:VEVENT\\nEND:VCALENDAR, ; :',
  // As long as a title may be.
  `${'long '.repeat(1999)}ends!`,
]

/** One meeting for each awkward text, which stands in every field that takes free text. */
export const awkwardMeetings = (): Meeting[] =>
  AWKWARD.map((text, index) =>
    meeting(`2024-03-${String(index + 1).padStart(2, '0')}-ch-no-meeting`, {
      title: text,
      summary: `${text.slice(0, 9000)}\nsecond line\r\nthird`,
      location: { country: 'CH', city: text.slice(0, 200).trim(), venue: text.slice(0, 300).trim() },
      participants: [
        {
          name: { full: text.slice(0, 200).trim(), family: text.slice(0, 200).trim() },
          party: 'CH',
          role: text.slice(0, 500).trim(),
          office: 'foreign-minister',
          person: 'ada-muster',
        },
      ],
      occasion: text.slice(0, 500).trim(),
      documents: [{ type: 'agreement', title: text, languages: ['en'] }],
      sources: [{ publisher: text.slice(0, 300).trim(), title: text, language: 'ar', published: '2024-03' }],
    }),
  )

/** A few meetings of every shape: sizes, modes, dates, withdrawn and still to come. */
export const assortedMeetings = (): Meeting[] => [
  meeting('1890-01-01-au-gb-meeting', {
    date: '1890~',
    parties: [
      { type: 'state', code: 'AU' },
      { type: 'state', code: 'GB' },
    ],
    participants: [],
  }),
  meeting('1962-05-01-fr-gb-visit', {
    date: '1962-05',
    parties: [
      { type: 'state', code: 'FR' },
      { type: 'state', code: 'GB' },
    ],
  }),
  meeting('1988-05-29-suhh-us-summit', {
    date: '1988-05-29/1988-06-02',
    format: 'summit',
    parties: [
      { type: 'state', code: 'SUHH' },
      { type: 'state', code: 'US' },
    ],
  }),
  meeting('2024-02-01-ch-jp-us-summit', {
    format: 'summit',
    time: { start: '18:15', utc_offset: '+09:00', duration_minutes: 25 },
    parties: [
      { type: 'state', code: 'CH' },
      { type: 'state', code: 'JP' },
      { type: 'state', code: 'US' },
      { type: 'organization', code: 'au' },
    ],
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
    related: [{ id: '2024-02-02-ch-no-call', relation: 'follows' }],
  }),
  (() => {
    const { location: _, ...call } = meeting('2024-02-02-ch-no-call', { mode: 'phone', format: 'call', topics: [] })
    return call
  })(),
  meeting('2024-02-03-ch-no-meeting', { withdrawn: { reason: 'Told twice.', superseded_by: '2024-02-02-ch-no-call' } }),
  meeting('2024-02-04-ch-no-meeting', { date: '[2024-02-04..2024-02-06]', series: 'g7-summit' }),
  meeting('2030-01-01-ch-no-meeting', { status: 'scheduled' }),
]
