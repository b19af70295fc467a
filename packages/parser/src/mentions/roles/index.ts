export { findRoles } from './find-roles.js'
export { closingBracket } from './marks.js'
export type { PartyMention, RoleMention } from './role.js'
