import { citation, DATASET, versionUrl } from '../metadata/dataset.js'
import { MANIFEST, SUMS } from '../release/read.js'
import type { Format } from './format.js'

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/**
 * `README.md`: what is in the folder.
 *
 * @param others the formats whose files it lists
 */
export const readme = (others: readonly Format[]): Format => ({
  name: 'readme',
  files: [{ path: 'README.md', holds: 'this page' }],
  start: ({ staging, version, released, baseUrl, survey }) => ({
    end: () => {
      const { counts, firstDay, lastDay } = survey
      const period = firstDay === undefined || lastDay === undefined ? '' : `, ${firstDay} to ${lastDay}`
      const files = [
        ...others.flatMap((format) => format.files),
        { path: 'README.md', holds: 'this page' },
        { path: 'history.json', holds: 'the versions up to this one with their days' },
        { path: MANIFEST, holds: 'every file with size and SHA-256' },
        { path: SUMS, holds: 'the sums once more, for `sha256sum --check`' },
      ]
      const page = [
        `# ${DATASET.title}, version ${version}`,
        '',
        `${DATASET.description} Released on ${released}: ${counts.meetings} meetings${period}.`,
        '',
        '| file | holds |',
        '| --- | --- |',
        ...files.map(({ path, holds }) => row([`\`${path}\``, holds])),
        '',
        'In a CSV, a cell that a spreadsheet would take for a formula is preceded by an apostrophe: take away one',
        "apostrophe from a cell that matches `^'+[=+\\-@\\t\\r\\n＝＋－＠]` to get the text as it was.",
        '',
        `Cite as: ${citation(version, released, versionUrl(baseUrl, version))}`,
        '',
      ]
      staging.write('README.md', page.join('\n'))
    },
  }),
})
