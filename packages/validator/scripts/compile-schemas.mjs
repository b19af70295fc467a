import { schemas } from '@readout/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { soundCheck } from './sound-checks.mjs'

/**
 * Formats as regular expressions, which ajv writes into the compiled code. The schemas use these two only. `date` tells
 * the form alone: that the day exists is the rule `date-exists`, which can say what is wrong with it. `uri` tells an
 * absolute address of printable ASCII without blanks (RFC 3986, section 2).
 */
const FORMATS = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[!$&'()*+,;=:@/?#[\]._~A-Za-z0-9-]|%[0-9A-Fa-f]{2})+$/,
}

/** Modules that the compiled code asks for, by the names that ajv gives them. */
const RUNTIME = /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;/g

/** Keywords that say something to people only. */
const ANNOTATIONS = ['title', 'description', 'examples', 'tsType', '$comment']

/** Keywords whose value is a map from names to schemas. */
const MAPS = ['properties', '$defs']

/** Keywords whose value is a schema or a list of schemas. */
const NESTED = ['items', 'allOf', 'if', 'then', 'else']

/**
 * Leaves out what the compiled check does not need: annotations, and `uniqueItems`, which ajv checks by comparing each
 * entry with each; `entriesTwice` of the validator does it in linear time.
 */
const strip = (schema) => {
  if (Array.isArray(schema)) return schema.map(strip)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = {}
  for (const [key, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(key) || key === 'uniqueItems') continue
    if (MAPS.includes(key)) {
      kept[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner)]))
    } else kept[key] = NESTED.includes(key) ? strip(value) : value
  }
  return kept
}

/** Lists the arrays whose entries must differ, as paths in which `*` stands for any index. */
const uniquePaths = (root) => {
  const paths = []
  const visit = (schema, path, refs) => {
    if (schema.$ref !== undefined) {
      if (refs.includes(schema.$ref)) return
      const name = schema.$ref.slice('#/$defs/'.length)
      visit(root.$defs[name], path, [...refs, schema.$ref])
    }
    if (schema.uniqueItems === true) paths.push(path)
    for (const [key, inner] of Object.entries(schema.properties ?? {})) visit(inner, [...path, key], refs)
    if (schema.items !== undefined) visit(schema.items, [...path, '*'], refs)
    for (const inner of [...(schema.allOf ?? []), schema.then, schema.else]) if (inner) visit(inner, path, refs)
  }
  visit(root, [], [])
  return paths
}

/**
 * @returns text of a TypeScript module with the functions `recordSound` and `personSound`
 */
export const compileSoundChecks = () =>
  [
    '// Generated from the schemas of @readout/schema by scripts/generate.mjs. Do not edit: run `npm run generate`.',
    '// @ts-nocheck',
    ...soundCheck(strip(schemas.record), 'record', FORMATS),
    ...soundCheck(strip(schemas.person), 'person', FORMATS),
    '',
  ].join('\n')

/**
 * Compiles the schemas of files ahead of time: at run time nothing is compiled and no code is evaluated, so that the
 * start is fast and a page with a strict content security policy can check a record.
 *
 * @returns text of a TypeScript module with the functions `record` and `person` and the paths of unique entries
 */
export const compileSchemas = async () => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ownProperties: true,
    loopEnum: Number.POSITIVE_INFINITY,
    code: { source: true, esm: true, lines: true },
    formats: FORMATS,
    schemas: [strip(schemas.record), strip(schemas.person)],
  })
  const code = standalone.default(ajv, { record: schemas.record.$id, person: schemas.person.$id })
  const imports = []
  const body = code.replace(/^"use strict";/, '').replace(RUNTIME, (_all, name, module) => {
    imports.push(`import ${name}Module from '${module}.js'`)
    return `const ${name} = ${name}Module.default ?? ${name}Module;`
  })
  if (body.includes('require(')) throw new Error('The compiled schemas require a module that is not replaced.')
  return [
    '// Generated from the schemas of @readout/schema by scripts/generate.mjs. Do not edit: run `npm run generate`.',
    '// @ts-nocheck',
    ...imports,
    body.trim(),
    `export const recordUnique = ${JSON.stringify(uniquePaths(schemas.record))};`,
    `export const personUnique = ${JSON.stringify(uniquePaths(schemas.person))};`,
    '',
  ].join('\n')
}
