import type { RecordRule } from '../../engine/rule.js'
import { dateExists } from './date-exists/rule.js'
import { dateNotFuture } from './date-not-future/rule.js'
import { dateNotPast } from './date-not-past/rule.js'
import { dateOrder } from './date-order/rule.js'
import { evidencePlace } from './evidence-place/rule.js'
import { evidenceValue } from './evidence-value/rule.js'
import { formatOffices } from './format-offices/rule.js'
import { idContent } from './id-content/rule.js'
import { languageTag } from './language-tag/rule.js'
import { locationCity } from './location-city/rule.js'
import { modeFormat } from './mode-format/rule.js'
import { modeLocation } from './mode-location/rule.js'
import { nameCapital } from './name-capital/rule.js'
import { nameParts } from './name-parts/rule.js'
import { officeOnce } from './office-once/rule.js'
import { participantParty } from './participant-party/rule.js'
import { participantUnique } from './participant-unique/rule.js'
import { relatedId } from './related-id/rule.js'
import { roleOffice } from './role-office/rule.js'
import { seriesParties } from './series-parties/rule.js'
import { sourceDates } from './source-dates/rule.js'
import { stateInTime } from './state-in-time/rule.js'
import { titleOwnWords } from './title-own-words/rule.js'
import { titleParties } from './title-parties/rule.js'
import { titlePlace } from './title-place/rule.js'
import { titleWeekday } from './title-weekday/rule.js'
import { urlHttps } from './url-https/rule.js'
import { urlNoCredentials } from './url-no-credentials/rule.js'
import { urlNoTracking } from './url-no-tracking/rule.js'
import { wordSpelling } from './word-spelling/rule.js'

/** Checks of one record, in the order of their ids. */
export const recordRules: readonly RecordRule[] = [
  dateExists,
  dateNotFuture,
  dateNotPast,
  dateOrder,
  evidencePlace,
  evidenceValue,
  formatOffices,
  idContent,
  languageTag,
  locationCity,
  modeFormat,
  modeLocation,
  nameCapital,
  nameParts,
  officeOnce,
  participantParty,
  participantUnique,
  relatedId,
  roleOffice,
  seriesParties,
  sourceDates,
  stateInTime,
  titleOwnWords,
  titleParties,
  titlePlace,
  titleWeekday,
  urlHttps,
  urlNoCredentials,
  urlNoTracking,
  wordSpelling,
]
