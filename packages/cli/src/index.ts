export type { CommandContext, Example, RegisterCommand } from './command.js'
export { ClosedOutput, CommandError, type CommandIo, type ExitStatus } from './io.js'
export { main } from './main.js'
