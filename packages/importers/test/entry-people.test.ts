import { describe, expect, it } from 'vitest'
import { nameOf, visitorsIn } from '../src/entry-people.js'
import { stateNamed } from '../src/historian/states.js'

describe('nameOf', () => {
  it('drops the notes of the list and tells the parts apart', () => {
    expect(nameOf('Alva B. (Albert Bruno) Stone')).toEqual({ full: 'Alva B. Stone', family: 'Stone', given: 'Alva B.' })
  })
})

describe('visitorsIn', () => {
  it.each([
    ['President Rui Lima', [['Rui Lima', 'President', 'head-of-state']]],
    ['Prime Minister Ola Berg', [['Ola Berg', 'Prime Minister', 'head-of-government']]],
    ['King Nils II', [['Nils II', 'King', 'monarch']]],
    [
      'President Ana Sousa and Prime Minister Rui Lima',
      [
        ['Ana Sousa', 'President', 'head-of-state'],
        ['Rui Lima', 'Prime Minister', 'head-of-government'],
      ],
    ],
    ['Prime Minister J.M. (Tom) Waters', [['J.M. Waters', 'Prime Minister', 'head-of-government']]],
    ['Prime Minister Tom A. B. Waters', [['Tom A. B. Waters', 'Prime Minister', 'head-of-government']]],
    ['Amir Sheikh Nasir al-Hamad al-Nasir', [['Nasir al-Hamad al-Nasir', 'Amir', 'monarch']]],
    ['President-elect Ana Sousa', [['Ana Sousa', 'President-elect', 'other']]],
    ['Rui Lima', [['Rui Lima', 'Visitor', 'other']]],
  ])('%s', (text, expected) => {
    expect(visitorsIn(text, 'PT').map(({ name, role, office }) => [name.full, role, office])).toEqual(expected)
  })
})

describe('stateNamed', () => {
  it.each([
    ['U.S.S.R.', '1975-01-01', 'SUHH'],
    ['Korea, Republic of', '1960-01-01', 'KR'],
    ['Germany, Federal Republic of', '1974-01-01', 'DE'],
    ['Hawaii', '1874-12-12', 'XHAW'],
    ['Zaire', '1980-01-01', 'CD'],
    ['Dahomey (Benin)', '1970-01-01', 'BJ'],
    ['Ceylon', '1962-01-01', 'LK'],
    ['Yugoslavia', '1970-01-01', 'YUCS'],
    ['Cambodia', '1953-04-17', 'KH'],
    ['Nowherestan', '1970-01-01', undefined],
  ])('%s on %s: %s', (name, on, code) => {
    expect(stateNamed(name, on)).toBe(code)
  })
})
