import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { OptionError } from '../errors.js'

/** The file of a release that carries the public key of its signature. */
export const PUBLIC_KEY = 'SIGNING-KEY.pem'

const held = (file: string, key: KeyObject): KeyObject => {
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new OptionError(`${file} holds a key of type ${key.asymmetricKeyType ?? key.type}; an Ed25519 key is needed`)
}

const read = (file: string, make: (text: string) => KeyObject, kind: string): KeyObject => {
  let key: KeyObject
  try {
    key = make(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new OptionError(`${file} holds no ${kind} key in PEM that can be read: ${(error as Error).message}`)
  }
  return held(file, key)
}

/**
 * Reads an Ed25519 private key, such as `openssl genpkey -algorithm ed25519` makes.
 *
 * @param file path of a PEM file (PKCS #8)
 * @throws OptionError when it holds no such key
 */
export const readPrivateKey = (file: string): KeyObject => read(file, createPrivateKey, 'private')

/**
 * Reads an Ed25519 public key.
 *
 * @param file path of a PEM file (SPKI)
 * @throws OptionError when it holds no such key
 */
export const readPublicKey = (file: string): KeyObject => read(file, createPublicKey, 'public')

/** The public key of a private one, as PEM. */
export const publicKeyPem = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()

/** SHA-256 of a public key in DER, base64: short enough to compare by eye. */
export const fingerprintOf = (key: KeyObject): string =>
  `SHA256:${createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64')}`

/**
 * Signs bytes with Ed25519, which needs no random number: the same bytes have the same signature.
 *
 * @returns the signature, base64, with a newline
 */
export const signBytes = (bytes: Uint8Array, key: KeyObject): string => `${sign(null, bytes, key).toString('base64')}\n`

/**
 * Checks a signature of `signBytes`.
 *
 * @param signature base64
 */
export const isSigned = (bytes: Uint8Array, signature: string, key: KeyObject): boolean =>
  verify(null, bytes, key, Buffer.from(signature.trim(), 'base64'))
