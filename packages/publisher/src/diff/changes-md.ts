import type { DeltaEntry } from './delta.js'
import type { ContractChange, DiffSummary } from './summary.js'

/** Entries of one kind that a page lists; `delta.ndjson` has them all. */
const LISTED = 200

/** Characters that mean something in Markdown, as themselves. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u{0}-\u{1f}\u{7f}-\u{9f}]/gu, '')
    .replace(/[\\`*_{}[\]()<>#+\-.!|&~]/g, '\\$&')

const describeEntry = (entry: DeltaEntry): string => {
  if ('meeting' in entry) return `\`${entry.id}\`: ${escapeMarkdown(entry.meeting.title.slice(0, 300))}`
  const paths = entry.changes.map(({ path }) => path).filter((path) => path !== '/modified')
  const reason = entry.changes.find(({ path }) => path === '/withdrawn')?.to
  const why =
    typeof reason === 'object' && reason !== null && 'reason' in reason && typeof reason['reason'] === 'string'
      ? `: ${escapeMarkdown(reason['reason'].slice(0, 300))}`
      : ` (${paths
          .slice(0, 6)
          .map((path) => `\`${path.replaceAll('`', "'")}\``)
          .join(', ')}${paths.length > 6 ? ', …' : ''})`
  return `\`${entry.id}\`${why}`
}

const describeContract = ({ file, at, kind, bump }: ContractChange): string =>
  `${kind} (${bump}): \`${file}\`${at === '' ? '' : ` \`${at.replaceAll('`', "'")}\``}`

/** Gathers the entries of a delta for a page that a person reads. */
export class ChangesPage {
  readonly #sections = new Map<DeltaEntry['op'], string[]>()
  readonly #totals = new Map<DeltaEntry['op'], number>()

  /** Takes an entry. */
  add(entry: DeltaEntry): void {
    const lines = this.#sections.get(entry.op) ?? []
    if (lines.length < LISTED) lines.push(`- ${describeEntry(entry)}`)
    this.#sections.set(entry.op, lines)
    this.#totals.set(entry.op, (this.#totals.get(entry.op) ?? 0) + 1)
  }

  /**
   * The page as Markdown.
   *
   * @param title heading of the page
   * @param summary what changed in numbers
   */
  render(title: string, summary: DiffSummary): string {
    const section = (heading: string, op: DeltaEntry['op']): string => {
      const [lines, total] = [this.#sections.get(op) ?? [], this.#totals.get(op) ?? 0]
      if (total === 0) return ''
      const rest = total > lines.length ? `\n- and ${total - lines.length} more: see \`delta.ndjson\`` : ''
      return `\n## ${heading} (${total})\n\n${lines.join('\n')}${rest}\n`
    }
    const contract = summary.contract
    const listed = contract.slice(0, LISTED).map((change) => `- ${describeContract(change)}`)
    const more = contract.length > LISTED ? `\n- and ${contract.length - LISTED} more` : ''
    return [
      `# ${title}\n`,
      section('Removed', 'remove'),
      section('Withdrawn', 'withdraw'),
      section('Added', 'add'),
      section('Changed', 'change'),
      contract.length === 0
        ? ''
        : `\n## Schemas, tables and vocabularies (${contract.length})\n\n${listed.join('\n')}${more}\n`,
    ].join('')
  }
}
