import { parsePointer } from '../json/pointer.js'
import { FORBIDDEN_KEYS } from '../json/tree.js'
import type { Change } from './diff.js'
import { isObject, sameJson } from './equal.js'

const refuse = (change: Change, why: string): never => {
  throw new RangeError(`cannot ${change.op} \`${change.path}\`: ${why}`)
}

const indexFor = (change: Change, list: readonly unknown[], step: string): number => {
  const index = /^(?:0|[1-9]\d{0,8})$/.test(step) ? Number(step) : -1
  const last = change.op === 'add' ? list.length : list.length - 1
  return index >= 0 && index <= last ? index : refuse(change, `the list has ${list.length} items`)
}

/** Checks that what is replaced or removed is what the change says it is. */
const expectBefore = (change: Change, found: unknown): void => {
  if (change.op !== 'add' && 'before' in change && !sameJson(found, change.before)) {
    refuse(change, 'another value stands there than the change expects')
  }
}

const applyOne = (value: unknown, steps: readonly string[], change: Change): unknown => {
  const [step, ...rest] = steps
  if (step === undefined) {
    expectBefore(change, value)
    return change.op === 'remove' ? refuse(change, 'the whole value cannot be removed') : change.value
  }
  if (Array.isArray(value)) {
    if (rest.length > 0) {
      const index = indexFor({ ...change, op: 'replace' }, value, step)
      return value.with(index, applyOne(value[index], rest, change))
    }
    const index = indexFor(change, value, step)
    expectBefore(change, value[index])
    if (change.op === 'remove') return value.toSpliced(index, 1)
    return change.op === 'add' ? value.toSpliced(index, 0, change.value) : value.with(index, change.value)
  }
  if (!isObject(value)) return refuse(change, 'nothing there can hold a value')
  if (FORBIDDEN_KEYS.has(step)) return refuse(change, 'the key is not allowed anywhere')
  const there = Object.hasOwn(value, step) && value[step] !== undefined
  if (rest.length > 0 || change.op !== 'add') {
    if (!there) return refuse(change, 'nothing stands there')
  } else if (there) {
    return refuse(change, 'a value stands there already')
  }
  if (rest.length > 0) return { ...value, [step]: applyOne(value[step], rest, change) }
  expectBefore(change, value[step])
  if (change.op !== 'remove') return { ...value, [step]: change.value }
  const { [step]: _removed, ...kept } = value
  return kept
}

/**
 * Applies changes to a record.
 * @param record the record before, or any JSON value; not changed
 * @param changes what {@link diffRecords} gave, in its order
 * @returns the record after
 * @throws RangeError naming the first change that does not fit: nothing, or another value, stands where it points
 */
export const applyDiff = <T>(record: T, changes: readonly Change[]): T => {
  let value: unknown = record
  for (const change of changes) {
    const steps = parsePointer(change.path) ?? refuse(change, 'the path is not a JSON Pointer')
    value = applyOne(value, steps, change)
  }
  return value as T
}
