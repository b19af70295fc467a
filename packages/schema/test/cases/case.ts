/** Values that break one constraint and values that just keep it, put in one place of a schema's whole instance. */
export interface Case {
  /** The constraint, `Definition/place/keyword`, as `allConstraints` names it. */
  readonly constraint: string
  /** Where the values go, as a JSON Pointer. */
  readonly at: string
  /** Values of which each has this one fault. */
  readonly bad: readonly unknown[]
  /** Values of which each has none. */
  readonly good: readonly unknown[]
}

/** The keys without which an object is refused: by definition, where one stands in the instance and what it requires. */
export interface Required {
  readonly definition: string
  readonly at: string
  readonly keys: readonly string[]
}

/** A string of a length. */
export const long = (length: number): string => 'a'.repeat(length)

/** As many values as asked for, each made from its place. */
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
