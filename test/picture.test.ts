import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { terminalSvg } from '../scripts/terminal-svg.mjs'
import { readText, root } from './helpers/repository.js'

describe('the picture of the README', () => {
  it('shows what the commands print today; `node scripts/picture.mjs` draws it anew', () => {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts/picture.mjs'), '--print'], {
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout).toBe(readText('docs/picture.svg'))
  })
})

describe('terminalSvg', () => {
  const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*)<\/text>/gu)].map((match) => match[1])

  it('draws a command and its output, line by line', () => {
    const svg = terminalSvg([{ command: 'a <b>', output: 'x & "y"\n\nz\n' }], { title: 'T < U', columns: 20 })
    expect(svg).toContain('<title id="title">T &lt; U</title>')
    expect(texts(svg)).toEqual([
      '<tspan fill="#7ee787">$</tspan> <tspan font-weight="bold">a &lt;b&gt;</tspan>',
      '<tspan>x &amp; &quot;y&quot;</tspan>',
      '<tspan>z</tspan>',
    ])
  })

  it('understands bold, dim, underline and colours, over lines', () => {
    const output = '\u001B[1mbold\u001B[22m \u001B[31mred\nstill\u001B[39m \u001B[2;4mboth\u001B[0m none'
    expect(texts(terminalSvg([{ command: 'a', output }], { title: 'T', columns: 40 })).slice(1)).toEqual([
      '<tspan font-weight="bold">bold</tspan><tspan> </tspan><tspan fill="#ff7b72">red</tspan>',
      '<tspan fill="#ff7b72">still</tspan><tspan> </tspan><tspan opacity="0.6" text-decoration="underline">both</tspan><tspan> none</tspan>',
    ])
  })

  it('refuses a line that does not fit', () => {
    expect(() => terminalSvg([{ command: 'a', output: '12345' }], { title: 'T', columns: 4 })).toThrow(
      'a line is longer than 4 columns: 12345',
    )
  })
})
