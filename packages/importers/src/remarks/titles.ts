/** Titles that the United States does not have: whoever bears one in a list of theirs is a guest. */
export const FOREIGN_TITLES =
  /\b(?:Prime Minister|King|Queen|Chancellor|Premier|Emperor|Shah|Sultan|Emir|Amir|Prince|Princess|Taoiseach|Foreign Minister|Crown Prince)\b/i

/** Titles that the United States alone has, but for the Vatican's Secretary of State: whoever bears one is theirs. */
export const AMERICAN_TITLES =
  /^(?:Deputy )?Secretary of (?:State|Defense|War|the Treasury|Homeland Security|Commerce|Energy|Agriculture)\b/i
