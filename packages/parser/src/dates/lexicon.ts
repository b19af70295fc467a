/** Whole names of months, in lower case; `may` and `march` are other words too, and only what stands beside tells. */
export const MONTH_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
/** Whole names of weekdays, in lower case. */
export const WEEKDAY_NAMES: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** A word that names a month. */
export interface MonthWord {
  month: number
  /** `Sept`, `Dec`: counts only beside a day or a year, because `Jan` and `Mar` are names too. */
  short: boolean
  /** `May`, `March`, `April`, `June`, `August`: also a verb, a surname or a given name. */
  ambiguous: boolean
}

/** A word that names a weekday. */
export interface WeekdayWord {
  weekday: number
  /** `Mon`, `Sat`: counts only in front of a date. */
  short: boolean
}

/** Adds a word as releases write it: `July`, `JULY`, and `july`. */
function spellings(word: string): string[] {
  return [word[0]?.toUpperCase() + word.slice(1), word.toUpperCase(), word]
}

function monthWords(): Map<string, MonthWord> {
  const words = new Map<string, MonthWord>()
  const ambiguous = new Set([3, 4, 5, 6, 8])
  MONTH_NAMES.forEach((name, index) => {
    const month = index + 1
    // Lower-case `may` and `march` are verbs far more often than sloppily written months.
    const full = ambiguous.has(month) ? spellings(name).slice(0, 2) : spellings(name)
    for (const word of full) words.set(word, { month, short: false, ambiguous: ambiguous.has(month) })
    const shorts = month === 9 ? ['sep', 'sept'] : month === 5 ? [] : [name.slice(0, 3)]
    for (const short of shorts)
      for (const word of spellings(short).slice(0, 2)) words.set(word, { month, short: true, ambiguous: true })
  })
  return words
}

function weekdayWords(): Map<string, WeekdayWord> {
  const words = new Map<string, WeekdayWord>()
  WEEKDAY_NAMES.forEach((name, index) => {
    for (const word of spellings(name)) words.set(word, { weekday: index + 1, short: false })
    const shorts = [name.slice(0, 3), ...(index === 1 ? ['tues'] : index === 3 ? ['thur', 'thurs'] : [])]
    for (const short of shorts)
      for (const word of spellings(short).slice(0, 2)) words.set(word, { weekday: index + 1, short: true })
  })
  return words
}

/** Month words as written, capitals included. */
export const MONTHS: ReadonlyMap<string, MonthWord> = monthWords()

/** Weekday words as written, capitals included. */
export const WEEKDAYS: ReadonlyMap<string, WeekdayWord> = weekdayWords()

/** Words before a bare month that make it one (`in May`, `since March`); lower case. */
export const MONTH_CUES: ReadonlySet<string> = new Set(
  'in since during until till last this next late early mid throughout starting beginning between through'.split(' '),
)

/** Words before `of May` that make it the month (`the end of May`); lower case. */
export const MONTH_OF_CUES: ReadonlySet<string> = new Set('month beginning start end middle half days week'.split(' '))

/** Words before a weekday that make it a feast or a treaty (`Good Friday Agreement`); lower case. */
export const FEAST_WORDS: ReadonlySet<string> = new Set('good black bloody holy easter ash palm cyber whit'.split(' '))

/** Words before `Today` that make it a newspaper or a broadcaster; lower case. */
export const TODAY_TITLES: ReadonlySet<string> = new Set('russia usa india business psychology history'.split(' '))

/**
 * Lower-case words that may follow a list of days. Any other lower-case word after `July 5 and 12` is a thing that is
 * being counted (`July 5 and 12 ministers`).
 */
export const AFTER_DAYS: ReadonlySet<string> = new Set(
  `in at to for by on the a an with and or when where during as will was were is are has had have this between under of
  respectively that which who while he she they it his her its their our we i after before following from per via near
  but if also would can could should may did do hosted met held took`.split(/\s+/),
)

/** Number words in durations and in `two days ago`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15
  twenty:20 thirty:30 forty:40 forty-five:45 fifty:50 sixty:60 ninety:90`
    .split(/\s+/)
    .map((pair): [string, number] => {
      const [word = '', value = ''] = pair.split(':')
      return [word, Number(value)]
    }),
)

/** Parts of a day in words. */
export const PARTS_OF_DAY: ReadonlyMap<string, 'morning' | 'afternoon' | 'evening' | 'night'> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
] as const)

/**
 * Offsets of zone names that mean one offset only, from the IANA time zone database. `CST`, `IST` and `BST` are left
 * out (each is used by several countries), as is `Moscow time`, whose offset changed in 2011 and in 2014.
 */
export const ZONE_OFFSETS: ReadonlyMap<string, string> = new Map([
  ['utc', '+00:00'],
  ['gmt', '+00:00'],
  ['jst', '+09:00'],
  ['japan time', '+09:00'],
  ['japan standard time', '+09:00'],
  ['kst', '+09:00'],
  ['korea time', '+09:00'],
  ['korean time', '+09:00'],
  ['beijing time', '+08:00'],
  ['sgt', '+08:00'],
  ['singapore time', '+08:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['nzst', '+12:00'],
  ['nzdt', '+13:00'],
])
