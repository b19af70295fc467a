import { html } from '../html.js'
import type { Release } from '../release/read.js'
import { heading, page } from './page.js'

const size = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`

/** Folders of a release that hold a file a record or a channel: the manifest lists each, this page counts them. */
const MANY = /^(records|feeds|schema|vocabularies)\//

/** The page of the versions and files, how to load and cite them. */
export const dataPage = (release: Release): string => {
  const { manifest, versions, changes, citation } = release
  const listed = manifest.files.filter((file) => !MANY.test(file.path))
  const folders = new Map<string, { files: number; bytes: number }>()
  for (const file of manifest.files) {
    const folder = MANY.exec(file.path)?.[1]
    if (folder === undefined) continue
    const sum = folders.get(folder) ?? { files: 0, bytes: 0 }
    folders.set(folder, { files: sum.files + 1, bytes: sum.bytes + file.bytes })
  }
  return page({
    up: '',
    title: 'Data',
    description: `Files of version ${manifest.version} with sizes and checksums, and how to load and cite them`,
    version: manifest.version,
    menu: 'data.html',
    body: html`${heading('Data', html`Version ${manifest.version}, released ${manifest.released}, under ${manifest.license === 'CC0-1.0' ? 'CC0 1.0: use it for anything' : manifest.license}.`)}
<section><h2>Load it</h2>
<h3>Python</h3><pre tabindex="0"><code>import json
with open("meetings.ndjson", encoding="utf-8") as lines:
    meetings = [json.loads(line) for line in lines]</code></pre>
<h3>R</h3><pre tabindex="0"><code>meetings &lt;- read.csv("meetings.csv", encoding = "UTF-8")
participants &lt;- read.csv("participants.csv", encoding = "UTF-8")</code></pre>
<h3>SQL, with DuckDB</h3><pre tabindex="0"><code>SELECT name, party, count(*) AS meetings
FROM 'participants.parquet' GROUP BY ALL ORDER BY meetings DESC;</code></pre>
</section>
<section><h2>Files</h2><div class="wide"><table><caption class="quiet">Files of the release with size and SHA-256 sum</caption><thead><tr><th scope="col">File</th><th scope="col" class="number">Size</th><th scope="col" class="number">Rows</th><th scope="col">SHA-256</th></tr></thead><tbody>
${listed.map((file) => html`<tr><th scope="row"><a href="release/${file.path}">${file.path}</a></th><td class="number">${size(file.bytes)}</td><td class="number">${file.rows?.toLocaleString('en-US')}</td><td><code class="sum">${file.sha256}</code></td></tr>\n`)}${[...folders].map(([folder, sum]) => html`<tr><th scope="row"><code>${folder}/</code></th><td class="number">${size(sum.bytes)}</td><td class="number">${sum.files.toLocaleString('en-US')} files</td><td>in <a href="release/manifest.json">manifest.json</a></td></tr>\n`)}</tbody></table></div>
<p>Check what was downloaded with <code>sha256sum -c SHA256SUMS</code> or <code>readout verify</code>.</p></section>
<section><h2>Versions</h2><div class="wide"><table><caption class="quiet">Published versions</caption><thead><tr><th scope="col">Version</th><th scope="col">Released</th><th scope="col" class="number">Meetings</th></tr></thead><tbody>${[...versions].reverse().map((one) => html`<tr><th scope="row">${one.version}</th><td>${one.released}</td><td class="number">${one.meetings.toLocaleString('en-US')}</td></tr>\n`)}</tbody></table></div>
<h3>What changed in ${manifest.version}</h3><pre tabindex="0"><code>${changes}</code></pre></section>
<section><h2>Cite it</h2><pre tabindex="0"><code>${citation}</code></pre></section>`,
  })
}
