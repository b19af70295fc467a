import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { examples, type RegisterCommand } from '../command.js'
import { CommandError, write } from '../io.js'

const HIGHEST_PORT = 65_535

/** `readout serve`: a look at a site on this machine. */
export const registerServe: RegisterCommand = (program, { io }) => {
  program
    .command('serve <dir>')
    .summary('serve a site on this machine')
    .description('Serves the folder of a site to this machine alone, until it is stopped with Ctrl-C.')
    .option('--port <n>', 'port to listen on; 0 for any that is free', '8080')
    .addHelpText('after', examples([{ run: 'readout serve site', does: 'then open the address that it prints' }]))
    .action(async (dir: string, { port }: { readonly port: string }) => {
      const { serveSite } = await import('@readout/site')
      if (!/^\d+$/.test(port) || Number(port) > HIGHEST_PORT)
        throw new CommandError(`--port ${port}: not a number from 0 to ${HIGHEST_PORT}`)
      const server = await serveSite(path.resolve(io.cwd, dir), Number(port)).catch((error: unknown) => {
        throw new CommandError(`${dir}: ${error instanceof Error ? error.message : String(error)}`)
      })
      await write(io.stdout, `http://localhost:${(server.address() as AddressInfo).port}/\n`)
      await once(server, 'close')
    })
}
