/** Parts of family names that stand before the main word and are often left out, joined or spelt otherwise. */
export const particles: ReadonlySet<string> = new Set(
  (
    'al el bin ibn bint ben abu abd abdul abdel ul ur ud van von der den de del della di da do dos das du la le les ' +
    'los las y e ter ten zu zur vom af av st saint mac mc o d l ad as ash an ar at az'
  ).split(' '),
)

/** Forms of address and titles of honour that come before a name. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mme mmes m dr prof professor sir dame lord lady baron baroness shri smt sri kumari h e he hh hrh ' +
    'hm his her excellency majesty highness royal honourable honorable hon rt right sheikh sheikha shaikh shaykh sayyid ' +
    "sayyida haji hajji tun tan datuk dato dato' datin seri pehin yang berhormat amat mulia engineer eng ing mag " +
    'monsieur madame madam herr frau senhor don dona u daw ambassador senator general gen lt col major maj admiral ' +
    'adm marshal captain capt president premier minister secretary chancellor king queen prince princess emperor emir ' +
    'amir sultan pope foreign prime crown raja rani pengiran ayatollah maulana mawlana pandit comrade the'
  ).split(' '),
)

/** What may follow a name without being a part of it. */
export const suffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii mp mep kc qc obe mbe cbe gcmg kcmg cmg am ac ao esq phd md ret retd'.split(
    ' ',
  ),
)
