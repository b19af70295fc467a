/**
 * A text with one space for white space of any kind and length. Where it has only single spaces already, nothing is built
 * anew.
 */
export const singleSpaced = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ')
