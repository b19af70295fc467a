import { describe, expect, it } from 'vitest'
import * as files from '../src/files/index.js'
import * as root from '../src/index.js'

describe('public names', () => {
  it('of the browser-safe root', () => {
    expect(Object.keys(root)).toMatchInlineSnapshot(`
      [
        "canonicalRecord",
        "serializeRecord",
        "serializeLine",
        "applyDiff",
        "diffRecords",
        "mergeRecords",
        "daysInMonth",
        "formatDay",
        "isDay",
        "dayNumber",
        "addDays",
        "weekdayOf",
        "readEdtf",
        "parseEdtf",
        "compareEdtf",
        "overlapEdtf",
        "LISTED_BEFORE_COUNT",
        "MAX_LISTED_PARTIES",
        "makeId",
        "parseId",
        "compareId",
        "indexLines",
        "FORBIDDEN_KEYS",
        "RECORD_LIMITS",
        "parseJsonWithPositions",
        "escapeStep",
        "formatPointer",
        "parsePointer",
        "valueAt",
        "valueAtSteps",
        "likenessBlocks",
        "likenessSpan",
        "ONE_MEETING",
        "likeness",
        "findAlike",
        "packPeople",
        "unpackPeople",
        "isPersonEntry",
        "heldThroughout",
        "surelyHeld",
      ]
    `)
  })
  it('of the part that touches the disk', () => {
    expect(Object.keys(files)).toMatchInlineSnapshot(`
      [
        "readRecordFile",
        "walkRecordFiles",
        "findRecordFiles",
        "loadRecords",
        "writeFileAtomic",
        "recordPath",
        "writeRecord",
      ]
    `)
  })
})
