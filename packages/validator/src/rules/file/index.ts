import type { FileRule } from '../../engine/rule.js'
import { codeKnown } from './code-known/rule.js'
import { entryUnique } from './entry-unique/rule.js'
import { fileCanonical } from './file-canonical/rule.js'
import { fileNameId } from './file-name-id/rule.js'
import { fileReadable } from './file-readable/rule.js'
import { fileSize } from './file-size/rule.js'
import { fileYearFolder } from './file-year-folder/rule.js'
import { jsonDepth } from './json-depth/rule.js'
import { jsonSyntax } from './json-syntax/rule.js'
import { keyHarmless } from './key-harmless/rule.js'
import { keyKnown } from './key-known/rule.js'
import { keyUnique } from './key-unique/rule.js'
import { schemaValid } from './schema-valid/rule.js'
import { textNfc } from './text-nfc/rule.js'
import { textNoBidi } from './text-no-bidi/rule.js'
import { textNoBom } from './text-no-bom/rule.js'
import { textNoControl } from './text-no-control/rule.js'
import { textNoInvisible } from './text-no-invisible/rule.js'
import { textOneScript } from './text-one-script/rule.js'
import { textUtf8 } from './text-utf-8/rule.js'

/** Checks of the text of one file, in the order of their ids. */
export const fileRules: readonly FileRule[] = [
  codeKnown,
  entryUnique,
  fileCanonical,
  fileNameId,
  fileReadable,
  fileSize,
  fileYearFolder,
  jsonDepth,
  jsonSyntax,
  keyHarmless,
  keyKnown,
  keyUnique,
  schemaValid,
  textNfc,
  textNoBidi,
  textNoBom,
  textNoControl,
  textNoInvisible,
  textOneScript,
  textUtf8,
]
