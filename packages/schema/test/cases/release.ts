import { type Case, long, many, type Required } from './case.js'

const file = { path: 'a', bytes: 0, sha256: '0'.repeat(64), media_type: 'text/csv' }

/** Cases of what a published meeting has beside the record. */
export const publishedCases: readonly Case[] = [
  {
    constraint: 'PublishedMeeting/properties/date_precision/enum',
    at: '/date_precision',
    bad: ['', 'hour', 'Day'],
    good: ['day', 'month', 'year'],
  },
  {
    constraint: 'PublishedMeeting/properties/size/enum',
    at: '/size',
    bad: ['', 'unilateral', 'plurilateral'],
    good: ['bilateral', 'trilateral', 'multilateral'],
  },
  {
    constraint: 'Version/pattern',
    at: '/modified',
    bad: ['', '1', '1.0', '01.0.0', 'v1.0.0', '1.0.0-', '1.0.0+build', '1.0.0-a..b'],
    good: ['0.0.0', '1.0.0', '12.34.56', '1.0.0-rc.1'],
  },
  { constraint: 'Version/maxLength', at: '/modified', bad: [`1.0.0-${long(55)}`], good: [`1.0.0-${long(54)}`] },
]

/** What a published meeting requires beside the record. */
export const publishedRequired: readonly Required[] = [
  {
    definition: 'PublishedMeeting',
    at: '',
    keys: ['date_start', 'date_end', 'date_precision', 'size', 'modified'],
  },
]

/** Cases of the manifest's bounds. */
export const manifestCases: readonly Case[] = [
  {
    constraint: 'ReleaseManifest/properties/license/const',
    at: '/license',
    bad: ['', 'MIT', 'cc0-1.0'],
    good: ['CC0-1.0'],
  },
  { constraint: 'Count/minimum', at: '/counts/meetings', bad: [-1], good: [0] },
  { constraint: 'Count/maximum', at: '/counts/meetings', bad: [1_000_000_001], good: [1_000_000_000] },
  {
    constraint: 'ReleaseManifest/properties/files/maxItems',
    at: '/files',
    bad: [many(2_000_001, () => file)],
    good: [[], many(2_000_000, () => file)],
  },
  {
    constraint: 'ReleaseFile/properties/path/pattern',
    at: '/files/0/path',
    bad: ['', '/a', '../a', 'a/../b', 'a//b', 'a/', './a', 'a\\b', 'a b', '.hidden'],
    good: ['a', 'records/a.json', 'feeds/party/un.xml', 'SHA256SUMS'],
  },
  { constraint: 'ReleaseFile/properties/path/maxLength', at: '/files/0/path', bad: [long(501)], good: [long(500)] },
  { constraint: 'ReleaseFile/properties/bytes/minimum', at: '/files/0/bytes', bad: [-1], good: [0] },
  {
    constraint: 'ReleaseFile/properties/bytes/maximum',
    at: '/files/0/bytes',
    bad: [Number.MAX_SAFE_INTEGER + 1],
    good: [Number.MAX_SAFE_INTEGER],
  },
  {
    constraint: 'ReleaseFile/properties/media_type/pattern',
    at: '/files/0/media_type',
    bad: ['', 'json', 'Application/JSON', 'text/', 'a text/csv', 'text/csv; charset=utf-8'],
    good: ['text/csv', 'application/ld+json', 'application/vnd.apache.parquet'],
  },
  {
    constraint: 'ReleaseFile/properties/media_type/maxLength',
    at: '/files/0/media_type',
    bad: [`a/${long(99)}`],
    good: [`a/${long(98)}`],
  },
]

/** What a manifest requires. */
export const manifestRequired: readonly Required[] = [
  { definition: 'ReleaseManifest', at: '', keys: ['schema_version', 'version', 'license', 'counts', 'files'] },
  { definition: 'ReleaseCounts', at: '/counts', keys: ['meetings', 'withdrawn'] },
  { definition: 'ReleaseFile', at: '/files/0', keys: ['path', 'bytes', 'sha256', 'media_type'] },
]
