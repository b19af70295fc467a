import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findRecordFiles, loadRecords, readRecordFile } from '../../src/files/index.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const put = (path: string, content: string | Uint8Array = '{}\n'): string => {
  const full = join(root, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, content)
  return full
}
const below = (path: string): string => path.slice(root.length + 1)

describe('findRecordFiles', () => {
  it('lists files in the order of whole paths and passes over the rest', () => {
    for (const path of [
      'b/2.json',
      'b/10.json',
      'a.json',
      'a/z.json',
      'b.json',
      'a-b/x.json',
      'note.md',
      '.git/x.json',
      '.x.json',
    ])
      put(path)
    put('node_modules/x/package.json')
    const { files, problems } = findRecordFiles([root])
    expect(files.map(below)).toEqual(['a-b/x.json', 'a.json', 'a/z.json', 'b.json', 'b/10.json', 'b/2.json'])
    expect(files).toEqual([...files].sort())
    expect(problems).toEqual([])
  })
  it('gives a file once when paths overlap, in the order of the paths', () => {
    const file = put('2024/b.json')
    put('2024/a.json')
    expect(findRecordFiles([file, root, join(root, '2024'), file]).files.map(below)).toEqual([
      '2024/b.json',
      '2024/a.json',
    ])
  })
  it('says what is wrong with a path that is not read', () => {
    put('in/x.md')
    put('out/secret.json')
    mkdirSync(join(root, 'in/folder.json'))
    put('in/folder.json/real.json')
    put('in/good.json')
    symlinkSync(join(root, 'out/secret.json'), join(root, 'in/escape.json'))
    symlinkSync(join(root, 'out'), join(root, 'in/escape-folder'))
    symlinkSync(join(root, 'in'), join(root, 'in/loop'))
    symlinkSync(join(root, 'nowhere'), join(root, 'in/dangling.json'))
    symlinkSync(join(root, 'in/good.json'), join(root, 'in/inside.json'))
    const { files, problems } = findRecordFiles([join(root, 'in'), join(root, 'in/x.md'), join(root, 'missing')])
    expect(files.map(below)).toEqual(['in/folder.json/real.json', 'in/good.json', 'in/inside.json'])
    expect(problems.map(({ code, path, message }) => [code, below(path), message])).toEqual([
      ['not-found', 'in/dangling.json', 'the link points to nothing; delete it'],
      ['outside-tree', 'in/escape-folder', 'the link leads out of its folder; put the file itself here'],
      ['outside-tree', 'in/escape.json', 'the link leads out of its folder; put the file itself here'],
      ['not-a-file', 'in/folder.json', 'a folder is named like a record; rename it'],
      ['not-a-file', 'in/loop', 'the link leads to a folder; links to files are followed only'],
      ['not-json', 'in/x.md', 'a record file ends with `.json`'],
      ['not-found', 'missing', 'no such file or folder; check the path'],
    ])
  })
})

describe('readRecordFile', () => {
  it('gives text, value and positions', () => {
    const file = readRecordFile(put('a.json', '{\n  "a": 1\n}\n'))
    expect(file).toMatchObject({ path: join(root, 'a.json'), text: '{\n  "a": 1\n}\n', value: { a: 1 }, problems: [] })
    expect(file.locate('/a')?.start).toEqual({ line: 2, column: 8, offset: 9 })
  })
  it.each([
    ['a lone byte', [0x7b, 0x0a, 0x22, 0xff, 0x22], { line: 2, column: 2, offset: 3 }],
    ['an overlong form', [0xc0, 0xaf], { line: 1, column: 1, offset: 0 }],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], { line: 1, column: 2, offset: 1 }],
    ['a character cut off', [0xc3, 0xa9, 0xc3], { line: 1, column: 2, offset: 1 }],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], { line: 1, column: 1, offset: 0 }],
  ])('points at bytes that are not UTF-8: %s', (_, bytes, start) => {
    const file = readRecordFile(put('a.json', Uint8Array.from(bytes)))
    expect(file).toMatchObject({ text: undefined, value: undefined })
    expect(file.problems).toEqual([
      { code: 'not-utf8', message: 'the bytes here are not UTF-8; save the file in that encoding', start, end: start },
    ])
  })
  it('keeps a byte-order mark in the text and reports it', () => {
    const file = readRecordFile(put('a.json', '\ufeff{}\n'))
    expect(file.text).toBe('\ufeff{}\n')
    expect(file.value).toEqual({})
    expect(file.problems.map(({ code }) => code)).toEqual(['byte-order-mark'])
  })
  it('does not read a file over the limit', () => {
    const path = put('big.json', '')
    truncateSync(path, 200_000_000)
    expect(readRecordFile(path).problems.map(({ code, message }) => [code, message])).toEqual([
      ['too-long', 'the file has 200000000 bytes; at most 1048576 are read'],
    ])
  })
  it('reports a folder, a missing file and a device', () => {
    const at = (path: string) => readRecordFile(path).problems.map(({ code, message }) => [code, message])
    expect(at(root)).toEqual([['not-a-file', 'this is not a file; remove or rename it']])
    expect(at(join(root, 'x.json'))).toEqual([['not-found', 'no such file or folder; check the path']])
  })
  it.runIf(process.platform !== 'win32')('does not wait for a named pipe', () => {
    execFileSync('mkfifo', [join(root, 'pipe.json')])
    expect(readRecordFile(join(root, 'pipe.json')).problems.map(({ code }) => code)).toEqual(['not-a-file'])
  })
  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)('reports a file without rights', () => {
    const path = put('a.json')
    chmodSync(path, 0)
    expect(readRecordFile(path).problems.map(({ message }) => message)).toEqual([
      'the file cannot be read (EACCES); check its rights',
    ])
  })
})

describe('loadRecords', () => {
  it('gives every file in order, the unreadable ones with their problem', async () => {
    put('2024/b.json', '{"a": 1}')
    put('2023/a.json', '{')
    symlinkSync('/nowhere', join(root, '2024/c.json'))
    const seen: unknown[] = []
    for await (const file of loadRecords(root))
      seen.push([below(file.path), file.value, file.problems.map(({ code }) => code)])
    expect(seen).toEqual([
      ['2023/a.json', undefined, ['syntax']],
      ['2024/b.json', { a: 1 }, []],
      ['2024/c.json', undefined, ['not-found']],
    ])
  })
  it('reads no further when the loop stops', async () => {
    put('a.json')
    put('b.json')
    let count = 0
    for await (const _ of loadRecords([root])) {
      count += 1
      rmSync(join(root, 'b.json'))
      break
    }
    expect(count).toBe(1)
  })
})
