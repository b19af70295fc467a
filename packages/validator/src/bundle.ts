// All that a command line needs of this package; built into one file with what it stands on (`scripts/bundle.mjs`).
export { fixFiles, recordChanges, validateFiles, watchDataset } from './files/index.js'
export { parseRuleSettings, REPORTERS } from './index.js'
