import { describe, expect, test } from 'vitest'
import { read, sourceSpan } from '../../src/read/index.js'

const FIRST =
  'On July 28, Foreign Minister Anna Berg of Norland met Foreign Minister Bo Dahl of Sudland in the capital for talks on trade.'
const SECOND =
  'The ministers welcomed the progress made on fisheries and agreed to meet again before the end of the year.'

/** A page as a ministry of today serves it. */
const MODERN = `<!DOCTYPE html>
<html lang="en-GB" class="no-js cookie-banner">
<head>
<meta charset="utf-8">
<title>Berg meets Dahl &ndash; Ministry of Norland</title>
<link rel="canonical" href="https://mfa.example/news/berg-dahl">
<meta property="og:title" content="Minister Berg&#39;s Meeting with Minister Dahl">
<meta property="og:site_name" content="Ministry of Foreign Affairs of Norland">
<meta property="article:published_time" content="2024-07-28T10:15:00+02:00">
<script>var x = "<p>On May 1 they met</p>";</script>
<style>p { color: red }</style>
</head>
<body class="page has-sidebar">
<a class="skip-link" href="#main">Skip to main content</a>
<header><a href="/">Norland</a><h2>Government of Norland</h2></header>
<nav><ul><li><a href="/news">News</a></li><li><a href="/people">People</a></li></ul></nav>
<div id="cookie-notice"><p>We use cookies to make this site work. Read what they do and how long they are kept by us here.</p><button>Accept</button></div>
<main id="main">
<article class="content">
<h1>Minister Berg’s Meeting with Minister Dahl</h1>
<p class="meta"><time datetime="2024-07-28">28 July 2024</time></p>
<div class="share-buttons"><a href="#">Facebook</a> <a href="#">X</a></div>
<p>${FIRST.replace('Anna Berg', '<b>Anna&nbsp;Berg</b>')}</p>
<figure><img src="a.jpg" alt="x"><figcaption>The ministers in the Great Hall</figcaption></figure>
<h2>Trade &amp; fisheries</h2>
<p>${SECOND}
<ul><li>Fish quotas<li>Joint Statement: <a href="/js-en.pdf">English</a> | <a href="/js-ja.pdf">Japanese</a></ul>
<table><tr><td>Date<td>28 July</table>
<h2>Related news</h2>
<ul><li><a href="/1">Minister Berg met the President of Westland yesterday</a></li></ul>
</article>
</main>
<aside><p>Minister Berg met the Prime Minister of Eastland on 1 May in a long and cordial meeting about trade.</p></aside>
<footer><p>© Ministry of Foreign Affairs</p></footer>
</body></html>`

function blocks(html: string): [string, string][] {
  return read({ html }).blocks.map(({ kind, text }) => [kind, text])
}

describe('a page of today', () => {
  test('the release is found, its surroundings are not', () => {
    expect(blocks(MODERN)).toEqual([
      ['heading', 'Minister Berg’s Meeting with Minister Dahl'],
      ['line', '28 July 2024'],
      ['paragraph', FIRST],
      ['caption', 'The ministers in the Great Hall'],
      ['heading', 'Trade & fisheries'],
      ['paragraph', SECOND],
      ['list-item', 'Fish quotas'],
      ['list-item', 'Joint Statement: English | Japanese'],
      ['table-cell', 'Date'],
      ['table-cell', '28 July'],
    ])
  })

  test('its metadata is read, with the place of each value', () => {
    const { meta } = read({ html: MODERN })
    expect(Object.fromEntries(Object.entries(meta).map(([key, { value, from }]) => [key, [value, from]]))).toEqual({
      title: ["Minister Berg's Meeting with Minister Dahl", 'open-graph'],
      published: ['2024-07-28T10:15:00+02:00', 'open-graph'],
      publisher: ['Ministry of Foreign Affairs of Norland', 'open-graph'],
      url: ['https://mfa.example/news/berg-dahl', 'link'],
      language: ['en-GB', 'html'],
    })
    expect(MODERN.slice(meta.title?.start, meta.title?.end)).toBe('Minister Berg&#39;s Meeting with Minister Dahl')
    expect(MODERN.slice(meta.url?.start, meta.url?.end)).toBe('https://mfa.example/news/berg-dahl')
    expect(MODERN.slice(meta.published?.start, meta.published?.end)).toBe('2024-07-28T10:15:00+02:00')
  })

  test('what the collector knows comes first', () => {
    const { meta } = read({ html: MODERN, title: 'A title', published: '2024-07-29', language: 'en' })
    expect(meta.title).toEqual({ value: 'A title', from: 'document' })
    expect(meta.published).toEqual({ value: '2024-07-29', from: 'document' })
    expect(meta.language).toEqual({ value: 'en', from: 'document' })
    expect(meta.url?.from).toBe('link')
  })

  test('every word lies where the source has it', () => {
    for (const block of read({ html: MODERN }).blocks) {
      for (const match of block.text.matchAll(/[\p{L}\d]+/gu)) {
        const span = sourceSpan(block, match.index, match.index + match[0].length)
        expect(MODERN.slice(span.start, span.end)).toBe(match[0])
      }
    }
    const heading = read({ html: MODERN }).blocks[4]
    const span = heading && sourceSpan(heading, 6, 7)
    expect(span && MODERN.slice(span.start, span.end)).toBe('&amp;')
  })

  test('links are kept with their addresses', () => {
    expect(read({ html: MODERN }).blocks[7]?.links).toEqual([
      { start: 17, end: 24, url: '/js-en.pdf' },
      { start: 27, end: 35, url: '/js-ja.pdf' },
    ])
  })

  test('carriage returns change nothing', () => {
    expect(blocks(MODERN.replaceAll('\n', '\r\n'))).toEqual(blocks(MODERN))
  })
})

describe('older pages', () => {
  test('a layout of tables, with breaks for paragraphs', () => {
    const page = `<html><head><title>MOFA: Berg-Dahl</title></head><body><table><tr>
<td width=200><a href="/">Home</a><br><a href="/a">About Us</a><br><a href="/b">News</a></td>
<td><h1>Norland-Sudland Foreign Ministers' Meeting</h1>July 28, 2024<br><br>
${FIRST}<br><br>1.&nbsp;${SECOND}<br>
The talks were
<br>held over lunch.
</td></tr></table><a href="#top">Back to top</a></body></html>`
    expect(blocks(page)).toEqual([
      ['heading', "Norland-Sudland Foreign Ministers' Meeting"],
      ['table-cell', 'July 28, 2024'],
      ['paragraph', FIRST],
      ['paragraph', SECOND],
      ['table-cell', 'The talks were held over lunch.'],
    ])
    expect(read({ html: page }).meta.published).toEqual({
      value: '2024-07-28',
      from: 'dateline',
      start: page.indexOf('July 28, 2024'),
      end: page.indexOf('July 28, 2024') + 13,
    })
  })

  test('a page of div elements whose classes tell', () => {
    const page = `<div class="wrapper"><div class="top-nav"><a href="/">Home</a></div>
<div class="breadcrumb"><a href="/">Home</a> / <a href="/news">News</a></div>
<div class="field-content"><div><h1>Berg and Dahl</h1></div><div>${FIRST}</div><div>${SECOND}</div></div>
<div class="related-content"><h3>Minister in Westland</h3><p>Minister Berg met President Falk of Westland on 3 May and discussed trade at length.</p></div>
<div class="footer"><p>Ministry of Foreign Affairs, 1 Main Street</p></div></div>`
    expect(blocks(page)).toEqual([
      ['heading', 'Berg and Dahl'],
      ['paragraph', FIRST],
      ['paragraph', SECOND],
    ])
  })

  test('a page whose wrapper is named like its surroundings is kept whole', () => {
    expect(blocks(`<div class="sidebar"><p>${FIRST}</p><p>${SECOND}</p></div>`)).toEqual([
      ['paragraph', FIRST],
      ['paragraph', SECOND],
    ])
  })

  test('a heading before the article is its title', () => {
    const page = `<header><h1>Berg meets Dahl</h1></header><main><p>${FIRST}</p><p>${SECOND}</p></main>`
    expect(blocks(page)).toEqual([
      ['heading', 'Berg meets Dahl'],
      ['paragraph', FIRST],
      ['paragraph', SECOND],
    ])
  })

  test('items of numbered lists are numbered paragraphs, others have a bullet', () => {
    const html = `<ol><li>${FIRST}<p>More.</p></li><li><p>${SECOND}</p><ul><li>fish<li>trade</ul></li></ol><p>End of it.</p>`
    expect(read({ html }).blocks.map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      ['paragraph', '1', FIRST],
      ['paragraph', undefined, 'More.'],
      ['paragraph', '2', SECOND],
      ['list-item', '•', 'fish'],
      ['list-item', '•', 'trade'],
      ['paragraph', undefined, 'End of it.'],
    ])
  })

  test('a fragment is read whole', () => {
    expect(blocks('<p>They met.<p>They <i>part</i>ed.')).toEqual([
      ['paragraph', 'They met.'],
      ['paragraph', 'They parted.'],
    ])
  })
})

describe('metadata', () => {
  const page = (head: string): string => `<html><head>${head}</head><body><p>${FIRST}</p></body></html>`

  test('JSON-LD', () => {
    const html = page(
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Site"},
      {"@type":"NewsArticle","headline":"Berg meets Dahl","datePublished":"2024-07-28T08:00:00Z",
      "publisher":{"@type":"Organization","name":"Norland MFA"},"mainEntityOfPage":{"@id":"https://mfa.example/1"}}]}</script>`,
    )
    const { meta } = read({ html, language: 'en' })
    expect(meta).toEqual({
      title: {
        value: 'Berg meets Dahl',
        from: 'json-ld',
        start: html.indexOf('Berg meets Dahl'),
        end: html.indexOf('Berg meets Dahl') + 15,
      },
      published: {
        value: '2024-07-28T08:00:00Z',
        from: 'json-ld',
        start: html.indexOf('2024-07-28T'),
        end: html.indexOf('2024-07-28T') + 20,
      },
      publisher: {
        value: 'Norland MFA',
        from: 'json-ld',
        start: html.indexOf('Norland MFA'),
        end: html.indexOf('Norland MFA') + 11,
      },
      url: {
        value: 'https://mfa.example/1',
        from: 'json-ld',
        start: html.indexOf('https://mfa'),
        end: html.indexOf('https://mfa') + 21,
      },
      language: { value: 'en', from: 'document' },
    })
  })

  test.each([
    ['<meta name="dcterms.issued" content="2024-07-28">', '2024-07-28'],
    ['<meta name="DC.date.issued" content="2024-07-28">', '2024-07-28'],
    ['<meta name="date" content="2024-07-28T10:00:00+0900">', '2024-07-28T10:00:00+09:00'],
    ['<meta name="date" content="2024-07-28 10:00">', '2024-07-28'],
    ['<meta name="date" content="28 July">', undefined],
    ['<meta name="date" content="2024-02-31">', undefined],
    ['<script type="application/ld+json">{"@type": "Article", "datePublished": </script>', undefined],
    [
      '<script type="application/ld+json">{"__proto__": {"@type": "Article", "datePublished": "2024-07-28"}}</script>',
      undefined,
    ],
  ])('%s', (head, published) => {
    expect(read({ html: page(head) }).meta.published?.value).toBe(published)
  })

  test('the name of the site is taken off the title where the heading tells it', () => {
    const html = `<html><head><meta property="og:title" content="Berg meets Dahl - Norland MFA"></head><body><h1>Berg meets Dahl</h1><p>${FIRST}</p></body></html>`
    const { title } = read({ html }).meta
    expect(title).toEqual({
      value: 'Berg meets Dahl',
      from: 'heading',
      start: html.indexOf('<h1>') + 4,
      end: html.indexOf('</h1>'),
    })
  })

  test('an address that is none is left out', () => {
    expect(read({ html: page('<link rel="canonical" href="javascript:alert(1)">') }).meta.url).toBeUndefined()
    expect(read({ html: page('<link rel="canonical" href="/relative">') }).meta.url).toBeUndefined()
  })
})
