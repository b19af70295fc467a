export { buildSite, type SiteOptions, type SiteReport } from './build.js'
export { ReleaseProblem } from './release/read.js'
export { serveSite } from './serve.js'
