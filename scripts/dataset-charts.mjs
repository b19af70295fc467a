import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** @typedef {Record<string, string | number>} Row */

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/**
 * Draws a chart as a file of its own.
 * @param {string} title read out instead of the picture
 * @param {Plot.PlotOptions} options
 */
const draw = (title, options) => {
  const svg = Plot.plot({
    document: /** @type {NonNullable<Plot.PlotOptions['document']>} */ (/** @type {unknown} */ (document)),
    className: 'chart',
    width: 760,
    style: { background: 'white', color: '#222', fontFamily: 'sans-serif', fontSize: '12px' },
    ...options,
  })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', title)
  // The library gives a height for old browsers before the one that counts.
  return `${svg.outerHTML.replace(/^ *height: auto;\n(?= *height: intrinsic;)/mu, '')}\n`
}

/**
 * Bars that lie, the longest first.
 * @param {readonly Row[]} rows @param {string} label @param {string} value
 */
const bars = (rows, label, value) => ({
  marginLeft: 230,
  marginRight: 50,
  height: 60 + 20 * rows.length,
  x: { grid: true, label: value },
  y: { label: null },
  marks: [
    Plot.barX(rows, { x: value, y: label, fill: '#4269d0', sort: { y: '-x' } }),
    Plot.text(rows, {
      x: value,
      y: label,
      text: (/** @type {Row} */ row) => String(row[value]),
      dx: 4,
      textAnchor: 'start',
    }),
    Plot.ruleX([0]),
  ],
})

/**
 * The charts of docs/dataset.md.
 * @param {{ decades: Row[], parties: Row[], offices: Row[], modes: Row[] }} data counts, as scripts/dataset-page.mjs makes them
 * @returns {{ name: string, svg: string }[]}
 */
export const charts = ({ decades, parties, offices, modes }) => [
  {
    name: 'decades',
    svg: draw('Meetings by decade and by the highest office that met', {
      height: 340,
      marginBottom: 40,
      marginLeft: 56,
      x: { label: null },
      y: { grid: true, label: 'meetings' },
      color: { legend: false, domain: ['leader', 'minister', 'other'], range: ['#4269d0', '#efb118', '#9c9c9c'] },
      marks: [
        Plot.barY(decades, { x: 'decade', y: 'meetings', fill: 'level', order: ['leader', 'minister', 'other'] }),
        Plot.ruleY([0]),
      ],
    }),
  },
  {
    name: 'parties',
    svg: draw(
      'The 25 parties that met American leaders and secretaries of state most often',
      bars(parties, 'name', 'meetings'),
    ),
  },
  { name: 'offices', svg: draw('Offices of those who were met', bars(offices, 'office', 'participations')) },
  { name: 'modes', svg: draw('Meetings by mode', bars(modes, 'mode', 'meetings')) },
]
