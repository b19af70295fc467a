// Draws the output of commands as a terminal in SVG: text that can be selected, shown step by step, still where motion is
// not wanted. Understands the colours that the commands use and nothing else of a terminal.

/** @typedef {{ command: string, output: string }} Step */
/** @typedef {{ bold: boolean, dim: boolean, underline: boolean, color: string }} Style */

const CHARACTER = 8.43
const LINE = 20
const MARGIN = 20
const BAR = 34
/** Seconds between one step and the next. */
const PAUSE = 1.5

/** Colours of SGR 30 to 37 and 90 to 97, chosen to be read on the background. */
const COLORS = ['#6e7681', '#ff7b72', '#7ee787', '#e3b341', '#79c0ff', '#d2a8ff', '#76e3ea', '#e6edf3']

/** @param {string} text */
const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** @returns {Style} */
const plain = () => ({ bold: false, dim: false, underline: false, color: '' })

/**
 * Applies one code of an SGR sequence.
 * @param {Style} style
 * @param {number} code
 * @returns {Style}
 */
const applyCode = (style, code) => {
  if (code === 0) return plain()
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 4) return { ...style, underline: true }
  if (code === 24) return { ...style, underline: false }
  if (code === 39) return { ...style, color: '' }
  const color = COLORS[code >= 90 ? code - 90 : code - 30]
  return color === undefined ? style : { ...style, color }
}

/** @param {Style} style */
const attributes = ({ bold, dim, underline, color }) =>
  [
    bold ? ' font-weight="bold"' : '',
    dim ? ' opacity="0.6"' : '',
    underline ? ' text-decoration="underline"' : '',
    color === '' ? '' : ` fill="${color}"`,
  ].join('')

/**
 * Turns lines with colour codes into tspans; a style goes on from line to line.
 * @param {readonly string[]} lines
 * @returns {string[]}
 */
const renderLines = (lines) => {
  let style = plain()
  return lines.map((line) => {
    // Text and codes by turns: the codes are what the group catches.
    const parts = line.split(/\u001B\[([\d;]*)m/u)
    return parts
      .map((part, index) => {
        if (index % 2 === 1) {
          for (const code of part.split(';')) style = applyCode(style, Number(code))
          return ''
        }
        return part === '' ? '' : `<tspan${attributes(style)}>${escapeXml(part)}</tspan>`
      })
      .join('')
  })
}

/** @param {string} line its length on the screen */
const visibleLength = (line) => {
  return line.replaceAll(/\u001B\[[\d;]*m/gu, '').length
}

/**
 * Draws the steps one below the other.
 * @param {readonly Step[]} steps
 * @param {{ title: string, columns: number }} options what the picture shows, for those who cannot see it; its width
 * @returns {string} an SVG document
 */
export const terminalSvg = (steps, { title, columns }) => {
  let row = 0
  const groups = steps.map(({ command, output }, index) => {
    const lines = output.trimEnd().split('\n')
    const long = lines.find((line) => visibleLength(line) > columns)
    if (long !== undefined) throw new Error(`a line is longer than ${columns} columns: ${long}`)
    const prompt = `<tspan fill="#7ee787">$</tspan> <tspan font-weight="bold">${escapeXml(command)}</tspan>`
    const texts = [prompt, ...renderLines(lines), ''].map((content) => {
      row += 1
      const y = BAR + MARGIN + row * LINE - 6
      return content === '' ? '' : `<text x="${MARGIN}" y="${y}">${content}</text>`
    })
    return `<g style="animation-delay:${(index * PAUSE).toFixed(1)}s">\n${texts.filter(Boolean).join('\n')}\n</g>`
  })
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN)
  const height = BAR + 2 * MARGIN + (row - 1) * LINE
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escapeXml(title)}</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre }
@keyframes show { from { opacity: 0 } }
g { animation: show 0.4s both }
@media (prefers-reduced-motion: reduce) { g { animation: none } }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<circle cx="20" cy="17" r="5" fill="#ff5f57"/><circle cx="38" cy="17" r="5" fill="#febc2e"/><circle cx="56" cy="17" r="5" fill="#28c840"/>
${groups.join('\n')}
</svg>
`
}
