// Generated from data/statuses.json by scripts/generate.mjs. Do not edit: change the data, then run `npm run generate`.
import type { Status } from '../types.js'

export const statuses: readonly Status[] = [
  {"code":"held","label":"Held","description":"The meeting took place."},
  {"code":"scheduled","label":"Scheduled","description":"The meeting is announced and has not yet taken place, as far as the sources tell."},
  {"code":"postponed","label":"Postponed","description":"The meeting was announced and then put off to another day."},
  {"code":"cancelled","label":"Cancelled","description":"The meeting was announced and will not take place."},
]
