/**
 * What a party is, by its code: those of states are written in capitals, those of organisations small.
 * @param code a code of `states` or `organizations`
 */
export const partyTypeOf = (code: string): 'state' | 'organization' => (/^[A-Z]/.test(code) ? 'state' : 'organization')
