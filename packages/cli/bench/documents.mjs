const MINISTERS = [
  ['Maria Lindqvist', 'Sweden', 'Swedish', 'Stockholm'],
  ['Jean Dupont', 'France', 'French', 'Paris'],
  ['Aiko Tanaka', 'Japan', 'Japanese', 'Tokyo'],
  ['Pedro Alvarez', 'Mexico', 'Mexican', 'Mexico City'],
  ['Anna Kowalska', 'Poland', 'Polish', 'Warsaw'],
]

/**
 * A short release on two invented ministers; no two numbers give the same text.
 *
 * @param {number} index from 0; becomes the id
 * @returns {{ id: string, published: string, text: string }}
 */
export const shortRelease = (index) => {
  const count = MINISTERS.length
  const [host, state] = MINISTERS[index % count]
  const [guest, , demonym, city] = MINISTERS[(index + 1 + (Math.floor(index / count) % (count - 1))) % count]
  const text =
    `Foreign Minister ${host} of ${state} met with ${demonym} Foreign Minister ${guest} in ${city} on ` +
    `July ${1 + (index % 28)}, 2024. They discussed item ${index} of their programme.`
  return { id: String(index), published: '2024-07-30', text }
}
