import { officeOfTitle } from '@readout/vocabulary'
import { type Analysis, textOf } from '../mentions/analyse.js'
import type { PersonMention } from '../mentions/people/index.js'
import type { PartyMention, RoleMention } from '../mentions/roles/index.js'
import type { Publisher } from '../publishers/publisher.js'
import type { Character } from './character.js'
import { officeIn } from './offices.js'
import { partyOfTitle } from './own-titles.js'
import { onOneSide, titleWords, withoutRank } from './titles.js'

/** The party that stands with a name; words of the text rather than of a title given apart. */
export const learnParty = (character: Character, analysis: Analysis, parties: readonly PartyMention[]): void => {
  const party = parties[0]
  if (party === undefined) return
  if (
    character.party !== undefined &&
    !(
      character.party.ground !== undefined &&
      character.party.ground.analysis.index < 0 &&
      analysis.index >= 0 &&
      character.party.code === party.code
    )
  )
    return
  character.party = { type: party.type, code: party.code, ground: { analysis, from: party.from, to: party.to } }
}

/** A title, and not what somebody is in the meeting. */
const isTitle = ({ head }: RoleMention): boolean => head.relative === undefined

/** The title that stands with a name, where it says more than the one known. */
export const learnRole = (character: Character, analysis: Analysis, mention: PersonMention): void => {
  // "her counterpart, Foreign Minister N": the title is the one behind
  const all = withoutRank(mention.roles).filter(isTitle)
  const borne = withoutRank(onOneSide(mention)).filter(isTitle)
  const first = borne[0]
  const last = borne.at(-1)
  if (first === undefined || last === undefined) return
  const text = first.expanded ?? textOf(analysis, first.from, last.to)
  if (
    character.role !== undefined &&
    character.role.length >= text.length &&
    (character.roleGround?.analysis.index ?? 0) >= 0
  )
    return
  if (character.role !== undefined && character.role.length > text.length * 2) return
  character.role = text
  character.title = first.expanded ?? titleWords(analysis, all[0]?.from ?? first.from, all.at(-1)?.to ?? last.to, all)
  character.roleGround = { analysis, from: first.from, to: last.to }
  character.outside = mention.roles.every((role) => role.outside)
}

/**
 * What the titles of a person tell in the end: the party, where no words give it, and the office.
 * @param character the person
 * @param publisher whose official somebody without a state is
 */
export const settle = (character: Character, publisher: Publisher): void => {
  if (character.party === undefined && character.roles.length > 0) {
    const told = character.role === undefined ? undefined : partyOfTitle(character.role, publisher.party)
    if (told !== undefined) {
      character.party = {
        ...told,
        ...(character.roleGround === undefined ? {} : { ground: character.roleGround }),
      }
    } else if (publisher.party !== undefined && !(character.outside && leads(character))) {
      character.party = { ...publisher.party }
      character.assumed = true
    }
  }
  tellOffice(character)
  // "Minister N" on the page of a ministry is the one who heads it, as "Secretary N" on that of a department
  if (
    publisher.minister !== undefined &&
    character.office === 'other-minister' &&
    /^(?:minister|secretary)$/i.test(character.role ?? '') &&
    character.party?.code === publisher.party?.code
  )
    character.office = publisher.minister
}

/** Tells the office from the title, for the party. */
export const tellOffice = (character: Character): void => {
  if (character.role === undefined) return
  const office = officeIn(character.title ?? character.role, character.party)
  if (office !== undefined) character.office = office
}

/** A head of state or government of something that the vocabulary does not know is nobody of the publisher's. */
const leads = (character: Character): boolean => {
  const office = character.role === undefined ? undefined : officeOfTitle(character.role, undefined)
  return office === 'head-of-state' || office === 'head-of-government' || office === 'monarch'
}
