import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { schemas } from '../src/index.js'
import { places } from './support/constraints.js'

const root = new URL('../../../', import.meta.url)
const reference = new URL('docs/schema/', root)
const pages = [
  ...readdirSync(reference).map((file) => new URL(file, reference)),
  new URL('docs/compatibility.md', root),
  new URL('packages/schema/README.md', root),
]

/** The anchors that a forge makes of a page's headings. */
const anchorsOf = (page: URL): Set<string> =>
  new Set(
    [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

test.each(pages.map((page) => fileURLToPath(page).slice(fileURLToPath(root).length)))('%s has no dead link', (path) => {
  const page = new URL(path, root)
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const dead = links.filter((link) => {
    if (/^https?:/.test(link)) return false
    const target = new URL(link, page)
    const anchor = target.hash.slice(1)
    target.hash = ''
    return !existsSync(target) || (anchor !== '' && !anchorsOf(target).has(anchor))
  })
  expect(dead).toEqual([])
})

test('every definition and every property is in the reference', () => {
  const text = readdirSync(reference)
    .map((file) => readFileSync(new URL(file, reference), 'utf8'))
    .join('\n')
  const missing = [...places.values()].filter((place) => {
    const [definition, , key, ...rest] = place.split('/')
    if (rest.length > 0 || key === 'items') return false
    const section = text.split(new RegExp(`^## ${definition}$`, 'm'))[1]?.split(/^## /m)[0]
    return section === undefined || (key !== undefined && !section.includes(`\`${key}\``))
  })
  expect(missing).toEqual([])
})

test('the schemas are files of the package too', () => {
  const require = createRequire(import.meta.url)
  for (const { $id } of Object.values(schemas)) {
    const file = String($id.split('/').at(-1))
    const path = require.resolve(`@readout/schema/schemas/${file}`)
    expect((JSON.parse(readFileSync(path, 'utf8')) as { $id: string }).$id).toBe($id)
  }
})
