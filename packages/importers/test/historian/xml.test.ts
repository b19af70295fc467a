import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEntries } from '../../src/historian/xml.js'
import { ImportError } from '../../src/index.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const read = (): [string, Record<string, string>][] =>
  readEntries(folder, 'trips', 'trip').map(({ file, fields }) => [file, Object.fromEntries(fields)])

describe('readEntries', () => {
  it('reads the files by name and the entries in order, one or many', () => {
    put('b.xml', '<trips><trip><id>3</id></trip></trips>')
    put('a.xml', '<?xml version="1.0"?><trips><trip><id>1</id></trip><trip><id>2</id></trip></trips>')
    put('c.xml', '<trips></trips>')
    put('notes.txt', 'no XML')
    expect(read()).toEqual([
      ['a.xml', { id: '1' }],
      ['a.xml', { id: '2' }],
      ['b.xml', { id: '3' }],
    ])
  })
  it('keeps digits as text, folds white space, and decodes what XML itself defines', () => {
    put('a.xml', '<trips><trip><id>007</id><remarks> A &amp;\n   B &lt;C&gt; &#65; </remarks><locale/></trip></trips>')
    expect(read()).toEqual([['a.xml', { id: '007', remarks: 'A & B <C> &#65;', locale: '' }]])
  })
  it('expands no entity: a file that declares any is refused', () => {
    const path = put('a.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><trips><trip><id>&a;</id></trip></trips>')
    expect(read).toThrow(
      new ImportError(`\`${path}\` declares a document type; the lists have none, and it is not read`),
    )
  })
  it.each([
    ['internal entities', '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><trips>&c;</trips>'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.org/x"> %p;]><trips/>'],
    [
      'an external file',
      '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/hostname">]><trips><trip><id>&f;</id></trip></trips>',
    ],
    ['a declaration in lower case', '<!doctype a><trips/>'],
  ])('refuses %s', (_, text) => {
    const path = put('a.xml', text)
    expect(read).toThrow(
      new ImportError(`\`${path}\` declares a document type; the lists have none, and it is not read`),
    )
  })
  it('refuses deep nesting and names that reach into objects', () => {
    const path = put('a.xml', `<trips><trip>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</trip></trips>`)
    expect(read).toThrow(new ImportError(`\`${path}\` is not read: Maximum nested tags exceeded`))
    put('a.xml', '<trips><trip><__proto__>1</__proto__></trip></trips>')
    expect(read).toThrow(ImportError)
    expect(read).toThrow(`\`${path}\` is not read: `)
  })
  it('takes what is nested in a field for none', () => {
    put('a.xml', '<trips><trip><id><b>1</b></id><remarks>Met</remarks></trip></trips>')
    expect(read()).toEqual([['a.xml', { remarks: 'Met' }]])
  })
  it.runIf(process.platform !== 'win32')('follows no link, and reads no folder that is named like a file', () => {
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/secret'), '<trips><trip><id>1</id></trip></trips>')
    const path = join(folder, 'a.xml')
    const refused = new ImportError(`\`${path}\` is no file of its own; put the file itself there`)
    for (const target of ['out/secret', 'out', 'nothing']) {
      symlinkSync(target, path)
      expect(read).toThrow(refused)
      rmSync(path)
    }
    mkdirSync(path)
    expect(read).toThrow(refused)
  })
  it('names the line of what is not XML', () => {
    const path = put('a.xml', '<trips>\n<trip><id>1</trip>\n</trips>')
    expect(read).toThrow(ImportError)
    expect(read).toThrow(`\`${path}\` line 2, column 12:`)
  })
  it('refuses another kind of file, a huge one and a missing folder', () => {
    const path = put('a.xml', '<visits><visit/></visits>')
    expect(read).toThrow(new ImportError(`\`${path}\` holds no \`<trips>\``))
    truncateSync(path, 20_000_001)
    expect(read).toThrow(new ImportError(`\`${path}\` has more than 20000000 bytes`))
    expect(() => readEntries(join(folder, 'none'), 'trips', 'trip')).toThrow(
      new ImportError(`\`${join(folder, 'none')}\` cannot be read; give the folder that holds the lists`),
    )
  })
})
