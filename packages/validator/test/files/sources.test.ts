import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { validateFiles } from '../../src/files/index.js'

it.each(['nowhere', 'file.txt'])('a run with %s for a folder of sources says so before it checks', async (sources) => {
  const cwd = mkdtempSync(join(tmpdir(), 'readout-sources-'))
  mkdirSync(join(cwd, 'records'))
  writeFileSync(join(cwd, 'file.txt'), 'text')
  await expect(validateFiles([], { cwd, sources })).rejects.toMatchObject({
    name: 'SettingError',
    message: `There is no folder \`${sources}\` to read sources from. Check the path.`,
  })
})
