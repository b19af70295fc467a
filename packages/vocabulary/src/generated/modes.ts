// Generated from data/modes.json by scripts/generate.mjs. Do not edit: change the data, then run `npm run generate`.
import type { Mode } from '../types.js'

export const modes: readonly Mode[] = [
  {"code":"in-person","label":"In person","description":"The participants met face to face."},
  {"code":"phone","label":"Telephone","description":"The participants spoke by telephone."},
  {"code":"video","label":"Video","description":"The participants met by video link."},
  {"code":"hybrid","label":"Hybrid","description":"Some participants were in the room, others joined by video."},
  {"code":"unknown","label":"Unknown","description":"No source tells how the participants met."},
]
