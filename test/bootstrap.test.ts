import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../scripts/bootstrap.mjs'
import { root } from './helpers/repository.js'

describe('runProgram', () => {
  it('gives the exit code of the program', async () => {
    expect(await runProgram(process.execPath, ['-e', 'process.exit(3)'])).toBe(3)
  })

  it('gives 128 and the number of the signal that ended the program', async () => {
    expect(await runProgram(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137)
  })

  it('rejects when there is no such program', async () => {
    await expect(runProgram('no-such-program', [])).rejects.toThrow('ENOENT')
  })

  it.runIf(process.platform !== 'win32')('passes a signal on to everything that the program started', async () => {
    const module = pathToFileURL(join(root, 'scripts/bootstrap.mjs')).href
    const code = `
      const { runProgram } = await import(${JSON.stringify(module)})
      process.exitCode = await runProgram('sh', ['-c', 'sleep 300 & echo $!; wait'])
    `
    const parent = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const grandchild = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)))
    const ended = new Promise<number | null>((resolve) => parent.once('exit', resolve))
    parent.kill('SIGTERM')
    expect(await ended).toBe(143)
    // It may take a moment until the system has taken the process away.
    const alive = () => spawnSync('kill', ['-0', String(grandchild)]).status === 0
    for (let tries = 0; tries < 100 && alive(); tries++) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(alive()).toBe(false)
  })
})
