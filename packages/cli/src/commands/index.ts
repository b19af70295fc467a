import type { RegisterCommand } from '../command.js'
import { registerNew } from './new.js'
import { registerPublish } from './publish.js'
import { registerValidate } from './validate.js'

/** Every command, in the order of the help text. A new command is one file in this folder and one line here. */
export const commands: readonly RegisterCommand[] = [registerNew, registerValidate, registerPublish]
