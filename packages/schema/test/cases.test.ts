import { describe, expect, test } from 'vitest'
import { draftLifts } from './cases/draft.js'
import { cases, lifted } from './cases/index.js'
import { allConstraints, constraintOf } from './support/constraints.js'
import { edited } from './support/edit.js'
import { instances } from './support/instances.js'
import { faultsOf, schemaNames } from './support/validators.js'

/** Where ajv puts a fault: a missing key is a fault of the object that lacks it. */
const placeOf = (constraint: string, at: string) =>
  constraint.includes('/required/') ? at.replace(/\/[^/]*$/, '') : at

describe.each(schemaNames)('%s', (name) => {
  test('takes its whole instance', () => {
    expect(faultsOf(name, instances[name])).toEqual([])
  })

  test.each(cases[name])('$constraint at $at', ({ constraint, at, bad, good }) => {
    for (const value of good) expect(faultsOf(name, edited(name, at, value)), preview(value)).toEqual([])
    for (const value of bad) {
      const faults = faultsOf(name, edited(name, at, value)).map((fault) => [constraintOf(fault), fault.instancePath])
      expect(faults, preview(value)).toEqual([[constraint, placeOf(constraint, at)]])
    }
  })
})

describe('what a draft may lack', () => {
  test.each(lifted)('$constraint', ({ at, bad }) => {
    for (const value of bad) expect(faultsOf('draft', edited('draft', at, value))).toEqual([])
  })

  test('the list of it names constraints of the record only', () => {
    expect([...draftLifts].filter((constraint) => !allConstraints().has(constraint))).toEqual([])
  })
})

describe('coverage', () => {
  /** A branch is entered only when its discriminator has this value, so that no value can break it. */
  const unbreakable = ['OrganizationParty', 'StateParty'].flatMap((name) => [
    `${name}/properties/type/const`,
    `${name}/required/type`,
  ])

  test('every constraint of every schema has a case', () => {
    const covered = Object.values(cases).flatMap((list) => list.map(({ constraint }) => constraint))
    expect([...allConstraints()].sort()).toEqual([...new Set([...covered, ...unbreakable])].sort())
  })

  test('every case has a bad value, and a good one where not the whole instance is it', () => {
    const lacking = Object.values(cases)
      .flat()
      .filter(
        ({ constraint, bad, good }) => bad.length === 0 || (good.length === 0 && !constraint.includes('/required/')),
      )
    expect(lacking).toEqual([])
  })
})

/** The start of a value, for the message of a failing case. */
function preview(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 80)
}
