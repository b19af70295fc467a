import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { expect, test } from 'vitest'
import * as api from '../src/index.js'

test('exports', () => {
  expect(Object.keys(api).sort()).toEqual(['SCHEMA_BASE', 'SCHEMA_VERSION', 'schemas'])
  expect(Object.keys(api.schemas)).toEqual([
    'record',
    'draft',
    'person',
    'parseDocument',
    'parseResult',
    'publishedMeeting',
    'releaseManifest',
  ])
})

test('the example of the README finds what it says', () => {
  const ajv = new Ajv2020({ allErrors: true })
  formatsPlugin.default(ajv)
  const isMeeting = ajv.compile<api.Meeting>(api.schemas.record)
  expect(isMeeting({ schema_version: '1.0', id: '1990-09-09-suhh-us-summit' })).toBe(false)
  expect(isMeeting.errors).toHaveLength(11)
})
