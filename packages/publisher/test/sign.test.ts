import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { publish, verify } from '../src/index.js'
import { meeting, temporaryFolder } from './helpers/meetings.js'
import { resum } from './helpers/resum.js'

const keys = (folder: string, name: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const files = { secret: path.join(folder, `${name}.key`), shown: path.join(folder, `${name}.pem`) }
  writeFileSync(files.secret, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(files.shown, publicKey.export({ type: 'spki', format: 'pem' }))
  return files
}

const signed = async () => {
  const folder = temporaryFolder()
  const [ours, theirs] = [keys(folder, 'ours'), keys(folder, 'theirs')]
  const records = () => [meeting('2024-01-01-ch-no-meeting')]
  const release = (await publish({ records, out: path.join(folder, 'out'), sign: ours.secret })).folder
  return { folder, ours, theirs, records, release }
}

describe('a signed release', () => {
  it('is trusted by the key that signed it', async () => {
    const { release, ours } = await signed()
    expect(await verify(release, { key: ours.shown })).toMatchObject({
      problems: [],
      signature: 'given-key',
      fingerprint: expect.stringMatching(/^SHA256:[\w+/]{43}=$/),
    })
    expect(await verify(release)).toMatchObject({ problems: [], signature: 'own-key' })
  })

  it('has the same bytes when it is signed twice', async () => {
    const { folder, release, ours, records } = await signed()
    const again = (await publish({ records, out: path.join(folder, 'again'), sign: ours.secret })).folder
    const read = (each: string) => readFileSync(path.join(each, 'SHA256SUMS.sig'), 'utf8')
    expect(read(again)).toBe(read(release))
  })

  it('is not trusted by another key', async () => {
    const { release, theirs } = await signed()
    const { problems } = await verify(release, { key: theirs.shown })
    expect(problems).toEqual([
      { file: 'SHA256SUMS.sig', message: expect.stringMatching(/^is no signature of SHA256SUMS by SHA256:/) },
    ])
  })

  it('is not trusted when its sums were made to fit a change', async () => {
    const { release } = await signed()
    writeFileSync(path.join(release, 'CHANGES.md'), 'Nothing to see here.')
    await resum(release)
    expect((await verify(release)).problems.map(({ file }) => file)).toEqual(['SHA256SUMS.sig'])
  })

  it('is not trusted when the signature is gone', async () => {
    const { release, ours } = await signed()
    rmSync(path.join(release, 'SHA256SUMS.sig'))
    expect((await verify(release)).problems).toEqual([
      { file: 'SHA256SUMS.sig', message: 'is missing, although the release carries SIGNING-KEY.pem' },
    ])
    expect((await verify(release, { key: ours.shown })).problems).toEqual([
      { file: 'SHA256SUMS.sig', message: 'is missing: the release is not signed' },
    ])
  })

  it('needs a key that can be read', async () => {
    const { folder, records } = await signed()
    const file = path.join(folder, 'none.key')
    writeFileSync(file, 'no key')
    const attempt = publish({ records, out: path.join(folder, 'x'), sign: file })
    await expect(attempt).rejects.toThrow(`${file} holds no private key in PEM that can be read: `)
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(file, rsa)
    await expect(publish({ records, out: path.join(folder, 'x'), sign: file })).rejects.toThrow(
      `${file} holds a key of type rsa; an Ed25519 key is needed`,
    )
  })
})
