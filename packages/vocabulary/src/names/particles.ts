/**
 * Words inside names that are often left out, joined or spelt otherwise: parts of family names that stand before the
 * main word, and honours that are given names too ("Sultan Al Jaber").
 */
export const particles: ReadonlySet<string> = new Set(
  (
    'al el bin ibn bint ben abu abd abdul abdel ul ur ud van von der den de del della di da do dos das du la le les ' +
    'los las y e ter ten zu zur vom af av st saint mac mc o d l ad as ash an ar at az sultan amir tun haji hajji raja'
  ).split(' '),
)

/** What may follow a name without being a part of it. */
export const suffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii mp mep kc qc obe mbe cbe gcmg kcmg cmg am ac ao esq phd md ret retd'.split(
    ' ',
  ),
)
