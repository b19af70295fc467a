/** Kinds of visits that are arranged between the two governments, by the words for them. */
export const VISITS: readonly (readonly [RegExp, string])[] = [
  [/\bstate visit\b/i, 'state-visit'],
  [/\b(?:official working|working official) visit\b/i, 'working-visit'],
  [/\boff?ici?al (?:select )?visit\b/i, 'official-visit'],
  [/\bworking visit\b/i, 'working-visit'],
  [
    /\binformal visit\b|\b(?:presidential|official) guest\b|\bguest of (?:the president|u\.?s)|\b(?:at |on )?(?:the )?invitation of (?:the )?(?:president|u\.?s)|\bguest of the government\b|\bcourtesy visit\b/i,
    'meeting',
  ],
]

/** Talks told without the other side: in a list of guests it is the host. */
export const TALKS =
  /\b(?:discuss(?:ed|ions?)|conversations|talks|negotiations|consultations|bilateral meeting|conferences? on)\b/i

/** The same as nouns, with the meals and meetings that stand for a whole entry. */
export const NOMINAL_TALKS =
  /\b(?:discussions?|conversations|talks|negotiations|consultations|meetings?|summit|conferences?|luncheon|lunch|brunch)\b/i

/** A stay that no government arranged. */
export const PRIVATE_STAY = /^(?:private|unofficial|personal|pastoral)\b/i

/** The format that a clause about people met names. */
export const formatOfMeeting = (clause: string): string => {
  if (/\(?\b2 ?\+ ?2\b/.test(clause)) return 'two-plus-two'
  // "Met with X during the summit": what stands behind is where they met.
  const text =
    clause.split(/ (?:during|alongside|at|while|following|after|before|regarding|concerning|to) /)[0] ?? clause
  if (/\baudience\b/i.test(text)) return 'audience'
  if (/\bsummit\b/i.test(text)) return 'summit'
  if (/\bdialog(?:ue)?\b/i.test(text)) return 'dialogue'
  if (/\b(?:luncheon|lunch|brunch)\b/i.test(text)) return 'working-lunch'
  return /\b(?:dinner|dined)\b/i.test(text) ? 'working-dinner' : 'meeting'
}
