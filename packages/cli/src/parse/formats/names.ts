/** What `--format` of `readout parse` takes. Apart from the formats, which are loaded when one of them is used. */
export const FORMAT_NAMES = ['json', 'ndjson', 'yaml', 'md'] as const

/** Name of a format. */
export type FormatName = (typeof FORMAT_NAMES)[number]
