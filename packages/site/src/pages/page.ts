import { type Content, type Html, html } from '../html.js'

/** What frames every page. */
export interface Frame {
  /** What is before the address of everything: empty on the top level, `../` in a folder. */
  readonly up: '' | '../'
  readonly title: string
  readonly description: string
  readonly version: string
  readonly body: Content
  /** Scripts of the page, beside the folder `assets/`. */
  readonly scripts?: readonly string[]
  /** Further elements of the head. */
  readonly head?: Content
  /** The entry of the menu that the page belongs to. */
  readonly menu?: MenuEntry
}

const MENU = [
  ['index.html', 'Home'],
  ['explore.html', 'Explore'],
  ['parties.html', 'Parties'],
  ['people.html', 'People'],
  ['series.html', 'Series'],
  ['data.html', 'Data'],
  ['release.html', 'From a release'],
] as const

/** Address of a page that the menu names. */
export type MenuEntry = (typeof MENU)[number][0]

/**
 * What the page may load: its own files and nothing else, and no script or style that stands in it. JSON-LD is data and
 * runs as no script.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"

/**
 * A whole page.
 * @returns markup that starts with the doctype
 */
export const page = ({ up, title, description, version, body, scripts = [], head, menu }: Frame): string =>
  `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title === 'Readout' ? 'Readout: who met whom' : `${title} · Readout`}</title>
<link rel="icon" href="${up}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}assets/site.css">
<link rel="alternate" type="application/rss+xml" title="Newest meetings" href="${up}release/feed.xml">
${scripts.map((script) => html`<script type="module" src="${up}assets/${script}"></script>\n`)}${head}</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="mark" href="${up}index.html">Readout</a>
<nav aria-label="Pages"><ul>${MENU.map(
      ([address, label]) =>
        html`<li><a href="${up}${address}"${menu === address && html` aria-current="page"`}>${label}</a></li>`,
    )}</ul></nav>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer>
<p>Readout ${version}, an open dataset of diplomatic meetings. Data: <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license">CC0 1.0</a>. <a href="${up}data.html">Download and cite it</a>.</p>
<p>This site sets no cookie and asks no other server for anything.</p>
</footer>
</body>
</html>
`.text
  }`

/** A heading with a lead. */
export const heading = (title: Content, lead?: Content): Html =>
  html`<h1 dir="auto">${title}</h1>\n${lead !== undefined && html`<p class="lead">${lead}</p>\n`}`
