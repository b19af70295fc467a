import type { DatasetRule } from '../../engine/rule.js'
import { evidencePerson } from './evidence-person/rule.js'
import { idKept } from './id-kept/rule.js'
import { idUnique } from './id-unique/rule.js'
import { meetingUnique } from './meeting-unique/rule.js'
import { personInOffice } from './person-in-office/rule.js'
import { personOneParty } from './person-one-party/rule.js'
import { personOnePlace } from './person-one-place/rule.js'
import { personRegistered } from './person-registered/rule.js'
import { personUnique } from './person-unique/rule.js'
import { relatedExists } from './related-exists/rule.js'
import { relatedMutual } from './related-mutual/rule.js'
import { sourceAgree } from './source-agree/rule.js'

/** Checks of all records beside each other, in the order of their ids. */
export const datasetRules: readonly DatasetRule[] = [
  evidencePerson,
  idKept,
  idUnique,
  meetingUnique,
  personInOffice,
  personOneParty,
  personOnePlace,
  personRegistered,
  personUnique,
  relatedExists,
  relatedMutual,
  sourceAgree,
]
