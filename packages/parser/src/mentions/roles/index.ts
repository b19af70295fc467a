export { findRoles } from './find-roles.js'
export { closingBracket } from './marks.js'
export { isRank, type PartyMention, partyMention, type RoleMention } from './role.js'
