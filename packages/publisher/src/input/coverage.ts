import { existsSync } from 'node:fs'
import { readRecordFile } from '@readout/records/files'
import type { JsonSchema } from '@readout/schema'
import { ReleaseError } from '../errors.js'
import { LEVELS } from '../tables/pairs.js'
import type { CoverageDeclaration } from '../tables/table.js'
import { checkerOf } from './check.js'

const day = { type: 'string', format: 'date' }

/** What the file of declarations must look like. */
const COVERAGE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://readout.example/schema/1.0/coverage.json',
  $defs: {},
  description: 'Which source was read for which period: one declaration for each publisher and period.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['publisher', 'state', 'from', 'to', 'complete'],
    properties: {
      publisher: { description: 'Name of the publisher, as records give it.', type: 'string', minLength: 1 },
      state: {
        description: 'State whose meetings the source tells of, ISO 3166.',
        type: 'string',
        pattern: '^[A-Z]{2,4}$',
      },
      from: { description: 'First day read.', ...day },
      to: { description: 'Last day read.', ...day },
      complete: { description: 'Whether every meeting that the source tells of was taken.', type: 'boolean' },
      levels: {
        description: 'Levels of office that the source tells of; all when left out.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { enum: LEVELS.map(({ name }) => name) },
      },
      modes: {
        description: 'Modes of meeting that the source tells of; all when left out.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', pattern: '^[a-z-]+$' },
      },
      covers: { description: 'What the source lists, in its own terms.', type: 'string', minLength: 1 },
      url: { description: 'Where the source is.', type: 'string', format: 'uri', pattern: '^https?://' },
      completeness: { description: 'What the source says of its completeness.', type: 'string', minLength: 1 },
      entries: { description: 'Entries that the source has for the period.', type: 'integer', minimum: 0 },
      meetings: { description: 'Meetings that the entries gave when they were read.', type: 'integer', minimum: 0 },
      note: { description: 'What was read and how, in a sentence.', type: 'string', minLength: 1 },
    },
  },
}

/**
 * Reads which source was read for which period.
 *
 * @param file path of a JSON file; no declarations when it does not exist
 * @throws ReleaseError when it is not valid
 */
export const readCoverage = (file: string): CoverageDeclaration[] => {
  if (!existsSync(file)) return []
  const { value, problems } = readRecordFile(file)
  const [problem] = problems
  if (problem !== undefined) {
    throw new ReleaseError(`${file}:${problem.start.line}:${problem.start.column}: ${problem.message}`)
  }
  const fault = checkerOf(COVERAGE_SCHEMA)(value)
  if (fault !== undefined) throw new ReleaseError(`${file}: ${fault}`)
  return value as CoverageDeclaration[]
}
