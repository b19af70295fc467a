// Generated from schemas/source by scripts/generate.mjs. Do not edit: change the source, then run `npm run generate`.

export const SCHEMA_BASE = 'https://readout.example/schema/1.0/'
