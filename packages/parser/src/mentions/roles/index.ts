export { findRoles } from './find-roles.js'
export { closingBracket } from './marks.js'
export { isRank, type PartyMention, type RoleMention } from './role.js'
