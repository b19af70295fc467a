import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { expect, test } from 'vitest'
import { schemas } from '../src/index.js'

test.each(Object.keys(schemas))('%s compiles in ajv, strict', (name) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  formatsPlugin.default(ajv)
  const schema = schemas[name as keyof typeof schemas]
  expect(ajv.validateSchema(schema)).toBe(true)
  expect(ajv.compile(schema)({})).toBe(false)
})
