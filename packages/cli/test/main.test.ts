import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { examples, type RegisterCommand } from '../src/command.js'
import { commands } from '../src/commands/index.js'
import { ClosedOutput, CommandError, wantsColor, write } from '../src/io.js'
import { run } from './helpers/run.js'

/** A command that does what its one argument says. */
const act =
  (action: (io: Parameters<RegisterCommand>[1]) => Promise<void> | void): RegisterCommand =>
  (program, context) => {
    program
      .command('act')
      .description('acts')
      .action(() => action(context))
  }

describe('main', () => {
  it('prints its help on standard output and exits with 0', async () => {
    const { status, stdout, stderr } = await run(['--help'], { commands: [act(() => {})] })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: readout \[options\] \[command\]\n/u)
    expect(stdout).toContain('Exit codes: 0 all well, 1 problems found, 2 could not run.\n')
  })

  it('prints its help on standard error and exits with 2 when no command is given', async () => {
    const { status, stdout, stderr } = await run([], { commands: [act(() => {})] })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: readout/u)
  })

  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
      stderr: '',
    })
  })

  it('suggests the command that was meant', async () => {
    expect(await run(['atc'], { commands: [act(() => {})] })).toEqual({
      status: 2,
      stdout: '',
      stderr: "error: unknown command 'atc'\n(Did you mean act?)\nRun it with --help to see how it is used.\n",
    })
  })

  it('refuses an unknown option of a command with 2', async () => {
    expect(await run(['act', '--no-such'], { commands: [act(() => {})] })).toEqual({
      status: 2,
      stdout: '',
      stderr: "error: unknown option '--no-such'\nRun it with --help to see how it is used.\n",
    })
  })

  it('ends with the highest exit code that a command set', async () => {
    const command = act(({ exit }) => {
      exit(1)
      exit(0)
    })
    expect(await run(['act'], { commands: [command] })).toEqual({ status: 1, stdout: '', stderr: '' })
  })

  it('shows the message of a CommandError without a stack', async () => {
    const command = act(() => {
      throw new CommandError('a.txt: no such file', 2)
    })
    expect(await run(['act'], { commands: [command] })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'readout: a.txt: no such file\n',
    })
  })

  it('shows a system error without a stack, and with one when READOUT_DEBUG is set', async () => {
    const command = act(() => {
      throw Object.assign(new Error("ENOENT: no such file or directory, open 'a.txt'"), { syscall: 'open' })
    })
    const plain = await run(['act'], { commands: [command] })
    expect(plain).toEqual({
      status: 2,
      stdout: '',
      stderr: "readout: ENOENT: no such file or directory, open 'a.txt'\n",
    })
    const debug = await run(['act'], { commands: [command], env: { READOUT_DEBUG: '1' } })
    expect(debug.stderr).toMatch(/^readout: Error: ENOENT.*\n {4}at /u)
  })

  it('is quiet when the reader of its output has gone', async () => {
    const command = act(() => {
      throw new ClosedOutput()
    })
    expect(await run(['act'], { commands: [command] })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.each(commands.map((register) => [register.name, register] as const))(
    'has a help text with examples: %s',
    async (_, register) => {
      const names: string[] = []
      await run([], { commands: [register, (program) => names.push(...program.commands.map((c) => c.name()))] })
      for (const name of names) {
        const { status, stdout, stderr } = await run([name, '--help'])
        expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
        expect(stdout).toMatch(/\nExamples:\n {2}# .+\n {2}\$ .*readout /u)
      }
    },
  )
})

describe('examples', () => {
  it('lays out a comment and a command line for each', () => {
    expect(
      examples([
        { run: 'readout a', does: 'does a' },
        { run: 'readout b', does: 'does b' },
      ]),
    ).toBe('\nExamples:\n  # does a\n  $ readout a\n\n  # does b\n  $ readout b\n')
  })
})

describe('wantsColor', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s with %o: %s', (terminal, env, wanted) => {
    expect(wantsColor(terminal, env)).toBe(wanted)
  })
})

describe('write', () => {
  it('waits until a slow reader has taken what was written', async () => {
    const taken: string[] = []
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write: (chunk: string, _, done) => {
        setImmediate(() => {
          taken.push(chunk)
          done()
        })
      },
    })
    await write(slow, 'one')
    expect(taken).toEqual(['one'])
  })

  it('rejects with ClosedOutput when the reader goes while it waits, and afterwards', async () => {
    const broken = new Writable({
      highWaterMark: 1,
      write: (_chunk, _, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    await expect(write(broken, 'one')).rejects.toThrow(ClosedOutput)
    await expect(write(broken, 'two')).rejects.toThrow(ClosedOutput)
  })

  it('passes on any other error', async () => {
    const full = new Writable({
      highWaterMark: 1,
      write: (_chunk, _, done) => done(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })),
    })
    await expect(write(full, 'one')).rejects.toThrow('ENOSPC: no space left')
  })
})
