// Whether drafts of meetings agree with the labels that a reader gave a fixture; fixtures/README.md says what labels mean.

/**
 * What a label says of a person. Lists hold what is equally right.
 * @typedef {{ name: string, family: string | string[], party?: string | null, office?: string | string[] | null,
 *   optional?: boolean }} LabelledPerson
 */
/**
 * What a label says of a meeting. `date` holds the first and the last day, `YYYY-MM-DD`.
 * @typedef {{ parties: string[], people: LabelledPerson[], date: [string, string] | null,
 *   date_basis?: 'text' | 'published' | 'range', city?: string | (string | null)[] | null,
 *   mode?: string | string[], status?: string, optional?: boolean }} LabelledMeeting
 */
/**
 * The parts of a draft that labels speak of.
 * @typedef {{ parties?: { type: string, code: string }[], date?: string, location?: { city?: string }, mode?: string,
 *   status?: string, participants?: { name?: { full?: string }, party?: string, office?: string }[] }} DraftMeeting
 */

/** The order in which fields that differ are named. */
const FIELDS = /** @type {const} */ (['parties', 'people', 'offices', 'date', 'city', 'mode', 'status'])

/**
 * Compares the drafts of a release with its labels.
 * @param {readonly LabelledMeeting[]} labels the meetings that a reader found
 * @param {readonly DraftMeeting[]} drafts the meetings that the parser found
 * @returns {string[]} what differs: `missing meeting`, `extra meeting`, or fields; empty where both agree
 */
export const differences = (labels, drafts) => {
  const left = [...drafts]
  /** @type {LabelledMeeting[]} */
  const unmatched = []
  for (const label of labels) {
    const at = left.findIndex((draft) => fieldsThatDiffer(label, draft).length === 0)
    if (at < 0) unmatched.push(label)
    else left.splice(at, 1)
  }
  const found = new Set()
  for (const label of unmatched) {
    // the draft that has most in common with it is taken for the same meeting, told wrongly
    let best = -1
    let fewest = Number.POSITIVE_INFINITY
    for (const [at, draft] of left.entries()) {
      if (!shareParties(label, draft)) continue
      const { length } = fieldsThatDiffer(label, draft)
      if (length < fewest) [best, fewest] = [at, length]
    }
    const [draft] = best < 0 ? [] : left.splice(best, 1)
    if (draft !== undefined) for (const field of fieldsThatDiffer(label, draft)) found.add(field)
    else if (label.optional !== true) found.add('missing meeting')
  }
  if (left.length > 0) found.add('extra meeting')
  return ['missing meeting', 'extra meeting', ...FIELDS].filter((what) => found.has(what))
}

/**
 * @param {LabelledMeeting} label
 * @param {DraftMeeting} draft
 * @returns {string[]}
 */
const fieldsThatDiffer = (label, draft) => {
  /** @type {Record<(typeof FIELDS)[number], boolean>} */
  const agrees = {
    parties: sameParties(label, draft),
    ...peopleAgree(label, draft),
    date: dateAgrees(label, draft),
    city: among(label.city ?? null, draft.location?.city ?? null, fold),
    mode: among(label.mode ?? 'unknown', draft.mode ?? 'unknown'),
    status: (label.status ?? 'held') === (draft.status ?? 'held'),
  }
  return FIELDS.filter((field) => !agrees[field])
}

/** The codes of a draft's parties as labels write them: organisations behind `org:`. */
const codesOf = (/** @type {DraftMeeting} */ draft) =>
  new Set((draft.parties ?? []).map(({ type, code }) => (type === 'state' ? code : `org:${code}`)))

/**
 * @param {LabelledMeeting} label
 * @param {DraftMeeting} draft
 */
const sameParties = (label, draft) => {
  const codes = codesOf(draft)
  return (
    codes.size === label.parties.length && label.parties.every((one) => one.split('|').some((code) => codes.has(code)))
  )
}

/**
 * @param {LabelledMeeting} label
 * @param {DraftMeeting} draft
 */
const shareParties = (label, draft) => {
  const codes = codesOf(draft)
  const shared = label.parties.filter((one) => one.split('|').some((code) => codes.has(code)))
  return shared.length * 2 >= Math.max(codes.size, label.parties.length)
}

/**
 * @param {LabelledMeeting} label
 * @param {DraftMeeting} draft
 * @returns {{ people: boolean, offices: boolean }} people: those named and no other, each of the right party
 */
const peopleAgree = (label, draft) => {
  const left = [...(draft.participants ?? [])]
  let people = true
  let offices = true
  for (const person of label.people) {
    const at = left.findIndex((one) => isNamed(person, one.name?.full ?? ''))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    if (found === undefined) {
      if (person.optional !== true) people = false
      continue
    }
    if (person.office && !among(person.office, found.office ?? null)) offices = false
    const parties = person.party?.split('|').map((code) => code.replace(/^org:/u, ''))
    if (parties !== undefined && !parties.includes(found.party ?? '')) people = false
  }
  return { people: people && left.length === 0, offices }
}

/**
 * @param {LabelledPerson} person
 * @param {string} full
 */
const isNamed = (person, full) => {
  const words = new Set(fold(full).split(' '))
  return [person.family].flat().some((family) =>
    fold(family)
      .split(' ')
      .every((word) => words.has(word)),
  )
}

/**
 * @param {LabelledMeeting} label
 * @param {DraftMeeting} draft
 */
const dateAgrees = ({ date, date_basis: basis }, draft) => {
  const span = draft.date === undefined ? undefined : spanOf(draft.date)
  if (date === null) return basis === 'published' || span === undefined
  if (span === undefined) return basis === 'published'
  const [start, end] = span
  return basis === 'published' || basis === 'range'
    ? start >= date[0] && end <= date[1]
    : start === date[0] && end === date[1]
}

/**
 * The first and the last day of an EDTF date of the record schema.
 * @param {string} edtf
 * @returns {[string, string]}
 */
const spanOf = (edtf) => {
  const parts = edtf.replace(/[[\]~?%]/gu, '').split(/\/|\.\./u)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const [year = '', month = '12', day] = last.split('-')
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return [`${first}-01-01`.slice(0, 10), day === undefined ? `${year}-${month}-${length}` : last]
}

/**
 * @template {string | null} Value
 * @param {Value | Value[]} right
 * @param {Value} given
 * @param {(value: Value) => string | null} [by]
 */
const among = (right, given, by = (value) => value) =>
  [right].flat().some((value) => by(/** @type {Value} */ (value)) === by(given))

/** Letters that no decomposition takes a mark from. */
const LETTERS = /** @type {Record<string, string>} */ ({ ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', ß: 'ss' })

/** Words in lower case without marks and apostrophes, one space between them. */
const fold = (/** @type {string | null} */ text) =>
  (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .replace(/[ıłøđæß]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
