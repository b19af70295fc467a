import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Adapter } from '../entry.js'
import { readOfficials } from '../people/officials.js'
import { readTrips } from './trips.js'
import { readVisits } from './visits.js'

/**
 * The lists of the Office of the Historian, U.S. Department of State (CC0): travels abroad of presidents and secretaries
 * of state, and visits of foreign leaders, as published at github.com/HistoryAtState/travels and /visits.
 */
export const historian: Adapter = {
  name: 'historian',
  summary: 'travels and visits listed by the U.S. Office of the Historian',
  read: (folder) => [...readTrips(folder), ...readVisits(folder)],
  terms: (folder) => {
    const officials = path.join(folder, 'us-officials.tsv')
    return existsSync(officials) ? readOfficials(officials) : undefined
  },
}
