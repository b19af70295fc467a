// Writes functions that tell whether a value is sound, and nothing of what is wrong: nearly every file is, and a check
// that need not gather faults is a fifth of the size of one that does, which counts while the machine still warms up.

/** Codes of one place from which on a set is faster than comparing with each. */
const MANY_CODES = 6

const KEYWORDS = new Set([
  ...['$schema', '$id', '$defs', '$ref', 'type', 'properties', 'required', 'additionalProperties', 'allOf'],
  ...['items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'format', 'enum', 'const'],
  ...['minimum', 'maximum'],
])

const constant = (value) => JSON.stringify(value)

/** Writes the checks of one schema and of all that it refers to. */
class Writer {
  #root
  #prefix
  #formats
  #constants = []
  #functions = new Map()

  constructor(root, prefix, formats) {
    this.#root = root
    this.#prefix = prefix
    this.#formats = formats
  }

  /** Keeps a value that is made once. @returns its name */
  #keep(expression) {
    const at = this.#constants.indexOf(expression)
    return `${this.#prefix}${at === -1 ? this.#constants.push(expression) - 1 : at}`
  }

  /** @returns an expression that is true for a sound string; a length that only counting by code points could settle is not */
  #string(schema, value) {
    const tests = [`typeof ${value} === 'string'`]
    if (schema.minLength !== undefined) {
      if (schema.minLength > 1) throw new Error('A least length beyond 1 needs counting.')
      tests.push(`${value}.length >= ${schema.minLength}`)
    }
    if (schema.maxLength !== undefined) tests.push(`${value}.length <= ${schema.maxLength}`)
    for (const pattern of [schema.pattern && new RegExp(schema.pattern, 'u'), this.#formats[schema.format]]) {
      if (pattern) tests.push(`${this.#keep(String(pattern))}.test(${value})`)
    }
    return tests
  }

  #array({ items, minItems, maxItems }, value) {
    const tests = [`Array.isArray(${value})`]
    if (minItems !== undefined) tests.push(`${value}.length >= ${minItems}`)
    if (maxItems !== undefined) tests.push(`${value}.length <= ${maxItems}`)
    if (items !== undefined) tests.push(`${value}.every(${this.#function(items)})`)
    return tests
  }

  /** @returns an expression that is true for a sound value */
  #expression(schema, value) {
    const unknown = Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword))
    if (unknown.length > 0) throw new Error(`No check is written for ${unknown.join(', ')}.`)
    if (schema.properties !== undefined) return `${this.#function(schema)}(${value})`
    const tests = []
    if (schema.$ref !== undefined) tests.push(this.#expression(this.#defined(schema.$ref), value))
    if (schema.const !== undefined) tests.push(`${value} === ${constant(schema.const)}`)
    else if (schema.enum !== undefined) {
      tests.push(
        schema.enum.length >= MANY_CODES
          ? `${this.#keep(`new Set(${constant(schema.enum)})`)}.has(${value})`
          : `(${schema.enum.map((code) => `${value} === ${constant(code)}`).join(' || ')})`,
      )
    } else if (schema.type === 'string') tests.push(...this.#string(schema, value))
    else if (schema.type === 'array') tests.push(...this.#array(schema, value))
    else if (schema.type === 'integer') {
      tests.push(`Number.isInteger(${value})`, `${value} >= ${schema.minimum}`, `${value} <= ${schema.maximum}`)
      if (schema.minimum === undefined || schema.maximum === undefined) throw new Error('A number needs both limits.')
    } else if (schema.$ref === undefined) throw new Error(`No check is written for the type ${schema.type}.`)
    return tests.join(' && ')
  }

  #defined(ref) {
    return this.#root.$defs[ref.slice('#/$defs/'.length)]
  }

  /** Writes the function of a schema, once. @returns its name */
  #function(schema) {
    if (schema.$ref !== undefined && Object.keys(schema).length === 1) return this.#function(this.#defined(schema.$ref))
    const key = JSON.stringify(schema)
    const known = this.#functions.get(key)
    if (known !== undefined) return known.name
    const written = { name: `${this.#prefix}Sound${this.#functions.size}`, code: '' }
    this.#functions.set(key, written)
    written.code =
      schema.properties === undefined
        ? `const ${written.name} = (value) => ${this.#expression(schema, 'value')}`
        : `const ${written.name} = (value) => {\n${this.#object(schema).join('\n')}\n  return true\n}`
    return written.name
  }

  /** Lines of the function of an object. Keys that are known are counted off against all that it has. */
  #object({ properties, required = [], additionalProperties, allOf = [] }) {
    const lines = [`  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false`]
    const isClosed = additionalProperties === false
    if (isClosed) lines.push(`  let unknown = ${-required.length}`)
    for (const [index, [key, schema]] of Object.entries(properties).entries()) {
      if (key in Object.prototype) throw new Error(`Every object has a ${key}.`)
      const name = `v${index}`
      const sound = this.#expression(schema, name)
      lines.push(`  const ${name} = value.${key}`)
      if (required.includes(key)) lines.push(`  if (!(${sound})) return false`)
      else if (isClosed) {
        lines.push(`  if (${name} !== undefined) {`, `    if (!(${sound})) return false`, '    unknown--', '  }')
      } else lines.push(`  if (${name} !== undefined && !(${sound})) return false`)
    }
    if (isClosed) lines.push('  for (const _key in value) unknown++', '  if (unknown !== 0) return false')
    for (const { if: condition, then, ...rest } of allOf) {
      const [[key, { const: wanted }], ...more] = Object.entries(condition.properties)
      if (Object.keys(rest).length + more.length > 0 || wanted === undefined || condition.required[0] !== key) {
        throw new Error('No check is written for this branch.')
      }
      lines.push(`  if (value.${key} === ${constant(wanted)} && !(${this.#expression(then, 'value')})) return false`)
    }
    return lines
  }

  /** @returns lines of code that end with the exported function */
  module(exported) {
    const name = this.#function(this.#root)
    return [
      ...this.#constants.map((expression, index) => `const ${this.#prefix}${index} = ${expression}`),
      ...[...this.#functions.values()].reverse().map(({ code }) => code),
      `/** Whether a value of JSON is beyond doubt a sound ${exported}; where it is not, the whole check decides. */`,
      `export const ${exported}Sound = (value: unknown): boolean => ${name}(value)`,
    ]
  }
}

/**
 * @param {object} root a schema without annotations
 * @param {string} exported name of what it describes
 * @param {Record<string, RegExp>} formats formats as regular expressions
 * @returns {string[]} lines of a TypeScript module
 */
export const soundCheck = (root, exported, formats) => new Writer(root, exported, formats).module(exported)
