import type { RegisterCommand } from '../command.js'
import { registerChangeset } from './changeset.js'
import { registerDiff } from './diff.js'
import { registerExplain } from './explain.js'
import { registerImport } from './import.js'
import { registerNew } from './new.js'
import { registerParse } from './parse.js'
import { registerPublish } from './publish.js'
import { registerServe } from './serve.js'
import { registerSite } from './site.js'
import { registerValidate } from './validate.js'
import { registerVerify } from './verify.js'

/** Every command, in the order of the help text. A new command is one file in this folder and one line here. */
export const commands: readonly RegisterCommand[] = [
  registerParse,
  registerNew,
  registerImport,
  registerValidate,
  registerExplain,
  registerPublish,
  registerDiff,
  registerVerify,
  registerChangeset,
  registerSite,
  registerServe,
]
